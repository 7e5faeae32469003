import { describe, expect, test } from 'vitest';
import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, idOf, recorded } from '#test/support/given.ts';
import { inflow, refugee } from '#test/support/lives.ts';
import type { Choices, File } from './file.ts';
import { planMerge } from './plan.ts';
import type { Plan, Telling } from './plan.ts';
import { planUndo } from './undo.ts';

const today = plainDate('2025-02-21');
const STAYS = '0190aaaa-0000-7000-8000-00000000000a' as PersonId; // the shape of one
const GOES = '0190aaaa-0000-7000-8000-00000000000b' as PersonId; // the same
const none: Choices = { leaveOut: [], birthDay: null };
const byText = (a: string, b: string) => a.localeCompare(b);
let made = 0;
const newId = (): FactId => `0190ffff-0000-7000-8000-${String((made += 1)).padStart(12, '0')}` as FactId; // the shape of one
const context = { today, newId };

const stays = (...facts: readonly NewFact[]): File => ({ person: STAYS, recorded: recorded(...facts) });
/** Ids that differ from those of the other file. */
const goes = (...facts: readonly NewFact[]): File => ({
  person: GOES,
  recorded: recorded(...facts).map((each): Fact => {
    const other = (text: string) => text.replaceAll('0190bbbb', '0190cccc');
    return { ...(JSON.parse(other(JSON.stringify(each))) as Fact), stream: GOES }; // the same fact with other ids
  }),
});
const otherId = (version: number) => idOf(version).replace('0190bbbb', '0190cccc') as FactId; // likewise

/** The file after these facts were recorded. */
function after(file: File, tellings: readonly Telling[]): File {
  const before = file.recorded.length;
  const added = tellings.map(({ fact: told, source }, index): Fact => ({
    ...told,
    stream: file.person,
    version: before + 1 + index,
    schemaVersion: 1,
    recordedAt: '2025-02-21T10:00:00.000Z' as Fact['recordedAt'],
    recordedBy: 'staff:0190cccc-0000-7000-8000-000000000001',
    source,
  }));
  return { ...file, recorded: [...file.recorded, ...added] };
}
const counting = (file: File) =>
  effectiveFacts(file.recorded)
    .filter(({ type }) => type !== 'register.persons-merged' && type !== 'register.merged-into')
    .map(({ type, on, data }) => ({ type, on, data }));
const types = (file: File) => counting(file).map(({ type, on }) => `${type} ${on}`);
const mergedBy = (one: File, other: File, plan: Plan) => [after(one, plan.stays), after(other, plan.goes)] as const;

const registration = (on: string, kind: 'first' | 're' = 'first') =>
  fact('trajectory.registered', on, { kind, region: 'eastFlanders', group: 'mandatory' });
const signed = (on: string, first = true) =>
  fact('trajectory.contract-signed', on, { region: 'eastFlanders', group: 'mandatory', first, declarationSigned: true });
const ended = (on: string) => fact('trajectory.contract-ended', on, { reason: 'endedByClient', region: 'eastFlanders' });

describe('what moves and what stands once', () => {
  test('everything that counts is in one file, and nothing in the other', () => {
    const [one, other] = [stays(...refugee), goes(...refugee, registration('2023-06-01'))];
    const plan = planMerge(one, other, none, context);
    const [kept, gone] = mergedBy(one, other, plan);
    expect(types(kept)).toEqual([
      'register.inflow-received 2023-05-10',
      'trajectory.target-group-determined 2023-05-10',
      'trajectory.registered 2023-06-01',
    ]);
    expect(types(gone)).toEqual([]);
    expect(plan.union.same).toHaveLength(2);
    expect(plan.doesNotHold).toEqual([]);
  });

  test('each fact that goes names the one that says it now', () => {
    const [one, other] = [stays(...refugee), goes(...refugee, registration('2023-06-01'))];
    const plan = planMerge(one, other, none, context);
    const [kept, gone] = mergedBy(one, other, plan);
    const places = gone.recorded
      .filter(({ type }) => type === 'register.fact-withdrawn')
      .map(({ data }) => kept.recorded.find(({ id }) => id === (data as { standsAs: string }).standsAs)?.type ?? '');
    expect(places.toSorted(byText)).toEqual(
      types(kept)
        .map((each) => each.split(' ')[0] ?? '')
        .toSorted(byText),
    );
  });

  test('the same twice in the file that goes is not the same once in the file that stays', () => {
    const talk = fact('trajectory.conversation-held', '2023-07-01', { kind: 'intake' });
    const [one, other] = [stays(...refugee, talk), goes(inflow('2023-08-01'), talk, talk)];
    const [kept] = mergedBy(one, other, planMerge(one, other, none, context));
    expect(types(kept).filter((each) => each.startsWith('trajectory.conversation-held'))).toHaveLength(2);
  });

  test('what goes on with a fact names it in the file that stays', () => {
    const one = stays(...refugee, registration('2023-06-01'), signed('2023-06-15'));
    const other = goes(
      ...refugee,
      fact('trajectory.system-wait-begun', '2023-07-01', { reason: 'noSeat' }),
      fact('trajectory.system-wait-ended', '2023-08-01', { wait: idOf(3) }),
    );
    const [kept] = mergedBy(one, other, planMerge(one, other, none, context));
    const wait = kept.recorded.find(({ type }) => type === 'trajectory.system-wait-begun');
    const end = kept.recorded.find(({ type }) => type === 'trajectory.system-wait-ended');
    expect(wait?.id).not.toBe(otherId(3));
    expect(end?.data).toEqual({ wait: wait?.id });
  });

  test('of two first registrations the earlier stays the first, in whichever file it was', () => {
    const [one, other] = [stays(...refugee, registration('2023-07-01')), goes(...refugee, registration('2023-06-01'))];
    const [kept] = mergedBy(one, other, planMerge(one, other, none, context));
    const kinds = counting(kept).filter(({ type }) => type === 'trajectory.registered');
    expect(kinds.map(({ on, data }) => [on, (data as { kind: string }).kind])).toEqual([
      ['2023-06-01', 'first'],
      ['2023-07-01', 're'],
    ]);
  });

  test('the target group is decided anew on what both tell', () => {
    const [one, other] = [stays(inflow('2023-05-10')), goes(inflow('2023-08-10'))];
    const [kept] = mergedBy(one, other, planMerge(one, other, none, context));
    expect(kept.recorded.at(-1)?.type).toBe('trajectory.target-group-determined');
    expect(kept.recorded.find(({ type }) => type === 'register.persons-merged')?.data).toMatchObject({
      facts: kept.recorded.length - 2,
    });
  });

  test('who told it stays who told it', () => {
    const other = goes(inflow('2023-08-01'));
    const told = { ...other, recorded: other.recorded.map((each): Fact => ({ ...each, source: 'register' })) };
    const [kept] = mergedBy(stays(...refugee), told, planMerge(stays(...refugee), told, none, context));
    expect(kept.recorded.find(({ on }) => on === '2023-08-01')?.source).toBe('register');
  });
});

describe('conflicts', () => {
  test('two birth days: the chosen one stands everywhere', () => {
    const other = goes(inflow('2023-08-01', { birthDay: plainDate('1991-04-12') }));
    const one = stays(...refugee);
    expect(planMerge(one, other, none, context)).toMatchObject({
      birthDays: { stays: '1990-04-12', goes: '1991-04-12' },
      open: ['birthDay'],
    });
    for (const [birthDay, day] of [
      ['stays', '1990-04-12'],
      ['goes', '1991-04-12'],
    ] as const) {
      const plan = planMerge(one, other, { ...none, birthDay }, context);
      expect(plan.open).toEqual([]);
      const [kept] = mergedBy(one, other, plan);
      const days = counting(kept).filter(({ type }) => type === 'register.inflow-received');
      expect(days.map(({ data }) => (data as { birthDay: string }).birthDay)).toEqual([day, day]);
    }
  });

  test('two running contracts: one of them is left out, with its end', () => {
    const one = stays(...refugee, registration('2023-06-01'), signed('2023-06-15'));
    const other = goes(...refugee, registration('2023-06-01'), signed('2023-09-01'), ended('2024-03-01'));
    const open = planMerge(one, other, none, context);
    expect(open.open).toEqual(['contracts']);
    expect(open.doesNotHold.map(({ type }) => type)).toContain('trajectory.contract-signed');
    const [conflict] = open.conflicts;
    expect(conflict).toMatchObject({ goes: { on: '2023-09-01', until: '2024-03-01' }, stays: { on: '2023-06-15', until: null } });
    const choose = (leaveOut: readonly string[]) => mergedBy(one, other, planMerge(one, other, { ...none, leaveOut }, context));
    const contracts = (file: File) => types(file).filter((each) => each.startsWith('trajectory.contract'));
    expect(contracts(choose(conflict?.stays.leavesOut ?? [])[0])).toEqual(['trajectory.contract-signed 2023-06-15']);
    expect(contracts(choose(conflict?.goes.leavesOut ?? [])[0])).toEqual([
      'trajectory.contract-signed 2023-09-01',
      'trajectory.contract-ended 2024-03-01',
    ]);
    expect(planMerge(one, other, { ...none, leaveOut: conflict?.stays.leavesOut ?? [] }, context)).toMatchObject({
      open: [],
      doesNotHold: [],
    });
  });

  test('contracts one after the other are no conflict', () => {
    const one = stays(...refugee, registration('2023-06-01'), signed('2023-06-15'), ended('2023-12-01'));
    const other = goes(...refugee, registration('2024-01-01'), signed('2024-01-15'));
    expect(planMerge(one, other, none, context)).toMatchObject({ conflicts: [], open: [], doesNotHold: [] });
  });

  test('one contract that ended on two days', () => {
    const life = [...refugee, registration('2023-06-01'), signed('2023-06-15')];
    const [one, other] = [stays(...life, ended('2023-12-01')), goes(...life, ended('2023-12-08'))];
    const plan = planMerge(one, other, none, context);
    expect(plan.open).toEqual(['contractEnds']);
    const settled = planMerge(one, other, { ...none, leaveOut: plan.conflicts[0]?.goes.leavesOut ?? [] }, context);
    expect(settled.open).toEqual([]);
    expect(types(mergedBy(one, other, settled)[0]).at(-1)).toBe('trajectory.contract-ended 2023-12-08');
  });

  test('dead on two days', () => {
    const died = (on: string) => fact('register.died', on, {});
    const [one, other] = [stays(...refugee, died('2024-05-01')), goes(...refugee, died('2024-05-03'))];
    const plan = planMerge(one, other, none, context);
    expect(plan.open).toEqual(['deaths']);
    const settled = planMerge(one, other, { ...none, leaveOut: plan.conflicts[0]?.goes.leavesOut ?? [] }, context);
    expect(types(mergedBy(one, other, settled)[0])).toContain('register.died 2024-05-03');
    expect(types(mergedBy(one, other, settled)[0])).not.toContain('register.died 2024-05-01');
  });

  test('what is left out takes along what goes on with it', () => {
    const other = goes(
      ...refugee,
      fact('trajectory.system-wait-begun', '2023-07-01', { reason: 'noSeat' }),
      fact('trajectory.system-wait-ended', '2023-08-01', { wait: idOf(3) }),
    );
    const one = stays(...refugee);
    const plan = planMerge(one, other, { ...none, leaveOut: [otherId(3)] }, context);
    expect(plan.union.notTaken.map(({ type }) => type)).toEqual(['trajectory.system-wait-begun', 'trajectory.system-wait-ended']);
    expect(plan.doesNotHold).toEqual([]);
  });
});

describe('undoing', () => {
  const one = stays(...refugee, registration('2023-07-01'), signed('2023-07-15'));
  const other = goes(
    inflow('2023-04-10', { birthDay: plainDate('1991-04-12') }),
    registration('2023-05-01'),
    fact('trajectory.system-wait-begun', '2023-07-01', { reason: 'noSeat' }),
    fact('trajectory.system-wait-ended', '2023-08-01', { wait: idOf(3) }),
  );
  const choices: Choices = { leaveOut: [], birthDay: 'goes' };

  test('both files say again what they said', () => {
    const [kept, gone] = mergedBy(one, other, planMerge(one, other, choices, context));
    const undo = planUndo(kept, gone, context);
    if (undo === null) throw new Error('These are merged');
    expect(undo.restsOnIt).toEqual([]);
    const inOrder = (file: File) =>
      counting(file)
        .map((each) => JSON.stringify(each))
        .toSorted();
    expect(inOrder(after(kept, undo.stays))).toEqual(inOrder(one));
    const back = counting(after(gone, undo.goes));
    expect(back.map(({ type, on }) => [type, on])).toEqual(counting(other).map(({ type, on }) => [type, on]));
    expect(planUndo(after(kept, undo.stays), after(gone, undo.goes), context)).toBeNull();
  });

  test('what rests on it is named', () => {
    const [registered, signing] = [registration('2023-05-01'), signed('2023-06-01')];
    const [bare, whole] = [stays(inflow('2023-05-10')), goes(inflow('2023-04-10'), registered)];
    const [kept, gone] = mergedBy(bare, whole, planMerge(bare, whole, none, context));
    const since = after(kept, [{ fact: { ...signing, id: newId() }, source: 'staff' }]);
    expect(planUndo(since, gone, context)?.restsOnIt.map(({ type }) => type)).toEqual(['trajectory.contract-signed']);
  });

  test('what was put right since returns as it stands now, what was withdrawn since does not return', () => {
    const [kept, gone] = mergedBy(one, other, planMerge(one, other, choices, context));
    const [wait, registered] = [
      kept.recorded.find(({ type }) => type === 'trajectory.system-wait-begun'),
      kept.recorded.find(({ type, on }) => type === 'trajectory.registered' && on === '2023-05-01'),
    ];
    if (wait === undefined || registered === undefined) throw new Error('They moved');
    const since = after(kept, [
      {
        fact: { ...fact(wait.type as 'trajectory.system-wait-begun', '2023-07-05', { reason: 'noSeat' }, wait.id), id: newId() },
        source: 'staff',
      },
      {
        fact: { ...fact('trajectory.fact-withdrawn', '2025-02-21', { reason: 'wrongPerson' }, registered.id), id: newId() },
        source: 'staff',
      },
    ]);
    const undo = planUndo(since, gone, context);
    const back = types(after(gone, undo?.goes ?? []));
    expect(back).toContain('trajectory.system-wait-begun 2023-07-05');
    expect(back.filter((each) => each.startsWith('trajectory.registered'))).toEqual([]);
  });
});
