import { addDays } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { definitionOf } from './ask-figures.ts';
import type { Answers, Questions } from './ask-figures.ts';
import type { CohortView, DashboardView } from './endpoints.ts';
import { lastQuarters } from './last-months.ts';

const FIGURE = 'cohort-steps';
const QUARTERS = 8;

type Named = DashboardView['steps'];

/** The steps and the terms of the figure, in its own words; the first step is the inflow itself. */
export function stepsAndTerms(): { readonly steps: Named; readonly terms: Named } {
  const { dimensions } = definitionOf(FIGURE);
  const values = (id: string) => dimensions.find((dimension) => dimension.id === id)?.values ?? [];
  return { steps: values('step'), terms: values('within') };
}

/** Who flowed in within each of the last eight quarters, with what they have done since, by term. */
export function askCohorts(questions: Questions, today: PlainDate): (answers: Answers) => readonly CohortView[] {
  const quarters = lastQuarters(today, QUARTERS);
  const { steps, terms } = stepsAndTerms();
  // A question per term and not their cells added up: who flowed in twice within a quarter may stand in two of them.
  const asked = quarters.map((quarter) => ({
    ...quarter,
    places: terms.map((_, index) =>
      questions.ask(FIGURE, quarter.period, ['step'], { within: terms.slice(0, index + 1).map(({ code }) => code) }),
    ),
  }));
  return ({ cells }) =>
    asked.map(({ period, until, places }) => {
      const counted = places.map((place) => new Map(cells(place).map(({ at, value }) => [at[0], value])));
      const taken = steps.map(({ code }) => ({
        step: code,
        within: terms.map((term, index) => ({
          term: term.code,
          value: counted[index]?.get(code) ?? 0,
          over: isOver(term.code, until, today),
        })),
      }));
      const inflow = counted[0]?.get('inflow') ?? 0;
      return { period, until, inflow, steps: taken.filter(({ step }) => step !== 'inflow') };
    });
}

/** A term is over when the last of the quarter has had it. */
function isOver(term: string, until: PlainDate, today: PlainDate): boolean {
  return term !== 'later' && addDays(until, Number(term)) <= today;
}
