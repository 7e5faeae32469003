import type { ProtectionRules } from './rules.ts';
import type { ProtectedCell, ProtectionNote, Words } from './tables.ts';

/** What stands under a protected table. */
export function noteWords(rules: ProtectionRules, { unit, additive }: { unit: string; additive: boolean }): Words {
  if (unit === 'sum') return sumWords(rules);
  const { threshold, rounding, noise } = rules;
  const usual = 2 * Math.ceil(Math.sqrt(noise.deviation ** 2 + (rounding ** 2 - 1) / 12));
  return {
    nl:
      `Afgerond op ${rounding}, met een kleine afwijking die voor dezelfde personen altijd dezelfde is: meestal hoogstens ${usual}. ` +
      `"< ${threshold}" is 0 tot ${threshold - 1}. Elk getal is apart beschermd, ook de totalen: delen tellen daarom niet precies op tot ` +
      `hun totaal${additive ? '' : '; bovendien telt een persoon in elk deel en maar één keer in het totaal'}. Reken met de totalen die er staan.`,
    en:
      `Rounded to ${rounding}, with a small deviation that is always the same for the same persons: mostly ${usual} at most. ` +
      `"< ${threshold}" is 0 to ${threshold - 1}. Every number is protected by itself, totals too: parts therefore do not add up exactly to ` +
      `their total${additive ? '' : '; besides, a person counts in each part and once only in the total'}. Use the totals as given.`,
  };
}

function sumWords({ threshold, sums }: ProtectionRules): Words {
  return {
    nl:
      `Afgerond op ${sums.rounding}, met een afwijking naar de grootste bijdrage van één persoon. "·" is verborgen: minder dan ${threshold} ` +
      'personen, of bijna alles van één of twee. Elk getal is apart beschermd, ook de totalen: delen tellen niet precies op tot hun totaal.',
    en:
      `Rounded to ${sums.rounding}, with a deviation in proportion to the largest contribution of one person. "·" is hidden: fewer than ${threshold} ` +
      'persons, or nearly all of it from one or two. Every number is protected by itself, totals too: parts do not add up exactly to their total.',
  };
}

/** What stands in the place of a number that is hidden. */
export function hiddenMark(cell: Pick<ProtectedCell, 'why'>, note: ProtectionNote): string {
  return cell.why === 'few' ? `< ${note.method.threshold}` : '·';
}
