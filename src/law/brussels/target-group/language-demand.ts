import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** TG-B-04: the ordinance of 20 July 2023 and the decision of 18 January 2024 in the place of the ordinance of 11 May 2017. */
export const brusselsLanguageRule = rule({
  id: 'TG-B-04',
  title: {
    nl: 'Taaleis in Brussel onder de nieuwe ordonnantie',
    en: 'Language demand in Brussels under the new ordinance',
    fr: 'Exigence linguistique à Bruxelles sous la nouvelle ordonnance',
  },
  anchor: 'contractDate',
  reads: ['contract', 'literate', 'residences'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: plainDate('2024-01-01'),
      citations: [cite('p40', 'ordonnantie van 20 juli 2023 en besluit van 18 januari 2024: taalniveau')],
    },
  ],
  says: {
    oralA2: {
      nl: 'Brussel, contract vanaf 1 januari 2024, niet gealfabetiseerd: A2 mondeling is nodig.',
      en: 'Brussels, contract from 1 January 2024, non-literate: oral A2 is needed.',
      fr: 'Bruxelles, contrat à partir du 1er janvier 2024, non alphabétisé : A2 oral est nécessaire.',
    },
    fullA2: {
      nl: 'Brussel, contract vanaf 1 januari 2024: A2 mondeling en schriftelijk is nodig.',
      en: 'Brussels, contract from 1 January 2024: oral and written A2 are needed.',
      fr: 'Bruxelles, contrat à partir du 1er janvier 2024 : A2 oral et écrit est nécessaire.',
    },
  },
});

/** Null before the ordinance: then the rule of the track offered holds (§16 Q28). Who was never assessed counts as literate. */
export function brusselsDutchDemand(
  file: CaseFile,
  contractDay: PlainDate,
): { readonly demand: 'oralA2' | 'fullA2'; readonly grounds: readonly Ground[] } | null {
  if (!brusselsLanguageRule.holdsOn(contractDay)) return null;
  const demand = file.literate === false ? 'oralA2' : 'fullA2';
  return { demand, grounds: [brusselsLanguageRule.ground(demand, contractDay)] };
}
