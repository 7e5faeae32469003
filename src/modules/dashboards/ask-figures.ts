import type { Instant } from '#src/kernel/instant.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { compute, describe, findIndicator, parsePeriod } from '../figures/ask.ts';
import type { Cell, DefinitionView, FigureRequest, Snapshot, Where } from '../figures/ask.ts';

/** Many questions in one pass over the facts: they are gathered, then asked together, then each reads its own cells. */
export function newQuestions(region: RegionCode | null) {
  const requests: FigureRequest[] = [];
  return {
    /** Answers the place of the question, for `cells` below. */
    ask: (figure: string, period: string, by: readonly string[] = [], where: Where = {}): number => {
      const indicator = findIndicator(figure);
      const days = parsePeriod(period);
      if (indicator === undefined || days === undefined) throw new Error(`No figure ${figure} over ${period}`);
      requests.push({ indicator, period: days, by, where: { ...where, ...(region === null ? {} : { region: [region] }) } });
      return requests.length - 1;
    },
    answer: (snapshot: Snapshot, asOf: Instant): Answers => {
      const answers = compute(snapshot, asOf, requests);
      const cells = (place: number): readonly Cell[] => answers[place] ?? [];
      return { cells, total: (place) => cells(place).at(-1)?.value ?? 0 };
    },
  };
}
export type Questions = ReturnType<typeof newQuestions>;

export interface Answers {
  readonly cells: (place: number) => readonly Cell[];
  readonly total: (place: number) => number;
}

export function definitionOf(figure: string): DefinitionView {
  const indicator = findIndicator(figure);
  if (indicator === undefined) throw new Error(`No figure ${figure}`);
  return describe(indicator);
}
