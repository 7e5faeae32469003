import { isEvolution, normal, shareOf } from './labels.ts';
import type { Kind } from './table.ts';

/** What a number is, by its unit, its measure's code and its headings. */
export function kindOf(unit: string, measure: string, heading: string, percentSign: boolean): Kind {
  const [plainUnit, code] = [normal(unit), normal(measure).replace(/_/gu, ' ')];
  const percent = percentSign || /%|procent|percent|p\.p/u.test(plainUnit);
  if (
    / per |gemiddeld|mean|average/u.test(plainUnit) ||
    /\b(gemiddelde?|mean|average|mediaan|median)\b/u.test(`${code} ${normal(heading)}`)
  )
    return 'mean';
  if (isEvolution(code) || isEvolution(heading)) return percent || plainUnit === '' ? 'evolution' : 'other';
  if (percent || shareOf(heading) !== null || /\b(share|aandeel|percentage|rate)\b/u.test(code)) return 'share';
  if (/verschil|difference/u.test(normal(heading))) return 'other';
  if (/euro|eur\b|€|uren|hours|lestijden/u.test(plainUnit)) return 'amount';
  return 'count';
}
