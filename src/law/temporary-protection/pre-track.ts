import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** UA-02: online group information; the parts make up the eighteen hours. */
export const preTrackParts = parameter({
  id: 'UA-02.parts',
  title: { nl: 'Onderdelen van het voortraject', en: 'Parts of the pre-track', fr: 'Parties du préparcours' },
  unit: 'hours',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: [
        { subject: 'welcome', hours: 6 },
        { subject: 'work', hours: 3 },
        { subject: 'housing', hours: 3 },
        { subject: 'stay', hours: 3 },
        { subject: 'familyAndUpbringing', hours: 3 },
      ],
      citations: [cite('s004', '§6.2')],
    },
  ],
});

/** D14: the last day of the specific offer. */
export const preTrackLastDay = parameter<PlainDate>({
  id: 'D14',
  title: {
    nl: 'Laatste dag van het eigen aanbod voor Oekraïne',
    en: 'Last day of the specific Ukraine offer',
    fr: 'Dernier jour de l’offre spécifique pour l’Ukraine',
  },
  unit: 'day',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: plainDate('2024-06-30'), citations: [cite('s004', 'OD 2.5, §6.2')] }],
});

export const preTrackRule = rule({
  id: 'UA-02',
  title: {
    nl: 'Voortraject voor tijdelijk beschermden',
    en: 'Pre-track for the temporarily protected',
    fr: 'Préparcours pour les bénéficiaires de la protection temporaire',
  },
  anchor: 'asked',
  reads: ['arrivedOn', 'preTrackSince', 'temporaryProtection', 'stays', 'birthDay', 'residences', 'firstRegisteredOn', 'diedOn'],
  checkedOn: plainDate('2026-11-21'),
  // The source gives the year 2022; before the first certificates (UA-01) nobody could ask for it. Its end is D14.
  versions: [{ from: plainDate('2022-03-10'), citations: [cite('s004', '§6.1, §6.2'), cite('s004', 'OD 2.5')] }],
  uses: [preTrackParts, preTrackLastDay],
  says: {
    open: {
      nl: 'Het eigen voortraject staat open tot en met {until}: {hours} uur online groepsinformatie, met intake en begeleiding op maat.',
      en: 'The pre-track is open until {until}: {hours} hours of online group information, with an individual intake and guidance.',
      fr: 'Le préparcours est ouvert jusqu’au {until} inclus : {hours} heures d’information collective en ligne, avec un accueil et un accompagnement individuels.',
    },
  },
});

export function preTrackHours(on: PlainDate, law: InForce): number {
  return preTrackParts.on(on, law).reduce((sum, part) => sum + part.hours, 0);
}
