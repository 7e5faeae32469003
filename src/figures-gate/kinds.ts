import { isDifference, isEvolution, isIndex, isMean, isPoints, isRate, normal, saysShare } from './labels.ts';
import type { Kind } from './table.ts';

/** What a number is, by its unit, its measure's code and its headings. */
export function kindOf(unit: string, measure: string, heading: string, percentSign: boolean): Kind {
  const [plainUnit, code] = [normal(unit), normal(measure).replace(/_/gu, ' ')];
  const percent = percentSign || /%|procent|percent|p\.p/u.test(plainUnit);
  if (/ (per|par|pro|je) |gemiddeld|mean|average/u.test(plainUnit) || isMean(`${code} ${heading}`)) return 'mean';
  if (isIndex(`${code} ${heading}`)) return 'other';
  if (isPoints(heading) && (isEvolution(heading) || isDifference(heading))) return 'other';
  if (isEvolution(code) || isEvolution(heading)) return percent || plainUnit === '' ? 'evolution' : 'other';
  if (isDifference(heading)) return percent || saysShare(heading) ? 'evolution' : 'other';
  if (percent || saysShare(heading) || /\b(share|aandeel|percentage|rate)\b/u.test(code) || isRate(heading)) return 'share';
  if (/euro|eur\b|€|£|\$|uren|hours|heures|stunden|lestijden/u.test(plainUnit)) return 'amount';
  return 'count';
}

/** What all numbers of a table are that says so in its title alone: 'Index (2015 = 100)', 'Verdeling (in %)'. */
export function kindOfTitle(title: string): Kind | null {
  if (isIndex(title)) return 'other';
  if (isMean(title)) return 'mean';
  if (isRate(title)) return 'share';
  if (
    /\((in |en )?%\)|\b(in|en) (%|procent|percent|prozent)|^(aandeel|share|percentage|part|anteil|proportion)\b/u.test(
      normal(title),
    )
  )
    return 'share';
  return null;
}
