import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

const REFORM = plainDate('2022-03-01');

export const actirisDays = parameter({
  id: 'D3.days',
  title: {
    nl: 'Dagen om zich bij Actiris in te schrijven',
    en: 'Days to register with Actiris',
    fr: 'Nombre de jours pour s’inscrire auprès d’Actiris',
  },
  unit: 'days',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: REFORM, value: 60, citations: [cite('s002', '§5'), cite('decisions', '3')] }],
});

export const actirisTermRule = rule({
  id: 'D3',
  title: { nl: 'Inschrijving bij Actiris', en: 'Registration with Actiris', fr: 'Inscription auprès d’Actiris' },
  anchor: 'contractDate',
  reads: ['contract', 'employmentServices', 'residences', 'activities', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s002', '§5')] }],
  uses: [actirisDays],
  says: {
    counts: {
      nl: 'Brussel: inschrijving bij Actiris binnen 60 dagen na de ondertekening van het contract op {day}.',
      en: 'Brussels: registration with Actiris within 60 days of signing the contract on {day}.',
      fr: 'Bruxelles : inscription auprès d’Actiris dans les 60 jours après la signature du contrat le {day}.',
    },
    countsFromTrack: {
      nl: 'Brussel: inschrijving bij Actiris binnen 60 dagen na de start van het traject op {day}, die na de ondertekening van het contract valt.',
      en: 'Brussels: registration with Actiris within 60 days of the start of the track on {day}, which is after the signature of the contract.',
      fr: 'Bruxelles : inscription auprès d’Actiris dans les 60 jours après le début du parcours le {day}, qui suit la signature du contrat.',
    },
    undecided: {
      nl: 'Brussel: of de 60 dagen voor Actiris lopen, hangt ervan af of de persoon werkt.',
      en: 'Brussels: whether the 60 days for Actiris run hangs on whether the person works.',
      fr: 'Bruxelles : savoir si les 60 jours pour Actiris courent dépend de la question de savoir si la personne travaille.',
    },
  },
});
