import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const participationRule = rule({
  id: 'PNT',
  title: {
    nl: 'Participatie- en netwerktraject',
    en: 'Participation and network track',
    fr: 'Parcours de participation et de mise en réseau',
  },
  anchor: 'obligationDate',
  reads: ['activities', 'contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('s004', 'OD 1.6, OD 2.3, §1.7')] },
    {
      from: plainDate('2023-01-01'),
      citations: [
        cite('s004', 'OD 1.6, OD 2.3, §1.7'),
        cite('p11', 'wie verplicht wordt vanaf 1 januari 2023'),
        cite('p12', 'participatietraject'),
        cite('p13', 'participatietraject'),
      ],
    },
  ],
  says: {
    beforeTrack: {
      nl: 'De dag die telt ({day}) ligt voor 1 januari 2023: het participatietraject is niet verplicht.',
      en: 'The day that counts ({day}) is before 1 January 2023: the participation track is not required.',
      fr: 'Le jour qui compte ({day}) précède le 1er janvier 2023 : le parcours de participation n’est pas obligatoire.',
    },
    required: {
      nl: 'Verplichte inburgeraar sinds {day}, die niet werkt en niet studeert: minstens 40 uur participatie is nodig.',
      en: 'Mandatory integrator since {day} who neither works nor studies: at least 40 hours of participation are needed.',
      fr: 'Personne soumise à l’obligation depuis le {day}, qui ne travaille pas et n’étudie pas : au moins 40 heures de participation sont nécessaires.',
    },
    worksOrStudies: {
      nl: 'Werkt of studeert: het participatietraject is niet verplicht.',
      en: 'Works or studies: the participation track is not required.',
      fr: 'Travaille ou étudie : le parcours de participation n’est pas obligatoire.',
    },
    entitled: {
      nl: 'Geen verplichte inburgeraar: het participatietraject mag, maar moet niet.',
      en: 'Not a mandatory integrator: the participation track may be followed but need not.',
      fr: 'Pas d’obligation d’intégration : le parcours de participation est permis, mais pas obligatoire.',
    },
    notInBrussels: {
      nl: 'Brussel: het agentschap vraagt geen participatietraject.',
      en: 'Brussels: the agency asks for no participation track.',
      fr: 'Bruxelles : l’agence ne demande pas de parcours de participation.',
    },
    activityUnknown: {
      nl: 'Of 40 uur participatie nodig is, hangt ervan af of de persoon werkt of studeert, en dat is niet bekend.',
      en: 'Whether 40 hours of participation are needed hangs on whether the person works or studies, which is not known.',
      fr: 'Savoir si 40 heures de participation sont nécessaires dépend du travail ou des études de la personne, et cela n’est pas connu.',
    },
    targetGroupUnknown: {
      nl: 'Of 40 uur participatie nodig is, hangt af van de doelgroep, en die staat niet vast.',
      en: 'Whether 40 hours of participation are needed hangs on the target group, which is not settled.',
      fr: 'Savoir si 40 heures de participation sont nécessaires dépend du groupe cible, et celui-ci n’est pas établi.',
    },
  },
});
