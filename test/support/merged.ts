import type { Fact } from '#src/facts/envelope.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { planMerge } from '#src/modules/register/merge/plan.ts';
import type { Telling } from '#src/modules/register/merge/plan.ts';
import { planUndo } from '#src/modules/register/merge/undo.ts';

/** Whole streams of two files of one person, with what merging them at a moment records. Whatever contradicts is left as it is. */
export function merged(stays: readonly Fact[], goes: readonly Fact[], at: Instant): readonly [Fact[], Fact[]] {
  const plan = planMerge(fileOf(stays), fileOf(goes), { leaveOut: [], birthDay: 'stays' }, context(at));
  return [after(stays, plan.stays, at), after(goes, plan.goes, at)];
}

export function takenApart(stays: readonly Fact[], goes: readonly Fact[], at: Instant): readonly [Fact[], Fact[]] {
  const undo = planUndo(fileOf(stays), fileOf(goes), context(at));
  if (undo === null) throw new Error('These two are not merged');
  return [after(stays, undo.stays, at), after(goes, undo.goes, at)];
}

let made = 0;

function context(at: Instant) {
  const newId = () => `01990000-0000-7000-8000-${(made += 1).toString(16).padStart(12, '0')}` as FactId; // the shape of one
  return { today: plainDate(at.slice(0, 10)), newId };
}

function fileOf(recorded: readonly Fact[]) {
  return { person: (recorded[0]?.stream ?? '') as PersonId, recorded }; // a person's stream
}

function after(recorded: readonly Fact[], tellings: readonly Telling[], at: Instant): Fact[] {
  const last = recorded.at(-1);
  if (last === undefined) throw new Error('A file has facts');
  const told = tellings.map(({ fact, source }, index): Fact => ({
    ...fact,
    stream: last.stream,
    version: last.version + 1 + index,
    schemaVersion: 1,
    recordedAt: at,
    recordedBy: 'system',
    source,
  }));
  return [...recorded, ...told];
}
