import type { PlainDate } from '#src/kernel/plain-date.ts';
import { definitionOf } from './ask-figures.ts';
import type { Answers, Questions } from './ask-figures.ts';
import type { TrendView } from './endpoints.ts';
import { lastMonths, spanOf } from './last-months.ts';

/** From inflow to certificate, in the order of the track. */
const figures = [
  'inflow',
  'registrations',
  'first-contracts',
  'mo-learners-started',
  'mo-tests-taken',
  'integration-certificates',
];

/** The last twelve full months beside the twelve before. */
export function askTrends(questions: Questions, today: PlainDate): (answers: Answers) => readonly TrendView[] {
  const months = lastMonths(today, 24);
  const [periodBefore, period] = [spanOf(months.slice(0, 12)), spanOf(months.slice(12))];
  const asked = figures.map((figure) => ({
    figure,
    places: months.map((month) => questions.ask(figure, month)),
    now: questions.ask(figure, period),
    then: questions.ask(figure, periodBefore),
  }));
  return ({ total }) =>
    asked.map(({ figure, places, now, then }) => {
      const counts = places.map(total);
      const [before, values] = [counts.slice(0, 12), counts.slice(12)];
      const { title, unit } = definitionOf(figure);
      return {
        figure,
        title,
        unit,
        months: months.slice(12),
        values,
        before,
        period,
        periodBefore,
        total: total(now),
        totalBefore: total(then),
        changed: changedWithin(figure, `${months[0]}-01`, today),
      };
    });
}

/** The newest version that began after the first of these days; what both years were counted by before it is no matter. */
function changedWithin(figure: string, first: string, today: string): TrendView['changed'] {
  const newest = definitionOf(figure).versions.at(-1);
  return newest !== undefined && newest.version > 1 && newest.from > first && newest.from <= today
    ? { version: newest.version, from: newest.from }
    : null;
}
