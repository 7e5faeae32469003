import { encodings, typeNumber } from '../snapshot/attributes.ts';
import type { FigureRequest } from './compute.ts';
import type { Count, Emit } from './indicator.ts';
import { dayRange } from './period.ts';
import type { DayRange } from './period.ts';
import { cellsOf, newRowTally } from './rows.ts';
import type { RowTally } from './rows.ts';
import { newTally } from './tally.ts';
import type { Turn } from './tally.ts';
import type { Cell } from './totals.ts';

/** What is asked, by type number. The bounds stand in arrays of their own, because they are asked of every stretch of facts. */
export interface Wanted {
  readonly terms: readonly (readonly Term[])[];
  /** 1 for a type that is. */
  readonly asked: Uint8Array;
  /** Facts of the type that all lie before this day, or from `until` on, need no look. */
  readonly earliest: Int32Array;
  readonly until: Int32Array;
}

/** What is counted of facts between the same two days. */
export interface Term {
  readonly earliest: number;
  readonly until: number;
  /** Counted fact by fact, in ./rows.ts. */
  readonly rows: readonly RowTally[];
  /** Counted by the indicators' own functions. */
  readonly counts: readonly CountPlan[];
}

interface CountPlan {
  readonly count: Count;
  readonly period: DayRange;
  readonly emit: Emit;
  /** Emits more than once per fact. */
  readonly often: boolean;
}

/** Before every calendar day, and behind. */
const NO_BOUND = -2_147_483_648;
const NEVER = 2_147_483_647;

/** `cells` answers each request, after the pass. */
export function planned(
  requests: readonly FigureRequest[],
  turn: Turn,
): { wanted: Wanted; cells: () => readonly (readonly Cell[])[] } {
  const answers: (() => readonly Cell[])[] = [];
  const rows: (Asked & { tally: RowTally })[] = [];
  const counts = new Map<string, Asked & { plan: Omit<CountPlan, 'emit'>; emits: readonly Emit[] }>();
  for (const { indicator, period, by, where = {} } of requests) {
    const type = typeNumber(indicator.fact);
    const days = dayRange(period);
    const { reading } = indicator.count;
    if (reading !== undefined && indicator.kind === 'flow') {
      const tally = newRowTally(indicator, reading, by, where);
      rows.push({ type, earliest: days.from, until: days.until, tally });
      answers.push(() => cellsOf(indicator, by, tally));
      continue;
    }
    // Requests for the same indicator and period share one count.
    const key = `${indicator.id} ${indicator.version} ${period.from} ${period.until}`;
    const tally = newTally(indicator, by, where, turn);
    const earliest = indicator.kind === 'stock' ? NO_BOUND : days.from - (indicator.looksBack ?? 0);
    const plan = { count: indicator.count, period: days, often: indicator.emitsOften ?? false };
    const emits = [...(counts.get(key)?.emits ?? []), tally.emit];
    counts.set(key, { type, earliest, until: days.until, plan, emits });
    answers.push(tally.cells);
  }
  return { wanted: byType(rows, [...counts.values()]), cells: () => answers.map((answer) => answer()) };
}

interface Asked {
  readonly type: number;
  readonly earliest: number;
  readonly until: number;
}

function byType(
  rows: readonly (Asked & { tally: RowTally })[],
  counts: readonly (Asked & { plan: Omit<CountPlan, 'emit'>; emits: readonly Emit[] })[],
): Wanted {
  const terms = encodings.map(({ number }) => {
    const asked = [...rows, ...counts].filter(({ type }) => type === number);
    const days = new Map(asked.map(({ earliest, until }) => [`${earliest} ${until}`, { earliest, until }]));
    return [...days.values()].map(({ earliest, until }): Term => {
      const same = (one: Asked) => one.type === number && one.earliest === earliest && one.until === until;
      return {
        earliest,
        until,
        rows: rows.filter(same).map(({ tally }) => tally),
        counts: counts.filter(same).map(({ plan, emits }) => ({ ...plan, emit: fanOut(emits) })),
      };
    });
  });
  return {
    terms,
    asked: Uint8Array.from(terms, (of) => (of.length > 0 ? 1 : 0)),
    earliest: Int32Array.from(terms, (of) => Math.min(NEVER, ...of.map(({ earliest }) => earliest))),
    until: Int32Array.from(terms, (of) => Math.max(NO_BOUND, ...of.map(({ until }) => until))),
  };
}

function fanOut(emits: readonly Emit[]): Emit {
  const [only, ...others] = emits;
  if (only === undefined) return () => {};
  if (others.length === 0) return only;
  const rest = fanOut(others);
  return (a, b, c, d, weight) => {
    only(a, b, c, d, weight);
    rest(a, b, c, d, weight);
  };
}
