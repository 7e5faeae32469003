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
  const asked = quarters.map((quarter) => ({ ...quarter, place: questions.ask(FIGURE, quarter.period, ['step', 'within']) }));
  const { steps, terms } = stepsAndTerms();
  return ({ cells }) =>
    asked.map(({ period, until, place }) => {
      const counted = new Map(cells(place).map(({ at, value }) => [at.join(' '), value]));
      const taken = steps.map(({ code }) => ({ step: code, within: addedUp(counted, code, terms, until, today) }));
      return { period, until, inflow: counted.get('inflow total') ?? 0, steps: taken.filter(({ step }) => step !== 'inflow') };
    });
}

/** A term is over when the last of the quarter has had it. */
function addedUp(
  counted: ReadonlyMap<string, number>,
  step: string,
  terms: Named,
  until: PlainDate,
  today: PlainDate,
): CohortView['steps'][number]['within'] {
  let value = 0;
  return terms.map(({ code }) => {
    value += counted.get(`${step} ${code}`) ?? 0;
    return { term: code, value, over: code !== 'later' && addDays(until, Number(code)) <= today };
  });
}
