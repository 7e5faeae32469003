import type { Label } from '#src/reference/labels/label.ts';

/** What a figure is about, in the order of the annual report. */
export const subjects = {
  inflow: { nl: 'Instroom', en: 'Inflow' },
  intake: { nl: 'Aanmelding en vrijstelling', en: 'Registration and exemption' },
  contract: { nl: 'Inburgeringscontract', en: 'Integration contract' },
  orientation: { nl: 'Maatschappelijke oriëntatie', en: 'Social orientation' },
  dutch: { nl: 'Nederlands als tweede taal', en: 'Dutch as a second language' },
  work: { nl: 'Werk', en: 'Work' },
  education: { nl: "Onderwijs en diploma's", en: 'Education and diplomas' },
  certificate: { nl: 'Attesten', en: 'Certificates' },
  enforcement: { nl: 'Handhaving', en: 'Enforcement' },
} as const satisfies { readonly [subject: string]: Label };

export type Subject = keyof typeof subjects;
export const subjectCodes = Object.keys(subjects) as [Subject, ...Subject[]]; // the keys of the object above
