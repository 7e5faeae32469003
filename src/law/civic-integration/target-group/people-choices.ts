import { choice, months, oneOf } from '../../define/choice.ts';

/** The defaults of §16 on persons that the spine did not need yet. */
export const peopleChoices = {
  minorInflowMonths: choice({
    decision: 'Q27',
    value: 30,
    accepts: months,
    question: {
      nl: 'Vanaf welke leeftijd een minderjarige tot de instroom hoort',
      en: 'From which age a minor belongs to the inflow',
      fr: 'À partir de quel âge un mineur fait partie du groupe contacté',
    },
    says: {
      nl: '30 voltooide maanden (2,5 jaar), tot de dag voor de achttiende verjaardag',
      en: '30 completed months (2.5 years), until the day before the eighteenth birthday',
      fr: '30 mois accomplis (2,5 ans), jusqu’à la veille du dix-huitième anniversaire',
    },
  }),
  bodyAfterMove: choice({
    decision: 'Q24',
    value: 'lastResidence',
    accepts: oneOf('lastResidence', 'residenceAtRegistration'),
    question: {
      nl: 'Welk agentschap iemand volgt die verhuist tussen Antwerpen, Gent en de rest van Vlaanderen',
      en: 'Which agency keeps somebody who moves between Antwerp, Ghent and the rest of Flanders',
      fr: 'Quelle agence suit une personne qui déménage entre Anvers, Gand et le reste de la Flandre',
    },
    says: {
      nl: 'dat van de laatste woonplaats op de dag van de gebeurtenis; de geschiedenis blijft bewaard',
      en: 'that of the last residence on the day of the event; the history is kept',
      fr: 'celle du dernier domicile au jour de l’événement ; l’historique est conservé',
    },
  }),
} as const;
