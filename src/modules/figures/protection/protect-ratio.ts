import { varianceOf } from '#src/figures-disclosure/noise.ts';
import { usualRules } from '#src/figures-disclosure/rules.ts';
import type { ProtectedCell, ProtectedTable, ProtectionMethod, Words } from '#src/figures-disclosure/tables.ts';
import { ratioWords } from '#src/figures-disclosure/words.ts';
import type { DerivedFigure } from '../engine/derived.ts';
import { ratio } from '../engine/ratio.ts';

export interface ProtectedRatioCell extends Pick<ProtectedCell, 'at' | 'value' | 'shown' | 'why'> {
  /** The two numbers that it is made of, as they are shown themselves; there only where it is. */
  readonly of?: { readonly numerator: number; readonly denominator: number };
}

export interface RatioNote {
  readonly words: Words;
  readonly method: {
    readonly rules: 'ratio-of-protected';
    readonly version: number;
    readonly least: number;
    readonly units: number;
    readonly numerator: ProtectionMethod | null;
    readonly denominator: ProtectionMethod | null;
  };
}

/** A number under it is not divided by. */
const LEAST = 10 * usualRules.threshold;
/** Twice the standard error of a ratio is at most so many units of its last digit: what is less sure is not shown. */
const UNITS = 5;

type Rule = Pick<DerivedFigure, 'measure' | 'decimals' | 'denominator'>;

/**
 * A share, mean or evolution out of what is shown of its two numbers and of nothing else: who has those two can make it himself, and
 * who has only the ratio knows less.
 */
export function protectRatio(
  rule: Rule,
  by: readonly string[],
  numerator: ProtectedTable,
  denominator: ProtectedTable,
): { readonly cells: readonly ProtectedRatioCell[]; readonly protection: RatioNote } {
  const wholes = new Map(denominator.cells.map((cell) => [cell.at.join('\0'), cell]));
  const over = rule.denominator.over ?? [];
  const cells = numerator.cells.map((part): ProtectedRatioCell => {
    const whole = wholes.get(part.at.filter((_, index) => !over.includes(by[index] ?? '')).join('\0'));
    return oneRatio(rule, [part, numerator], whole === undefined ? null : [whole, denominator]);
  });
  const method = (table: ProtectedTable) => table.protection?.method ?? null;
  return {
    cells,
    protection: {
      words: ratioWords(LEAST, UNITS / 10 ** rule.decimals, rule.measure),
      method: {
        rules: 'ratio-of-protected',
        version: 1,
        least: LEAST,
        units: UNITS,
        numerator: method(numerator),
        denominator: method(denominator),
      },
    },
  };
}

type Stated = readonly [cell: ProtectedCell, table: ProtectedTable];

function oneRatio({ measure, decimals }: Rule, [part, numerator]: Stated, below: Stated | null): ProtectedRatioCell {
  const { at } = part;
  const hidden = (why: 'part' | 'imprecise'): ProtectedRatioCell => ({ at, value: null, shown: 'hidden', why });
  if (below === null || part.value === null || below[0].value === null) return hidden('part');
  const [{ value: whole }, denominator] = below;
  if (whole === 0 || (denominator.unit !== 'sum' && whole < LEAST)) return hidden('part');
  const [above, under] = [varianceOf(part, numerator) ?? Infinity, varianceOf(below[0], denominator) ?? Infinity];
  const error = Math.sqrt(above + (part.value / whole) ** 2 * under) / whole;
  const inUnits = error * (measure === 'mean' ? 1 : 100) * 10 ** decimals;
  if (2 * inUnits > UNITS) return hidden('imprecise');
  const exact = [part, below[0]].every(({ shown }) => shown === 'exact');
  const of = { numerator: part.value, denominator: whole };
  return { at, value: ratio(measure, part.value, whole, decimals), shown: exact ? 'exact' : 'rounded', of };
}
