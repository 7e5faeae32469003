import type { PlainDate } from '#src/kernel/plain-date.ts';
import { definitionOf } from './ask-figures.ts';
import type { Answers, Questions } from './ask-figures.ts';
import type { TrendView } from './endpoints.ts';
import { lastMonths } from './last-months.ts';

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
  const asked = figures.map((figure) => ({ figure, places: months.map((month) => questions.ask(figure, month)) }));
  return ({ total }) =>
    asked.map(({ figure, places }) => {
      const counts = places.map(total);
      const [before, values] = [counts.slice(0, 12), counts.slice(12)];
      const { title, unit } = definitionOf(figure);
      return { figure, title, unit, months: months.slice(12), values, before, total: sum(values), totalBefore: sum(before) };
    });
}

/** Months added up: who counts in two months counts twice, which is said beside the number where a figure counts persons. */
function sum(counts: readonly number[]): number {
  return counts.reduce((all, value) => all + value, 0);
}
