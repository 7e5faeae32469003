import { z } from 'zod';
import { waitReasons } from '#src/law/case.ts';
import {
  deciderMeanings,
  demandMeanings,
  groupMeanings,
  guidanceMeanings,
  infringementStateMeanings,
  lackingMeanings,
  offerMeanings,
  offerStateMeanings,
  paymentMeanings,
  pillarMeanings,
  pillarStateMeanings,
  proofLackingMeanings,
  proofMeanings,
  regimeMeanings,
  signalMeanings,
  signalStateMeanings,
  stageMeanings,
  termMeanings,
  termStateMeanings,
  whyMeanings,
} from './answer-codes.ts';
import { feePartMeanings } from './code-meanings.ts';
import { reasonSchema, textsSchema } from './reason-schema.ts';
import { coded, codes, day, meanings, told } from './told.ts';

const exampleTexts = {
  nl: 'De verblijfsgrond is niet bekend.',
  en: 'The ground of stay is not known.',
  fr: 'Le motif de séjour n’est pas connu.',
};
const texts = (description: string, example = exampleTexts) => textsSchema.meta({ description, examples: [example] });
const dayOrNull = (description: string, example: string) => told(day.nullable(), description, example);
const count = (description: string, example: number) => told(z.number().int(), description, example);
const reasons = told(
  z.array(reasonSchema),
  'Why: a tree of reasons, the conclusion first. Each tells rule, version, day, finding, sources, values and facts used.',
  [],
);

/** Of every outcome that may be unknown. */
const outcome = {
  known: told(
    z.boolean(),
    'False: the law does not say, or something is not known; then `because` tells why and nothing is guessed.',
    true,
  ),
  because: told(
    z
      .object({
        code: told(z.string(), 'Code of the reason.', 'stayUnknown'),
        sentence: texts('The reason as a sentence.'),
      })
      .nullable(),
    'Why there is no answer; null when there is one.',
    null,
  ),
  missing: told(
    z.array(told(z.string(), 'A property of the request.', 'person.stays')),
    'Properties of the request that would settle it. Empty when the answer is known, or when no fact but a source of law is missing.',
    [],
  ),
  reasons,
};

const movedBy = told(
  z.object({
    suspensionDays: count('Days by which suspensions moved the end.', 30),
    waitDays: count('Days by which waits of the system moved the end.', 0),
    toWorkingDay: told(z.boolean(), 'The last day fell on a weekend or holiday, and the end is the next working day.', false),
  }),
  'What moved the end from `rawDueOn` to `dueOn`. A deferral, if any, stands in the reasons.',
  { suspensionDays: 30, waitDays: 0, toWorkingDay: false },
);

const byReason = z.partialRecord(z.enum([...waitReasons, 'suspension']), count('Days.', 12));
const time = told(
  z.object({
    ownDays: count('Days that the person really had.', 60),
    suspendedDays: count('Days on which the track was suspended.', 30),
    systemDays: told(byReason, 'Days that the system took and that stopped this term, by reason.', { noSeat: 12 }),
    notStopping: told(byReason, 'Of the own days: waits and suspensions that do not stop this term, by reason.', {}),
  }),
  'Whose time went by, from the start of the term to its end or to the day asked about.',
  { ownDays: 60, suspendedDays: 30, systemDays: {}, notStopping: {} },
);

const obligation = z.object({
  pillar: coded(pillarMeanings, 'Which pillar of the track.', 'dutch'),
  required: told(z.boolean().nullable(), 'Whether it is required of this person; null when not known.', true),
  demand: coded(demandMeanings, 'How strongly it is asked.', 'required'),
  state: coded(pillarStateMeanings, 'Where it stands.', 'open'),
  metOn: dayOrNull('Day on which it was met.', '2024-02-01'),
  reached: told(z.number().nullable(), 'Progress, in hours, where the pillar counts hours (participation).', 12.5),
  needed: told(z.number().nullable(), 'What is needed, in hours, where the pillar counts hours.', 40),
  term: told(codes(termMeanings).nullable(), meanings('The term that holds for it; null when none runs.', termMeanings), 'D2'),
  rawDueOn: dayOrNull('Last day as the term is counted, before anything moves it.', '2023-07-02'),
  dueOn: dayOrNull('Last day, after everything that moves it.', '2023-08-01'),
  movedBy: told(movedBy.nullable(), 'What moved it; null without a term.', {
    suspensionDays: 30,
    waitDays: 0,
    toWorkingDay: false,
  }),
  reasons,
});

const term = z.object({
  term: coded(termMeanings, 'Which term.', 'D1'),
  what: texts('What has to be done in time.', {
    nl: 'Aanmelding bij het agentschap',
    en: 'Registration with the agency',
    fr: 'Inscription auprès de l’agence',
  }),
  startsOn: told(day, 'Day from which it is counted; that day itself does not count.', '2023-02-10'),
  rawDueOn: told(day, 'Last day as it is counted, before anything moves it.', '2023-05-10'),
  dueOn: told(day, 'Last day, after suspensions, waits, deferral and the rule on working days.', '2023-05-10'),
  movedBy,
  open: told(z.boolean(), 'True while it has still to be met: running or overdue.', true),
  state: coded(termStateMeanings, 'Where it stands on the day asked about.', 'running'),
  metOn: dayOrNull('Day on which it was met.', '2023-03-15'),
  time,
  reasons,
});

const undecidedTerm = z.object({
  term: coded(termMeanings, 'Which term.', 'D8'),
  ...outcome,
});

const fee = z.object({
  part: coded(feePartMeanings, 'What for.', 'moTest'),
  on: told(day, 'Day of enrolment or of the sitting.', '2023-11-01'),
  attempt: count('First, second, … of its kind.', 1),
  known: told(z.boolean(), 'False when nobody can say what it costs.', true),
  because: outcome.because,
  missing: outcome.missing,
  tariffCents: told(z.number().int().nullable(), 'The tariff, before maximum and exemption, in euro cents.', 9000),
  dueCents: told(z.number().int().nullable(), 'What is due for it, in euro cents; null when not known.', 9000),
  why: coded(whyMeanings, 'Why that much.', 'tariff'),
  paidCents: count('What was paid for it, in euro cents.', 9000),
  openCents: told(z.number().int().nullable(), 'What is still open, in euro cents; null when not known.', 0),
  payment: coded(paymentMeanings, 'Whether it was paid, and before the part began.', 'paidBefore'),
  reasons,
});

const fees = z.object({
  dueCents: count('All that is due for parts up to the day asked about, in euro cents.', 18000),
  paidCents: count('All that was paid.', 9000),
  openCents: count('What is still open.', 9000),
  aheadCents: count('Paid for what is not due, or not yet. Nothing is paid back by itself.', 0),
  undecidedParts: count('Parts of which nobody can say what they cost.', 0),
  parts: told(z.array(fee), 'Each enrolment and sitting by itself.', []),
  reasons,
});

const proof = z.object({
  proof: coded(proofMeanings, 'Which attest or proof.', 'effortDeclaration'),
  possible: told(z.boolean().nullable(), 'Whether it may be issued on the day asked about; null when not known.', false),
  lacking: told(z.array(codes(proofLackingMeanings)), meanings('What it still waits for.', proofLackingMeanings), [
    'limitedLearning',
  ]),
  ...outcome,
});

const infringement = z.object({
  establishedOn: told(day, 'Day on which it was established.', '2024-03-01'),
  kind: told(z.string(), 'What it is, as in the request.', 'notRegisteredInTime'),
  state: coded(infringementStateMeanings, 'Where the file stands.', 'noticeSent'),
  since: told(day, 'Since when.', '2024-03-05'),
  fineLimits: told(
    z
      .object({
        minCents: count('Smallest fine, in euro cents.', 5000),
        maxCents: count('Largest fine, in euro cents.', 500000),
        decidedBy: coded(deciderMeanings, 'Who decides; no amount is ever computed.', 'enforcementOfficer'),
        earlierFines: count('Fines of before in other files of this person.', 0),
      })
      .nullable(),
    'Between which amounts a fine could lie; null where none is possible, or where it is not known.',
    { minCents: 5000, maxCents: 500000, decidedBy: 'enforcementOfficer', earlierFines: 0 },
  ),
  ...outcome,
});

const signal = z.object({
  signal: coded(signalMeanings, 'What is told. A signal is no right and no duty.', 'D11'),
  state: coded(signalStateMeanings, 'Where it stands.', 'running'),
  startsOn: dayOrNull('Day from which it is counted.', '2023-05-02'),
  dueOn: dayOrNull('Day by which it is expected.', '2023-11-02'),
  metOn: dayOrNull('Day on which it came.', '2023-09-04'),
  reasons,
});

const offer = z.object({
  offer: coded(offerMeanings, 'What is offered to, or asked of, who is under temporary protection.', 'preTrack'),
  state: coded(offerStateMeanings, 'Where it stands.', 'open'),
  until: dayOrNull('Last day on which it may be used.', '2024-06-30'),
  reasons,
});

const minor = z.object({
  stage: coded(stageMeanings, 'Which school somebody of that age goes to.', 'primary'),
  ageBand: told(z.string(), 'Age band as the annual report prints it.', '6–11'),
  guidance: coded(guidanceMeanings, 'Guidance to education (toeleiding naar onderwijs).', 'askFirst'),
  reasons,
});

export const decideAnswer = z
  .object({
    on: told(day, 'The day asked about.', '2024-06-01'),
    regime: told(
      codes(regimeMeanings).nullable(),
      meanings('Whose rules apply, by the place of residence on that day; null outside both, or when not known.', regimeMeanings),
      'flanders',
    ),
    targetGroup: told(
      z.object({
        group: told(
          codes(groupMeanings).nullable(),
          meanings('The target group; null when not known. It stays `mandatory` after the duty was met or ended.', groupMeanings),
          'mandatory',
        ),
        obliged: told(z.boolean().nullable(), 'Whether a duty to integrate binds on that day; null when not known.', true),
        dutySince: dayOrNull('Day on which the duty arose; null for who has none.', '2023-02-01'),
        dutyEndedOn: dayOrNull(
          'Day from which the duty no longer binds: met, exempted, 65, an excluded stay, left or died.',
          '2024-03-01',
        ),
        ...outcome,
      }),
      'Whether the person must, may or need not integrate.',
      { known: true, group: 'mandatory' },
    ),
    obligations: told(
      z.array(obligation),
      'The four pillars of the track, always in this order: Dutch, social orientation, work, participation.',
      [],
    ),
    certificate: told(
      z.object({
        entitled: told(
          z.boolean().nullable(),
          'Whether the integration certificate can be issued on that day; null when not known.',
          false,
        ),
        entitledSince: dayOrNull('First day on which everything was there.', '2024-02-01'),
        rule: told(
          z.string().nullable(),
          'The rule by which this contract is judged: `AT-LEG` (before 29 February 2016), `AT-1` (before 1 March 2022), `AT-2`, `AT-3` (with participation), `AT-4` (Dutch reached from 1 September 2023); `AT-DECISION` without a contract.',
          'AT-4',
        ),
        lacking: told(z.array(codes(lackingMeanings)), meanings('What is still missing.', lackingMeanings), ['moTest']),
        ...outcome,
      }),
      'The integration certificate (inburgeringsattest).',
      { known: true, entitled: false },
    ),
    effortDeclaration: told(proof, 'The declaration of effort (verklaring van geleverde inspanning).', { possible: false }),
    regularParticipation: told(proof, 'The proof of regular participation (bewijs van regelmatige deelname).', {
      possible: false,
    }),
    otherProofs: told(z.array(proof), 'Every other attest and proof that may or may not be issued.', []),
    fees: told(fees, 'Fees for the enrolments and sittings named in the request.', { dueCents: 0 }),
    sanctionable: told(
      z.object({
        possible: told(z.boolean().nullable(), 'Whether a fact of that day can be sanctioned; null when not known.', true),
        ...outcome,
      }),
      'Whether a sanction is possible. Whether one follows is for the enforcement officer.',
      { known: true, possible: true },
    ),
    infringements: told(z.array(infringement), 'Each file of infringement by itself.', []),
    terms: told(z.array(term), 'Every term that runs or ran, with its raw and its moved end, and whose time went by.', []),
    undecidedTerms: told(z.array(undecidedTerm), 'Terms of which it is not known whether they run. Never guessed.', []),
    offers: told(z.array(offer), 'Of who is under temporary protection: what is offered.', []),
    minor: told(minor.nullable(), 'Of a minor from 2.5 years: what holds; null for anybody else.', null),
    signals: told(z.array(signal), 'Signals for quality and planning.', []),
    summary: told(z.array(z.string()), 'The answer in plain sentences, in the language asked for.', [
      'Verplichte inburgeraar sinds 1 februari 2023.',
    ]),
  })
  .meta({ id: 'DecideAnswer', description: 'Everything the law says of the case on that day, each part with its reasons.' });
export type DecideAnswer = z.infer<typeof decideAnswer>;
