import { plainDate } from '#src/kernel/plain-date.ts';
import { everyFact } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';
import { coachingInstrument } from '../engine/work-dimensions.ts';

export const coachingHours: Indicator = {
  id: 'coaching-hours',
  title: {
    nl: 'Uren NODW en IBO-T',
    en: 'Hours of NODW and IBO-T',
  },
  subject: 'work',
  unit: {
    nl: 'uren',
    en: 'hours',
  },
  counts: {
    nl: 'Gepresteerde uren Nederlands op de werkvloer en taalondersteuning in IBO',
    en: 'Hours given of Dutch at work and of language support in IBO',
  },
  population: {
    nl: 'Alle uren die de arbeidsbemiddeling aanlevert',
    en: 'All hours that the employment service delivers',
  },
  periodDay: {
    nl: 'Laatste dag van de maand waarover is aangeleverd',
    en: 'Last day of the month that the delivery is about',
  },
  caveats: {
    nl: 'Aangeleverde aantallen: uren per groep, geen personen bekend. Een periode die een maand doorsnijdt, telt die maand helemaal of niet.',
    en: 'Delivered counts: hours per group, no persons known. A period that cuts through a month counts that month wholly or not at all.',
  },
  kind: 'flow',
  counting: 'sum',
  additive: true,
  additiveWhy: {
    nl: 'Elk uur is één keer aangeleverd, bij één instrument.',
    en: 'Every hour is delivered once, under one instrument.',
  },
  version: 1,
  versionFrom: plainDate('2014-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2014-01-01'),
      changed: {
        nl: 'Eerste versie: de oudste cijfers in het antwoord zijn van 2014.',
        en: 'First version: the oldest numbers in the answer are of 2014.',
      },
    },
  ],
  source: 'Antwoord op parlementaire vraag 473 van 10 april 2018, antwoord 3',
  dimensions: [coachingInstrument],
  fact: 'work.coaching-hours-delivered',
  count: everyFact(['kind'], { weight: 'day' }),
};
