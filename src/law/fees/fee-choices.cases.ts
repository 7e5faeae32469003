import { choiceCase } from '../choices.cases.ts';
import type { LawCase } from '../define/cases.ts';
import { day } from '../define/people.ts';
import { feesOn } from './fees.ts';
import { course, exempt, part, signed } from './ask-fees.ts';
import type { CaseFile } from '../case.ts';
import type { LawSettings } from '../settings.ts';

const due = (file: CaseFile, on: LawCase['on'], settings: LawSettings) =>
  feesOn(file, on, settings)
    .parts.map(({ dueCents }) => (dueCents === null ? 'unknown' : dueCents / 100))
    .join(' ');
const moved = {
  residences: [
    { from: day('2023-06-01'), place: 'brussels' as const },
    { from: day('2024-02-01'), place: 'flanders' as const },
  ],
};

export const feeChoiceCases: readonly LawCase[] = [
  choiceCase(
    'feeExemptionCategories',
    ['refugeeCentre'],
    'Q15: a list of the agency shuts out what is not on it',
    signed('2023-09-01', [course], exempt('2023-09-10', 'livingAllowance')),
    '2025-01-01',
    due,
    ['0', '90'],
  ),
  choiceCase(
    'feeExemptionCategories',
    ['livingAllowance', 'refugeeCentre'],
    'Q15: what is on it stays free',
    signed('2023-09-01', [course], exempt('2023-09-10', 'livingAllowance')),
    '2025-01-01',
    due,
    ['0', '0'],
  ),
  choiceCase(
    'nt2CourseShareCents',
    12_000,
    'Q16',
    signed('2023-09-01', [part('nt2Course', '2023-10-01'), part('nt2Test', '2024-06-10')]),
    '2025-01-01',
    due,
    ['90 90', '120 60'],
  ),
  choiceCase(
    'nt2CourseShareCents',
    12_000,
    'Q16: the test alone costs what the course leaves',
    signed('2023-09-01', [part('nt2Test', '2024-06-10')]),
    '2025-01-01',
    due,
    ['90', '60'],
  ),
  choiceCase(
    'feeResidenceOn',
    'contractDate',
    'Q17',
    signed('2023-09-01', [part('moTest', '2024-02-01')], moved),
    '2025-01-01',
    due,
    ['90', '0'],
  ),
  choiceCase('feeAnchor', 'partDate', 'Q29', signed('2023-08-31', [part('moTest', '2023-09-10')]), '2025-01-01', due, [
    '0',
    '90',
  ]),
  choiceCase(
    'feeAnchor',
    'partDate',
    'Q29: a part of the day before the fee',
    signed('2023-08-01', [part('moTest', '2023-08-31')]),
    '2025-01-01',
    due,
    ['0', '0'],
  ),
  choiceCase(
    'moFeeCapCovers',
    'everyAttempt',
    'B6',
    signed('2023-09-01', [course, part('moTest', '2024-01-10'), part('moTest', '2024-03-10')]),
    '2025-01-01',
    due,
    ['90 90 90', '90 90 0'],
  ),
];
