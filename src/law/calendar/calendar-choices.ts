import { waitReasons } from '../case.ts';
import { choice, listsOf, months } from '../define/choice.ts';

/** Defaults about how time is counted. */
export const calendarChoices = {
  suspensionAlertMonths: choice({
    decision: 'Q10',
    value: 12,
    accepts: months,
    question: {
      nl: 'Hoe lang een opschorting mag duren',
      en: 'How long a suspension may last',
      fr: 'Combien de temps une suspension peut durer',
    },
    says: {
      nl: 'er is geen maximum; na twaalf maanden volgt een signaal',
      en: 'there is no maximum; after twelve months there is an alert',
      fr: 'il n’y a pas de maximum ; après douze mois, un signal suit',
    },
  }),
  waitStopsTerm: choice({
    decision: 'W1',
    value: {
      D1: ['noInterpreter', 'brokenStream'],
      D2: ['noInterpreter', 'brokenStream'],
      D3: ['noInterpreter', 'brokenStream'],
      D5: ['noInterpreter', 'decisionPending'],
      D6: ['noSeat', 'noTestDate', 'noInterpreter'],
      D7: ['noInterpreter'],
      D8: ['noSeat', 'noTestDate', 'noInterpreter', 'decisionPending'],
      D9: ['noInterpreter', 'decisionPending'],
      D10: ['noSeat'],
    },
    accepts: listsOf(/^D([1-9]|1\d)$/, ...waitReasons),
    question: {
      nl: 'Welke wachttijd van het systeem welke termijn stilzet',
      en: 'Which wait of the system stops which term',
      fr: 'Quelle attente due au système suspend quel délai',
    },
    says: {
      nl: 'een ontbrekende tolk stopt elke termijn van de persoon (D1, D2, D3, D5, D6, D7, D8, D9); een verstoorde gegevensstroom D1, D2 en D3; een beslissing in behandeling D5, D8 en D9; geen plaats of geen testdatum D6 en D8; geen plaats ook D10. Een wachttijd in één pijler stopt geen termijn van een andere (werk: D2 en D3; Nederlands: D6) en niet de aanmelding (D1, D7)',
      en: 'a missing interpreter stops every term of the person (D1, D2, D3, D5, D6, D7, D8, D9); a broken stream of data D1, D2 and D3; a decision pending D5, D8 and D9; no seat or no test date D6 and D8; no seat also D10. A wait in one pillar stops no term of another (work: D2 and D3; Dutch: D6), nor the registration (D1, D7)',
      fr: 'l’absence d’interprète suspend chaque délai de la personne (D1, D2, D3, D5, D6, D7, D8, D9) ; un flux de données perturbé D1, D2 et D3 ; une décision en cours D5, D8 et D9 ; l’absence de place ou de date de test D6 et D8 ; l’absence de place aussi D10. Une attente dans un pilier ne suspend aucun délai d’un autre (travail : D2 et D3 ; néerlandais : D6), ni celui pour se présenter (D1, D7)',
    },
  }),
} as const;
