import { z } from 'zod';
import {
  cefrLevelLabels,
  courseProviderLabels,
  employmentServiceLabels,
  exemptionGroundLabels,
  infringementKindLabels,
  waitReasonLabels,
} from '#src/reference/labels/codes.ts';
import { pillarLabels } from '#src/reference/labels/states.ts';
import { nationalityGroupLabels, placeLabels, stayGroundLabels } from '#src/reference/labels/register.ts';
import {
  adviceMeanings,
  attendedMeanings,
  courseResultMeanings,
  earlyTrackMeanings,
  feePartMeanings,
  languageTestMeanings,
  nt2ResultMeanings,
  processMeanings,
  skillMeanings,
  testKindMeanings,
} from './code-meanings.ts';
import { coded, codes, day, known, list, meanings, told } from './told.ts';

const { personal: _, ...exemptionGrounds } = exemptionGroundLabels;
const nis = z.string().regex(/^\d{5}$/);
const from = told(day, 'First day on which it was so.', '2023-02-01');
const until = known(day, 'Last day; that day counts. Absent while it lasts.', '2023-06-30');
const cents = (description: string) => known(z.number(), `${description} In euro cents, zero or more.`, 9000);

const residence = z.strictObject({
  from,
  place: known(codes(placeLabels), meanings('Where the person lives. Or tell the `municipality`.', placeLabels), 'flanders'),
  municipality: known(nis, 'NIS code of the municipality, in the place of `place`.', '11002'),
});
const infringement = z.strictObject({
  establishedOn: told(day, 'Day on which the infringement was established.', '2024-03-01'),
  kind: coded(infringementKindLabels, 'What the infringement is.', 'notRegisteredInTime'),
  noticeOn: known(day, 'Day on which the notice of default (ingebrekestelling) was sent.', '2024-03-05'),
  handedOverOn: known(day, 'Day on which the file was handed over to the enforcement officer.', '2024-05-02'),
  regularisedOn: known(day, 'Day on which the person put it right.', '2024-03-20'),
  cancelledOn: known(day, 'Day on which the file was cancelled.', '2024-06-01'),
  fine: known(
    z.strictObject({
      decidedOn: told(day, 'Day of the decision of the enforcement officer.', '2024-07-01'),
      amountCents: told(
        z.number(),
        'What the officer decided, in euro cents: 5000 to 500000 in Flanders, 10000 to 250000 in Brussels. No amount is ever computed here.',
        10000,
      ),
      paidOn: known(day, 'Day on which it was paid.', '2024-07-20'),
      remindedOn: known(day, 'Day of the reminder.', '2024-09-02'),
      recoveryOn: known(day, 'Day on which it went to the tax service or the bailiff.', '2024-11-04'),
      irrecoverableOn: known(day, 'Day on which it was found irrecoverable.', '2025-03-03'),
    }),
    'The fine that the officer decided, if any.',
    { decidedOn: '2024-07-01', amountCents: 10000 },
  ),
});

/** The facts known of a person. Everything is optional; what is absent is not known, and the answer says where that matters. */
export const personSchema = z.strictObject({
  // Who
  birthDay: known(day, 'Day of birth.', '1994-05-17'),
  diedOn: known(day, 'Day of death.', '2024-11-03'),
  nationality: known(
    codes(nationalityGroupLabels),
    meanings('Short for one nationality, held since the first registration.', nationalityGroupLabels),
    'nonEu',
  ),
  nationalities: list(
    z.strictObject({ from, group: coded(nationalityGroupLabels, 'Group of the nationality.', 'nonEu') }),
    'Nationalities in time. The first one known also counts for the time between the first registration and its own day.',
    { from: '2023-02-01', group: 'nonEu' },
  ),
  bornAbroad: known(z.boolean(), 'Born outside Belgium. Asked only of Belgians.', true),
  parentBornAbroad: known(z.boolean(), 'At least one parent was born outside Belgium. Asked only of Belgians.', true),
  // Where and with which right
  firstRegisteredOn: known(
    day,
    'First registration in the Belgian National Register, in any municipality. Without it no duty can be judged.',
    '2023-02-01',
  ),
  arrivedOn: known(day, 'Arrival in Belgium. Matters under temporary protection.', '2022-04-02'),
  residence: known(
    codes(placeLabels),
    meanings('Short for one place of residence, held since the first registration.', placeLabels),
    'flanders',
  ),
  municipality: known(nis, 'Short for one municipality since the first registration, by its NIS code.', '11002'),
  residences: list(residence, 'Places of residence in time.', { from: '2023-02-01', place: 'flanders' }),
  stay: known(
    codes(stayGroundLabels),
    meanings('Short for one ground of stay, held since the first registration.', stayGroundLabels),
    'recognisedRefugee',
  ),
  stays: list(
    z.strictObject({ from, ground: coded(stayGroundLabels, 'Ground of the legal stay.', 'recognisedRefugee') }),
    'Grounds of stay in time; each holds until the next begins.',
    { from: '2023-02-01', ground: 'recognisedRefugee' },
  ),
  residenceDocuments: list(
    z.strictObject({
      from,
      until,
      code: told(
        z.string().min(1).max(20),
        'Kind of document: an electronic card `A`, `B`, `C`, `D`, `E`, `E+`, `F`, `F+`, `H`, `M`, `L`, `K`, `EU`, `EU+`, `I`, `J`; special cards `S`, `P`; `AI` (attest van immatriculatie); `8ter`. Not legal stay: `I-trainee`, `J-trainee`, `special-C`, `special-D`. Any other code counts as not known.',
        'A',
      ),
    }),
    'Residence documents held. They tell of legal stay only where no ground of stay is known.',
    { from: '2023-02-01', code: 'A' },
  ),
  temporaryProtection: known(z.boolean(), 'Is or was under temporary protection (Ukraine). Absent: no.', false),
  preTrackSince: known(day, 'Client of the pre-track for the temporarily protected (voortraject) from this day.', '2022-06-01'),
  ministerOfWorship: known(
    z.strictObject({
      from: told(day, 'Day on which the function began.', '2024-07-01'),
      communityRecognisedBefore2007: known(z.boolean(), 'The community was recognised before 1 January 2007. Absent: no.', true),
    }),
    'Is a minister of a recognised worship (bedienaar van een erkende eredienst) in Flanders.',
    { from: '2024-07-01', communityRecognisedBefore2007: true },
  ),
  activity: known(
    z.strictObject({
      works: known(z.boolean(), 'Works. Absent: no.', false),
      studies: known(z.boolean(), 'Studies. Absent: no.', false),
    }),
    'Short for one situation of work and study, held since the first registration.',
    { works: false, studies: false },
  ),
  activities: list(
    z.strictObject({
      from,
      works: known(z.boolean(), 'Works. Absent: no.', true),
      studies: known(z.boolean(), 'Studies. Absent: no.', false),
    }),
    'Work and study in time. Absent: not known whether the person works or studies, which may leave answers unknown.',
    { from: '2023-02-01', works: true, studies: false },
  ),
  literate: known(z.boolean(), 'Can read and write (in any script as the agency assesses it). Absent: counts as literate.', true),
  schoolEnrolment: known(
    z.union([
      z.strictObject({ on: told(day, 'Day of enrolment in a school.', '2024-09-02') }),
      z.enum(['notEnrolled', 'unknown']),
    ]),
    'Of a minor: `{on}` when enrolled in a school, `notEnrolled`: known not to be, `unknown`: the register does not tell (also when absent).',
    'unknown',
  ),
  earlyTrack: known(
    z.strictObject({
      on: told(day, 'Day of the decision.', '2024-09-02'),
      because: coded(earlyTrackMeanings, 'Why.', 'usefulAddition'),
    }),
    'Decision of staff that somebody under 18 may follow the track.',
    { on: '2024-09-02', because: 'usefulAddition' },
  ),
  // The track
  dutyNotifiedOn: known(
    day,
    'Dispatch of the registered letter about the duty (Flanders) or notification by the municipality (Brussels).',
    '2023-02-10',
  ),
  registrationDeferredUntil: known(
    day,
    'Last day of a certificate of deferred registration (uitstel van aanmelding).',
    '2023-08-31',
  ),
  registeredOn: known(day, 'Registration with the agency or, in Brussels, with an operator (aanmelding).', '2023-03-15'),
  signatureDeferredUntil: known(
    day,
    'Last day of a certificate of deferred signature (uitstel van ondertekening).',
    '2023-09-30',
  ),
  contract: known(
    z.strictObject({
      signedOn: told(day, 'Day of signature.', '2023-05-02'),
      endedOn: known(day, 'Day on which the contract ended, for whatever reason.', '2024-09-01'),
    }),
    'The integration contract (inburgeringscontract), the last one if there were more.',
    { signedOn: '2023-05-02' },
  ),
  trackStartedOn: known(day, 'Start of the track itself. No term hangs on it unless a setting says so.', '2023-05-20'),
  exemption: known(
    z.strictObject({
      on: told(day, 'Day of the decision.', '2024-01-15'),
      ground: coded(exemptionGrounds, 'Ground of the exemption.', 'permanentIllnessOrDisability'),
    }),
    'Exemption (attest van vrijstelling) from the duty.',
    { on: '2024-01-15', ground: 'permanentIllnessOrDisability' },
  ),
  suspensions: list(
    z.strictObject({
      from: told(day, 'First day.', '2023-06-01'),
      until: told(day, 'Last day; that day counts.', '2023-06-30'),
    }),
    'Suspensions of the track (opschorting). Both days count; overlapping days count once.',
    { from: '2023-06-01', until: '2023-06-30' },
  ),
  waits: list(
    z.strictObject({
      from: told(day, 'First day of waiting.', '2023-06-01'),
      until,
      reason: coded(waitReasonLabels, 'What was waited for.', 'noSeat'),
      pillar: known(
        codes(pillarLabels),
        meanings(
          'The pillar that it is a wait in: then it stops no term of another. Absent: of no pillar in particular.',
          pillarLabels,
        ),
        'dutch',
      ),
    }),
    'Stretches of waiting for the system, not for the person. The setting `waitStopsTerm` tells which wait stops which term.',
    { from: '2023-06-01', until: '2023-08-31', reason: 'noSeat' },
  ),
  // Social orientation (MO)
  moStartedOn: known(day, 'First lesson of the course of social orientation (MO).', '2023-09-04'),
  moCourses: list(
    z.strictObject({
      on: told(day, 'Day on which the course was closed.', '2023-12-15'),
      result: coded(courseResultMeanings, 'Result of the course.', 'passed'),
    }),
    'Closed courses of social orientation.',
    { on: '2023-12-15', result: 'passed' },
  ),
  moTests: list(
    z.strictObject({
      on: told(day, 'Day of the test. The standard test exists since 28 March 2022.', '2024-01-10'),
      kind: known(codes(testKindMeanings), meanings('Which test. Absent: `afterCourse`.', testKindMeanings), 'afterCourse'),
      core: told(z.number(), 'Right answers among the 11 core questions (sokkelvragen).', 10),
      practical: told(z.number(), 'Right answers among the 30 practical questions.', 22),
    }),
    'Sittings of the standard MO test and of the exemption test.',
    { on: '2024-01-10', kind: 'afterCourse', core: 10, practical: 22 },
  ),
  moProcessEvaluations: list(
    z.strictObject({
      on: told(day, 'Day of the evaluation; it exists since 1 March 2023.', '2023-12-15'),
      result: coded(processMeanings, 'Result.', 'sufficient'),
      percent: known(z.number(), 'Score in per cent, where one was given.', 75),
    }),
    'Process evaluations (procesevaluatie) of a course of social orientation. Shown; without effect unless a setting or a reform says so.',
    { on: '2023-12-15', result: 'sufficient' },
  ),
  moUnavailable: list(
    z.strictObject({ from, until }),
    'Stretches in which the person was not available for a course of social orientation (onbeschikbaar).',
    { from: '2023-06-01', until: '2023-06-30' },
  ),
  // Dutch (NT2)
  nt2StartedOn: known(day, 'First enrolment for Dutch (NT2).', '2023-05-20'),
  nt2Results: list(
    z.strictObject({
      on: told(day, 'Day of the result.', '2024-02-01'),
      level: coded(cefrLevelLabels, 'Level of the Common European Framework.', 'a2'),
      skills: known(codes(skillMeanings), meanings('Which skills. Absent: `both`.', skillMeanings), 'both'),
      result: known(codes(nt2ResultMeanings), meanings('Result. Absent: `passed`.', nt2ResultMeanings), 'passed'),
      standardTest: known(
        z.boolean(),
        'The standard NT2 test was passed with it; needed for results from 1 September 2023. Absent: no.',
        true,
      ),
    }),
    'Results of Dutch as a second language.',
    { on: '2024-02-01', level: 'a2', skills: 'both', result: 'passed', standardTest: true },
  ),
  nt2Advices: list(
    z.strictObject({
      on: told(day, 'Day of the advice.', '2023-04-01'),
      advice: coded(adviceMeanings, 'The advice.', 'cvoStandard'),
    }),
    'Advices on which course of Dutch fits.',
    { on: '2023-04-01', advice: 'cvoStandard' },
  ),
  nt2Enrolments: list(
    z.strictObject({
      on: told(day, 'Day of enrolment.', '2023-05-20'),
      provider: coded(courseProviderLabels, 'The provider.', 'cvo'),
    }),
    'Enrolments for Dutch with a provider.',
    { on: '2023-05-20', provider: 'cvo' },
  ),
  languageTests: list(
    z.strictObject({
      on: told(day, 'Day of the test.', '2024-01-20'),
      kind: coded(languageTestMeanings, 'Which test.', 'nt2Standard'),
      resultOn: known(day, 'Day on which the result came.', '2024-02-10'),
    }),
    'Language tests sat, and when their results came.',
    { on: '2024-01-20', kind: 'nt2Standard', resultOn: '2024-02-10' },
  ),
  // Work, participation, proofs
  employmentServices: list(
    z.strictObject({
      on: told(day, 'Day of registration.', '2023-06-15'),
      service: coded(employmentServiceLabels, 'The service.', 'vdab'),
    }),
    'Registrations with an employment service.',
    { on: '2023-06-15', service: 'vdab' },
  ),
  participations: list(
    z.strictObject({
      on: told(day, 'Day of the proof.', '2023-10-10'),
      hours: told(z.number(), 'Hours of participation, in half hours.', 12.5),
    }),
    'Signed proofs of participation (bewijs van deelname) for the participation and network track; they add up.',
    { on: '2023-10-10', hours: 12.5 },
  ),
  attendances: list(
    z.strictObject({
      pillar: coded(attendedMeanings, 'Which part.', 'dutch'),
      from: told(day, 'First session.', '2023-09-04'),
      until: told(day, 'Last session.', '2023-12-15'),
      sessions: told(z.number(), 'Sessions held.', 40),
      attended: told(z.number(), 'Sessions attended.', 34),
      justified: known(z.number(), 'Sessions missed with justification. Absent: none.', 2),
    }),
    'Attendance in parts that are over.',
    { pillar: 'dutch', from: '2023-09-04', until: '2023-12-15', sessions: 40, attended: 34, justified: 2 },
  ),
  limitedLearning: list(
    z.strictObject({
      on: told(day, 'Day on which it was established.', '2024-03-01'),
      pillar: coded(attendedMeanings, 'In which part.', 'dutch'),
    }),
    'Limited learning capacity was established, which may lead to a declaration of effort.',
    { on: '2024-03-01', pillar: 'dutch' },
  ),
  certificateOn: known(day, 'Day on which the integration certificate (inburgeringsattest) was issued.', '2024-03-01'),
  effortDeclarationOn: known(day, 'Day of the declaration of effort (verklaring van geleverde inspanning).', '2024-03-01'),
  b1OralProvenOn: known(day, 'Day on which B1 oral was proven.', '2025-01-10'),
  // Fees
  feeParts: list(
    z.strictObject({
      on: told(day, 'Day of enrolment in the course, or of the sitting of the test.', '2023-11-01'),
      part: coded(feePartMeanings, 'What for.', 'moTest'),
      askedCents: cents('What the provider asks, where the law sets only a cap (Dutch).'),
    }),
    'Enrolments and sittings for which a fee may be due.',
    { on: '2023-11-01', part: 'moTest' },
  ),
  feeExemptions: list(
    z.strictObject({
      on: told(day, 'Day from which it holds.', '2023-10-01'),
      category: told(z.string().min(1).max(60), 'Category of exemption, as the agency names it.', 'livingWage'),
    }),
    'Decisions of staff that a category of exemption from the fee applies.',
    { on: '2023-10-01', category: 'livingWage' },
  ),
  feePayments: list(
    z.strictObject({
      on: told(day, 'Day of payment.', '2023-10-25'),
      part: coded(feePartMeanings, 'What for.', 'moTest'),
      amountCents: told(z.number(), 'What was paid, in euro cents.', 9000),
    }),
    'Fees paid.',
    { on: '2023-10-25', part: 'moTest', amountCents: 9000 },
  ),
  // Enforcement
  infringements: list(infringement, 'Files of infringement.', { establishedOn: '2024-03-01', kind: 'notRegisteredInTime' }),
});

export type PersonTold = z.infer<typeof personSchema>;
