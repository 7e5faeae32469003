import {
  coachingFundingLabels,
  coachingInstrumentLabels,
  jobseekerCourseProviderLabels,
  resultLabels,
} from '#src/reference/labels/codes.ts';
import type { Labels } from '#src/reference/labels/label.ts';
import { codesOf } from '../snapshot/attributes.ts';
import type { Dimension } from './indicator.ts';

const listed = (codes: readonly string[], labels: Labels): Dimension['values'] =>
  codes.map((code) => {
    const { nl, en } = labels[code] ?? { nl: code, en: code };
    return { code, label: { nl, en } };
  });

/** What a closed part of Dutch came to. */
export const partResult: Dimension = {
  id: 'result',
  title: { nl: 'Resultaat', en: 'Result' },
  values: listed(codesOf('trajectory.nt2-result-recorded', 'result'), resultLabels),
};

export const jobseekerCourseProvider: Dimension = {
  id: 'provider',
  title: { nl: 'Aanbod', en: 'Provider' },
  values: listed(codesOf('work.jobseeker-course-ended', 'provider'), jobseekerCourseProviderLabels),
};

export const coachingFunding: Dimension = {
  id: 'funding',
  title: { nl: 'Financieringskader', en: 'Funding' },
  values: listed(codesOf('work.job-coaching-begun', 'funding'), coachingFundingLabels),
};

export const coachingInstrument: Dimension = {
  id: 'instrument',
  title: { nl: 'Instrument', en: 'Instrument' },
  values: listed(codesOf('work.coaching-hours-delivered', 'instrument'), coachingInstrumentLabels),
};

/** Months after the registration with VDAB at which outflow to work is measured (seed 001, SD1 result B). */
export const measurePoints = [6, 12, 18, 24, 30] as const;
export const monthsAfter: Dimension = {
  id: 'monthsAfter',
  computed: true,
  title: { nl: 'Maanden na de inschrijving', en: 'Months after the registration' },
  values: measurePoints.map((months) => ({
    code: String(months),
    label: { nl: `${months} maanden`, en: `${months} months` },
  })),
};

/** 1 works, 2 does not work: as the fact has it; 0 is not known. */
export const atWork: Dimension = {
  id: 'atWork',
  title: { nl: 'Aan het werk', en: 'At work' },
  values: [
    { code: 'yes', label: { nl: 'Aan het werk', en: 'At work' } },
    { code: 'no', label: { nl: 'Niet aan het werk', en: 'Not at work' } },
  ],
  absent: { code: 'unknown', label: { nl: 'Niet bekend', en: 'Not known' } },
};
