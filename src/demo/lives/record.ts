import type { Fact } from '#src/facts/envelope.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { LAST_DAY, text, workdayFrom } from '../calendar.ts';
import { drawUuid } from '../ids.ts';
import type { Chance } from '../random.ts';

type Draft = { -readonly [Key in keyof Fact]: Fact[Key] } & { recordedDay: number };
const MILLISECONDS_PER_DAY = 86_400_000;
/** Office hours in UTC, in minutes: 8.45 to 16.30 in winter, an hour later in summer. */
const OPENS = 465;
const CLOSES = 930;

/** Writes down the facts of one stream: gives each its moment of recording and, at the end, its version. */
export interface Scribe {
  /** `after`: days between the legal day and the recording; `before`: it is recorded by that day, whatever `after` says. */
  say(type: string, on: number, data: unknown, after?: number, before?: number): FactId;
  /** As `say`, in the place of a fact said before. */
  correct(id: FactId, on: number, data: unknown, recordedDay: number, type?: string): FactId;
  find(test: (fact: Fact) => boolean): Fact | undefined;
  /** Changes what a fact said at first, so that a correction can put it right. */
  misstate(id: FactId, on: number): number;
  done(): Fact[];
}

export function createScribe(stream: StreamId, chance: Chance): Scribe {
  const drafts: Draft[] = [];
  const lastMinute = new Map<number, number>();

  function write(type: string, on: number, data: unknown, recordedDay: number, corrects?: FactId): FactId {
    const last = lastMinute.get(recordedDay);
    const minute = Math.min(CLOSES, last === undefined ? chance.int(OPENS, CLOSES - 90) : last + chance.int(1, 7));
    lastMinute.set(recordedDay, minute);
    const milliseconds = recordedDay * MILLISECONDS_PER_DAY + minute * 60_000 + chance.int(0, 59_999);
    const id = drawUuid(milliseconds, chance) as FactId; // made in the shape of one
    drafts.push({
      id,
      stream,
      version: 0,
      type,
      schemaVersion: 1,
      on: text(on),
      recordedAt: new Date(milliseconds).toISOString() as Instant, // toISOString is its shape
      recordedBy: 'demo',
      source: 'demo',
      data,
      recordedDay,
      ...(corrects === undefined ? {} : { corrects }),
    });
    return id;
  }

  return {
    say(type, on, data, after = 0, before = LAST_DAY) {
      return write(type, on, data, Math.max(on, Math.min(workdayFrom(on + after), before, LAST_DAY)));
    },
    correct(id, on, data, recordedDay, type) {
      const original = drafts.find((draft) => draft.id === id);
      if (original === undefined) throw new Error('Only what was said can be corrected');
      return write(type ?? original.type, on, data, Math.min(recordedDay, LAST_DAY), id);
    },
    find: (test) => drafts.find(test),
    misstate(id, on) {
      const draft = drafts.find((each) => each.id === id);
      if (draft === undefined) throw new Error('Only what was said can be misstated');
      draft.on = text(on);
      return draft.recordedDay;
    },
    done() {
      drafts.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
      return drafts.map(({ recordedDay: _, ...fact }, index) => ({ ...fact, version: index + 1 }));
    },
  };
}
