import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

const REFORM = plainDate('2022-03-01');

export const vdabMonths = parameter({
  id: 'D2.months',
  title: {
    nl: 'Maanden om zich bij VDAB in te schrijven',
    en: 'Months to register with VDAB',
    fr: 'Nombre de mois pour s’inscrire auprès du VDAB',
  },
  unit: 'months',
  anchor: 'contractDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: REFORM, value: 2, citations: [cite('s004', 'OD 1.6'), cite('decisions', '3')] }],
});

/** D2. The same report also counts from the start of the track (OD 1.5); decision 3 takes the signature. */
export const vdabTermRule = rule({
  id: 'D2',
  title: { nl: 'Inschrijving bij VDAB', en: 'Registration with VDAB', fr: 'Inscription auprès du VDAB' },
  anchor: 'contractDate',
  reads: ['contract', 'employmentServices', 'residences', 'suspensions', 'waits', 'diedOn', 'exemption'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: REFORM, citations: [cite('s004', 'OD 1.5, OD 1.6')] }],
  uses: [vdabMonths],
  says: {
    counts: {
      nl: 'Inschrijving bij VDAB binnen twee maanden na de ondertekening van het contract op {day}.',
      en: 'Registration with VDAB within two months of signing the contract on {day}.',
      fr: 'Inscription auprès du VDAB dans les deux mois après la signature du contrat le {day}.',
    },
    countsFromTrack: {
      nl: 'Inschrijving bij VDAB binnen twee maanden na de start van het traject op {day}, die na de ondertekening van het contract valt.',
      en: 'Registration with VDAB within two months of the start of the track on {day}, which is after the signature of the contract.',
      fr: 'Inscription auprès du VDAB dans les deux mois après le début du parcours le {day}, qui suit la signature du contrat.',
    },
  },
});
