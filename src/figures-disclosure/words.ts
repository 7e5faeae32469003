import type { ProtectionRules } from './rules.ts';
import type { ExactTable, ProtectedCell, ProtectionNote, Words } from './tables.ts';

/** What stands under a protected table. */
export function noteWords(rules: ProtectionRules, table: Pick<ExactTable, 'unit' | 'additive' | 'mostEach'>): Words {
  const { unit, additive, mostEach } = table;
  if (unit === 'sum') return mostEach === undefined ? sumWords(rules) : boundedWords(rules, mostEach);
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

function boundedWords({ threshold, sums }: ProtectionRules, mostEach: number): Words {
  const usual = 2 * Math.ceil(sums.noise * mostEach);
  const least = (threshold - 1) * mostEach;
  return {
    nl:
      `Afgerond op ${sums.rounding}, met een afwijking die voor dezelfde aanleveringen altijd dezelfde is: meestal hoogstens ${usual}. Wie er hoeveel ` +
      `van heeft, is niet gekend; aangenomen is dat niemand meer dan ${mostEach} inbrengt. "·" is verborgen: hoogstens ${least}, en dus misschien ` +
      `van minder dan ${threshold}. Elk getal is apart beschermd, ook de totalen: delen tellen niet precies op tot hun totaal.`,
    en:
      `Rounded to ${sums.rounding}, with a deviation that is always the same for the same deliveries: mostly ${usual} at most. Who has how much of it ` +
      `is not known; it is assumed that nobody brings in more than ${mostEach}. "·" is hidden: at most ${least}, and so perhaps of fewer than ` +
      `${threshold}. Every number is protected by itself, totals too: parts do not add up exactly to their total.`,
  };
}

/** Under a table of shares, means or evolutions: `off` is what its numbers are mostly off at most. */
export function ratioWords(least: number, off: number, measure: 'share' | 'mean' | 'evolution'): Words {
  const unit = measure === 'mean' ? { nl: '', en: '' } : { nl: ' procentpunt', en: ' percentage points' };
  const decimal = String(off).replace('.', ',');
  return {
    nl:
      'Berekend uit twee beschermde getallen, nooit uit de exacte: wie die twee deelt, vindt hetzelfde. Meestal hoogstens ' +
      `${decimal}${unit.nl} naast het exacte. "·" is verborgen: een van beide getallen is het, er is minder dan ${least} om door te delen, of de ` +
      'afwijking zou groter zijn.',
    en:
      'Made of two protected numbers, never of the exact ones: who divides those two finds the same. Mostly at most ' +
      `${off}${unit.en} off the exact one. "·" is hidden: one of the two numbers is, there is less than ${least} to divide by, or it would be ` +
      'further off.',
  };
}

/** What stands in the place of a number that is hidden. */
export function hiddenMark(cell: Pick<ProtectedCell, 'why'>, note: ProtectionNote): string {
  return cell.why === 'few' ? `< ${note.method.threshold}` : '·';
}
