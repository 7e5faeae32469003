import { plainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const bornAbroadBelgianRule = rule({
  id: 'TG-F-03',
  title: { nl: 'Belg, geboren in het buitenland', en: 'Belgian born abroad', fr: 'Belge né à l’étranger' },
  anchor: 'firstRegistration',
  reads: ['bornAbroad', 'parentBornAbroad', 'nationalities', 'firstRegisteredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p01', 'Belgen geboren in het buitenland')] }],
  says: {
    bothBornAbroad: {
      nl: 'Belg, geboren in het buitenland, met minstens één ouder die in het buitenland geboren is: hoort minstens tot de rechthebbenden.',
      en: 'Belgian born abroad with at least one parent born abroad: at least entitled.',
      fr: 'Belge né à l’étranger, avec au moins un parent né à l’étranger : est au moins ayant droit.',
    },
    notBornAbroad: {
      nl: 'Belg die niet zelf én met een ouder in het buitenland geboren is: geen doelgroep.',
      en: 'A Belgian who was not born abroad with a parent born abroad: not in the target group.',
      fr: 'Belge qui n’est pas né à l’étranger d’un parent lui-même né à l’étranger : hors du groupe cible.',
    },
    unknown: {
      nl: 'Belg van wie niet bekend is of de persoon zelf en een ouder in het buitenland geboren zijn.',
      en: 'A Belgian of whom it is not known whether the person and a parent were born abroad.',
      fr: 'Belge dont on ne sait pas si la personne elle-même et un parent sont nés à l’étranger.',
    },
  },
});

/** Null when it hangs on something we do not know. */
export function isBornAbroadBelgian(file: CaseFile): boolean | null {
  if (file.bornAbroad === false || file.parentBornAbroad === false) return false;
  return file.bornAbroad === null || file.parentBornAbroad === null ? null : true;
}
