import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { day, LAST_DAY, MO_CUT, workdayUntil } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { createScribe } from './record.ts';

/** Of whom the provider gave a percentage, of whom only an assessment, of whom nothing. Ours, and only plausible: no source prints them. */
const SHARES = { percent: 88, withoutPercent: 7, notAssessed: 5 };
const SUFFICIENT_FROM = 50;

/**
 * The process evaluation of each course that ended from 1 March 2023 on, by the day of the first test. Synthetic: who did well
 * in the test mostly did in the course. No printed figure counts them, and as the law stands nothing hangs on them.
 */
export function withProcessEvaluation(facts: readonly Fact[], stream: StreamId, index: number, chance: Chance): readonly Fact[] {
  const found = courseOf(facts);
  if (found === null) return facts;
  chance.at(11, index);
  const { on, passed, recordedBy } = found;
  const scribe = createScribe(stream, chance);
  const kind = chance.weighted(Object.values(SHARES));
  const percent = Math.max(5, Math.min(100, (passed ? 54 : 36) + chance.int(0, 20) + chance.int(0, 20)));
  const result = percent >= SUFFICIENT_FROM ? 'sufficient' : 'insufficient';
  const data = [{ result, percent }, { result }, { result: 'notAssessed' }][kind];
  scribe.say('trajectory.mo-process-evaluated', on, data, chance.int(0, 4), recordedBy);
  return [...facts, ...scribe.done()]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    .map((fact, place) => ({ ...fact, version: place + 1 }));
}

/** The day of the evaluation, in a life whose course was not corrected; null where there was no course, or none so late. */
function courseOf(facts: readonly Fact[]): { readonly on: number; readonly passed: boolean; readonly recordedBy: number } | null {
  const course = facts.filter(({ type }) => type.startsWith('trajectory.mo-'));
  if (course.some(({ corrects }) => corrects !== undefined)) return null;
  const first = (type: string) => course.find((fact) => fact.type === type);
  const started = first('trajectory.mo-started');
  if (started === undefined) return null;
  const [closed, test] = [first('trajectory.mo-course-closed'), first('trajectory.mo-test-taken')];
  const days = [closed, test].flatMap((fact) => (fact === undefined ? [] : [day(fact.on)]));
  if (days.length === 0) return null;
  const on = workdayUntil(Math.min(...days));
  if (on < MO_CUT || on <= day(started.on)) return null;
  const tested = test?.data as { readonly passed: boolean } | undefined; // by its schema
  return { on, passed: tested?.passed ?? true, recordedBy: test === undefined ? LAST_DAY : Math.max(on, day(test.on)) };
}
