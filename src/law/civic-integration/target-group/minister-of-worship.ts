import { plainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const ministerRule = rule({
  id: 'TG-F-11',
  title: { nl: 'Bedienaar van een erkende eredienst', en: 'Minister of a recognised worship', fr: 'Ministre d’un culte reconnu' },
  anchor: 'functionDate',
  reads: ['ministry', 'nationalities', 'stays', 'residences', 'firstRegisteredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p04', 'bedienaar van een erkende eredienst'), cite('decisions', '17')] }],
  says: {
    mandatory: {
      nl: 'Bedienaar van een erkende eredienst in Vlaanderen, in functie sinds {day}: moet inburgeren.',
      en: 'Minister of a recognised worship in Flanders, in office since {day}: must integrate.',
      fr: 'Ministre d’un culte reconnu en Flandre, en fonction depuis le {day} : doit suivre le parcours d’intégration.',
    },
    recognisedTooEarly: {
      nl: 'Bedienaar van een gemeenschap die voor 2007 erkend werd, in functie sinds {day}, dus voor 16 juni 2024: daaruit volgt geen plicht.',
      en: 'Minister of a community recognised before 2007, in office since {day}, thus before 16 June 2024: no duty follows from it.',
      fr: 'Ministre du culte d’une communauté reconnue avant 2007, en fonction depuis le {day}, donc avant le 16 juin 2024 : aucune obligation n’en découle.',
    },
    euCitizen: {
      nl: 'Een EU-burger die bedienaar van een erkende eredienst is (sinds {day}): de bronnen zeggen niet of die moet inburgeren.',
      en: 'An EU citizen who is a minister of a recognised worship (since {day}): the sources do not say whether there is a duty.',
      fr: 'Un citoyen de l’UE qui est ministre d’un culte reconnu (depuis le {day}) : les sources ne disent pas s’il doit suivre le parcours d’intégration.',
    },
  },
});

export const ministerOfLongRecognisedCommunityRule = rule({
  id: 'TG-F-12',
  title: {
    nl: 'Bedienaar van een gemeenschap die voor 2007 erkend werd',
    en: 'Minister of a community recognised before 2007',
    fr: 'Ministre du culte d’une communauté reconnue avant 2007',
  },
  anchor: 'functionDate',
  reads: ['ministry', 'nationalities', 'stays', 'residences', 'firstRegisteredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2024-06-16'), citations: [cite('p08', 'decreet van 3 mei 2024'), cite('decisions', '17')] }],
  says: {
    mandatory: {
      nl: 'Bedienaar van een eredienst, ook in een gemeenschap die voor 2007 erkend werd, in functie sinds {day}: moet inburgeren.',
      en: 'Minister of a worship, also in a community recognised before 2007, in office since {day}: must integrate.',
      fr: 'Ministre du culte, aussi d’une communauté reconnue avant 2007, en fonction depuis le {day} : doit suivre le parcours d’intégration.',
    },
  },
});

/** Decision 17: judged by the day on which the function begins. */
export function ministryObliges(ministry: NonNullable<CaseFile['ministry']>): boolean {
  return !ministry.communityRecognisedBefore2007 || ministerOfLongRecognisedCommunityRule.holdsOn(ministry.from);
}

export function ministryGround(ministry: NonNullable<CaseFile['ministry']>) {
  if (!ministry.communityRecognisedBefore2007) return ministerRule.ground('mandatory', ministry.from);
  return ministryObliges(ministry)
    ? ministerOfLongRecognisedCommunityRule.ground('mandatory', ministry.from)
    : ministerRule.ground('recognisedTooEarly', ministry.from);
}
