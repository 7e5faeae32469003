import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, given, idOf, recorded } from '#test/support/given.ts';
import { inflow, refugee, underContract } from '#test/support/lives.ts';
import { knownFrom } from '../decision/decide.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { WaitReason } from '#src/law/case.ts';
import type { PillarKey } from '#src/law/judgement.ts';

const begun = (on: string, reason: WaitReason = 'noSeat', pillar?: PillarKey, corrects?: FactId) =>
  fact('trajectory.system-wait-begun', on, pillar === undefined ? { reason } : { reason, pillar }, corrects);
const ended = (on: string, wait: string) => fact('trajectory.system-wait-ended', on, { wait });

describe('begin a wait of the system', () => {
  test('before a contract too: no interpreter stops the term to register', () => {
    given(...refugee)
      .when({ act: 'beginWait', on: '2024-01-10', reason: 'noInterpreter' })
      .gives(begun('2024-01-10', 'noInterpreter'));
    given(...underContract)
      .when({ act: 'beginWait', on: '2024-01-10', reason: 'noSeat', pillar: 'orientation' })
      .gives(begun('2024-01-10', 'noSeat', 'orientation'));
  });
  test('not the same twice at once; another reason, another pillar or later is another wait', () => {
    const life = [...underContract, begun('2024-01-10', 'noSeat', 'dutch')];
    given(...life)
      .when({ act: 'beginWait', on: '2024-02-10', reason: 'noSeat', pillar: 'dutch' })
      .refused('waitAlreadyRuns');
    given(...life)
      .when({ act: 'beginWait', on: '2024-01-05', reason: 'noSeat', pillar: 'dutch' })
      .refused('waitAlreadyRuns');
    given(...life)
      .when({ act: 'beginWait', on: '2024-02-10', reason: 'noSeat' })
      .givesTypes('trajectory.system-wait-begun');
    given(...life)
      .when({ act: 'beginWait', on: '2024-02-10', reason: 'noTestDate', pillar: 'dutch' })
      .givesTypes('trajectory.system-wait-begun');
    const over = [...life, ended('2024-02-10', idOf(5))];
    given(...over)
      .when({ act: 'beginWait', on: '2024-02-09', reason: 'noSeat', pillar: 'dutch' })
      .refused('waitAlreadyRuns');
    given(...over)
      .when({ act: 'beginWait', on: '2024-02-10', reason: 'noSeat', pillar: 'dutch' })
      .givesTypes('trajectory.system-wait-begun');
  });
  test('not on a day to come, nor before the inflow', () => {
    given(...underContract)
      .when({ act: 'beginWait', on: '2030-01-10', reason: 'noSeat' })
      .refused('dayInFuture');
    given(inflow('2024-01-10')).when({ act: 'beginWait', on: '2024-01-09', reason: 'noSeat' }).refused('beforeInflow');
  });
});

describe('end a wait of the system', () => {
  const life = [...underContract, begun('2024-01-10')];
  test('once, on the day it began or later', () => {
    given(...life)
      .when({ act: 'endWait', on: '2024-03-11', wait: idOf(5) })
      .gives(ended('2024-03-11', idOf(5)));
    given(...life)
      .when({ act: 'endWait', on: '2024-01-10', wait: idOf(5) })
      .givesTypes('trajectory.system-wait-ended');
    given(...life)
      .when({ act: 'endWait', on: '2024-01-09', wait: idOf(5) })
      .refused('beforeFact');
    given(...life, ended('2024-03-11', idOf(5)))
      .when({ act: 'endWait', on: '2024-03-12', wait: idOf(5) })
      .refused('waitAlreadyEnded');
    given(...life)
      .when({ act: 'endWait', on: '2024-03-12', wait: idOf(4) })
      .refused('waitUnknown');
  });
});

describe('what the law is told', () => {
  const waitsAfter = (...facts: readonly NewFact[]) => knownFrom(recorded(...facts)).file.waits;
  test('the last day is the day before it was over; 61 days from the first', () => {
    expect(waitsAfter(...underContract, begun('2024-03-01', 'noSeat', 'orientation'))).toEqual([
      { from: plainDate('2024-03-01'), until: null, reason: 'noSeat', pillar: 'orientation' },
    ]);
    expect(waitsAfter(...underContract, begun('2024-03-01'), ended('2024-05-01', idOf(5)))).toEqual([
      { from: plainDate('2024-03-01'), until: plainDate('2024-04-30'), reason: 'noSeat', pillar: null },
    ]);
  });
  test('one that was over on the day it began is no wait', () => {
    expect(waitsAfter(...underContract, begun('2024-03-01'), ended('2024-03-01', idOf(5)))).toEqual([]);
  });
});

describe('a correction', () => {
  const life = [...underContract, begun('2024-03-01'), ended('2024-05-01', idOf(5))];
  test('moves the first day, and its end still belongs to it', () => {
    given(...life)
      .when({ act: 'correctDay', on: '2024-04-01', fact: idOf(5) })
      .gives(begun('2024-04-01', 'noSeat', undefined, idOf(5)));
    const moved = begun('2024-04-01', 'noSeat', undefined, idOf(5));
    expect(knownFrom(recorded(...life, moved)).file.waits).toEqual([
      { from: plainDate('2024-04-01'), until: plainDate('2024-04-30'), reason: 'noSeat', pillar: null },
    ]);
  });
  test('not to a day after its end, nor away from under it, nor over another like it', () => {
    given(...life)
      .when({ act: 'correctDay', on: '2024-05-02', fact: idOf(5) })
      .refused('restsOnIt');
    given(...life)
      .when({ act: 'withdrawFact', on: '2024-06-01', fact: idOf(5), reason: 'didNotHappen' })
      .refused('restsOnIt');
    given(...life, begun('2024-05-01'))
      .when({ act: 'correctDay', on: '2024-04-30', fact: idOf(7) })
      .refused('restsOnIt');
    given(...life)
      .when({ act: 'withdrawFact', on: '2024-06-01', fact: idOf(6), reason: 'didNotHappen' })
      .givesTypes('trajectory.fact-withdrawn');
  });
});
