import { plainDate } from '#src/kernel/plain-date.ts';
import { everyFact } from '../engine/every-fact.ts';
import type { Indicator } from '../engine/indicator.ts';
import { jobseekerCourseProvider } from '../engine/work-dimensions.ts';

export const jobseekersNt2: Indicator = {
  id: 'jobseekers-nt2',
  title: {
    nl: 'Werkzoekenden met een beëindigde cursus NT2',
    en: 'Jobseekers with an ended Dutch course',
  },
  subject: 'work',
  unit: {
    nl: 'personen',
    en: 'persons',
  },
  counts: {
    nl: 'Unieke werkzoekenden met minstens één beëindigde cursus NT2',
    en: 'Unique jobseekers with at least one ended course of Dutch',
  },
  population: {
    nl: 'Werkzoekenden die een cursus NT2 volgden: bij VDAB of een erkende partner, of via een agentschap',
    en: 'Jobseekers who took a course of Dutch: with VDAB or a recognised partner, or through an agency',
  },
  periodDay: {
    nl: 'Laatste dag van de cursus',
    en: 'Last day of the course',
  },
  caveats: {
    nl: 'Twee aanbodverstrekkers zijn niet op te tellen: wie bij beide een cursus beëindigde, telt bij elk. Voor januari tot april 2025 drukt de bron bij de agentschappen cursisten, niet beëindigde cursussen; vanaf mei 2025 ontbreekt de datastroom.',
    en: 'The two providers do not add up: who ended a course with both counts with each. For January to April 2025 the source prints learners with the agencies, not ended courses; from May 2025 the data stream is missing.',
  },
  kind: 'flow',
  counting: 'oncePerCell',
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: wie bij beide een cursus beëindigde, telt bij elk en één keer in het totaal.',
    en: 'Unique persons: who ended a course with both counts with each and once in the total.',
  },
  version: 1,
  versionFrom: plainDate('2022-01-01'),
  versions: [
    {
      version: 1,
      from: plainDate('2022-01-01'),
      changed: {
        nl: 'Eerste versie: de oudste cijfers in het antwoord zijn van 2022.',
        en: 'First version: the oldest numbers in the answer are of 2022.',
      },
    },
  ],
  source: 'Antwoord van 2025 op de parlementaire vraag over taaltrajecten op de werkvloer, antwoord 7',
  dimensions: [jobseekerCourseProvider],
  fact: 'work.jobseeker-course-ended',
  count: everyFact(['kind']),
};
