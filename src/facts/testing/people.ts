import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { Fact, NewFact } from '../envelope.ts';

export function newPerson(): PersonId {
  return uuidV7(Date.now(), randomBytes(10)) as PersonId; // uuidV7 makes the shape
}

export function newId(): FactId {
  return uuidV7(Date.now(), randomBytes(10)) as FactId; // as above
}

export function start(on = '2024-03-01', seats = 10): NewFact {
  return { type: 'test.started', on: plainDate(on), data: { place: 'north', seats } };
}

/** Recorded facts of many streams, each stream's together and in order, as a load wants them. */
export function* manyFacts(streams: number, each: number): Generator<Fact> {
  for (let number = 0; number < streams; number++) {
    const stream = newPerson();
    for (let version = 1; version <= each; version++) {
      yield {
        id: newId(),
        stream,
        version,
        type: 'test.started',
        schemaVersion: 1,
        on: addDays(plainDate('2023-01-01'), (number + version) % 700),
        recordedAt: fromEpochMilliseconds(Date.UTC(2023, 0, 1) + number * 1000 + version),
        recordedBy: 'demo',
        source: 'demo',
        data: { place: version % 2 === 0 ? 'north' : 'south', seats: number % 51 },
      };
    }
  }
}
