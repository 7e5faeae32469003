import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import type { CertificateBase } from '../certificate/certificate-base.ts';

export const nonLiterateRule = rule({
  id: 'NT2-ALFA',
  title: {
    nl: 'NT2 voor wie niet gealfabetiseerd is',
    en: 'Dutch for the non-literate',
    fr: 'Néerlandais (NT2) pour la personne non alphabétisée',
  },
  anchor: 'contractDate',
  reads: ['literate', 'contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', '§1.7'), cite('decisions', '7')] },
    { from: plainDate('2022-03-01'), citations: [cite('p10', 'A2 mondeling'), cite('s004', '§1.7'), cite('decisions', '7')] },
  ],
  says: {
    none: {
      nl: 'Niet gealfabetiseerd: voor dit contract is geen NT2 geëist.',
      en: 'Non-literate: no Dutch is demanded for this contract.',
      fr: 'Non alphabétisé : ce contrat n’exige pas de néerlandais (NT2).',
    },
    oralOnly: {
      nl: 'Niet gealfabetiseerd: A2 mondeling volstaat. Schriftelijk en de gestandaardiseerde test zijn niet nodig.',
      en: 'Non-literate: oral A2 is enough. Written Dutch and the standard test are not needed.',
      fr: 'Non alphabétisé : A2 oral suffit. L’écrit et le test standardisé ne sont pas nécessaires.',
    },
    full: {
      nl: 'Niet gealfabetiseerd, maar de gewone NT2-eis geldt.',
      en: 'Non-literate, but the usual demand holds.',
      fr: 'Non alphabétisé, mais l’exigence ordinaire de néerlandais (NT2) vaut.',
    },
  },
});

export type DutchDemand = 'none' | 'oralA2' | 'fullA2';

/** Q8 and decision 7. Who was never assessed counts as literate. */
export function dutchDemand(
  file: CaseFile,
  base: CertificateBase,
  contractDay: PlainDate,
  settings: LawSettings,
): { readonly demand: DutchDemand; readonly grounds: readonly Ground[] } {
  if (file.literate !== false) return { demand: 'fullA2', grounds: [] };
  const { value: demand, ground } = base === 'AT-2' ? settings.nonLiterateFromReform : settings.nonLiterateBeforeReform;
  const finding = demand === 'none' ? 'none' : demand === 'oralA2' ? 'oralOnly' : 'full';
  return { demand, grounds: [nonLiterateRule.ground(finding, contractDay), ground] };
}
