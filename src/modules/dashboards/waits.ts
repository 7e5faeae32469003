import type { PlainDate } from '#src/kernel/plain-date.ts';
import { definitionOf } from './ask-figures.ts';
import type { Answers, Questions } from './ask-figures.ts';
import type { WaitView } from './endpoints.ts';
import { lastMonths, spanOf } from './last-months.ts';

const figures = ['wait-for-contract', 'wait-for-orientation', 'wait-for-dutch'];
/** The youngest three months are left out: most of those are still within a usual wait. */
const TOO_YOUNG = 3;

/** How long it took those of twelve months, and of the twelve before. */
export function askWaits(questions: Questions, today: PlainDate): (answers: Answers) => readonly WaitView[] {
  const months = lastMonths(today, 24 + TOO_YOUNG).slice(0, 24);
  const [periodBefore, period] = [spanOf(months.slice(0, 12)), spanOf(months.slice(12))];
  const asked = figures.map((figure) => ({
    figure,
    now: questions.ask(figure, period, ['band']),
    then: questions.ask(figure, periodBefore, ['band']),
  }));
  return ({ cells, total }) =>
    asked.map(({ figure, now, then }) => {
      const { title, counts, dimensions } = definitionOf(figure);
      const [values, valuesBefore] = [now, then].map((place) => new Map(cells(place).map(({ at, value }) => [at[0], value])));
      const bands = (dimensions.find(({ id }) => id === 'band')?.values ?? []).map(({ code, label }) => ({
        code,
        label,
        value: values?.get(code) ?? 0,
        before: valuesBefore?.get(code) ?? 0,
      }));
      return { figure, title, counts, period, periodBefore, bands, total: total(now), totalBefore: total(then) };
    });
}
