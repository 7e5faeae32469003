import { z } from 'zod';
import { nt2AdviceKinds } from '#src/law/civic-integration/dutch/advice.ts';
import { interpretingCounts, interpretingModes } from '#src/law/interpreting/identities.ts';
import { interpretingEvents, requestStates } from '#src/law/interpreting/request-class.ts';
import { assignmentModes } from '#src/law/interpreting/terms.ts';
import { endpoint } from '#src/platform/endpoint.ts';
import { reasonSchema } from '../decide/reason-schema.ts';

const nothing = z.object({});
const day = z.iso.date();
const reasons = z.array(reasonSchema).meta({ description: 'Why, with the sources.' });
const dated = z.object({ on: day.meta({ description: 'The day itself.', examples: ['2025-03-15'] }), reasons });
const count = z.number().int().min(0).max(1e9);

export const lawCalendar = z.object({
  year: z.number().int(),
  holidays: z.array(z.object({ on: day, workingDayAfter: day })).meta({ description: 'Legal holidays, in order.' }),
  needsPlan: dated.extend({ schoolYear: z.string().meta({ examples: ['2025-2026'] }) }),
  waitingLists: z.array(dated).meta({ description: 'Reference days of the waiting-list survey.' }),
  projectYears: z
    .array(
      z.object({
        year: z.number().int(),
        from: day,
        until: day.meta({ description: 'Its last day.' }),
        notSubsidisable: z.array(z.number().int()),
        reasons,
      }),
    )
    .meta({ description: 'Project years of Plan Samenleven that have a day in this year.' }),
});

/** The days that the law sets for agencies in a year. */
export const readLawCalendar = endpoint({
  method: 'GET',
  path: '/law/calendar/:year',
  permission: 'public',
  stateless: true,
  about:
    'The days that the law sets for agencies in a year: needs plan for Dutch, reference days of the waiting lists, legal holidays, project years of Plan Samenleven. Each with its reasons.',
  params: z.object({ year: z.coerce.number().int().min(1900).max(2099) }),
  query: nothing,
  body: nothing,
  output: lawCalendar,
});
export type LawCalendar = z.infer<typeof lawCalendar>;

const cells = z.partialRecord(z.enum(interpretingCounts), count.nullable());
export const interpretingTableSchema = z.partialRecord(z.enum(interpretingModes), cells).meta({
  description: 'Counts by mode. A blank cell is null or absent: it is not 0, and counts as 0 only in a sum.',
  examples: [{ phone: { requests: 10, answered: 6, performed: 4, notPerformed: 2, notAnswered: 4, otherReason: 4 } }],
});

export const interpretingCheck = z.object({
  judged: z
    .number()
    .int()
    .meta({ description: 'How many identities the table lets us judge.', examples: [22] }),
  problems: z.array(
    z.object({
      identity: z.enum(['parts', 'modes']),
      mode: z.enum(interpretingModes),
      count: z.enum(interpretingCounts),
      stated: z.number(),
      computed: z.number(),
      reasons,
    }),
  ),
});
export type InterpretingCheck = z.infer<typeof interpretingCheck>;

/** Does a table of interpreting requests add up? */
export const checkInterpreting = endpoint({
  method: 'POST',
  path: '/law/interpreting-check',
  permission: 'public',
  stateless: true,
  about:
    'Checks a table of interpreting requests against the counting rules: which of them fails, what is stated and what the parts give.',
  examples: { printed: { table: { phone: { requests: 38_892, answered: 33_944, notAnswered: 4948 } } } },
  params: nothing,
  query: nothing,
  body: z.strictObject({ table: interpretingTableSchema }),
  output: interpretingCheck,
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const moment = z
  .object({ day, time })
  .meta({ description: 'A moment in Brussels.', examples: [{ day: '2024-04-30', time: '09:59' }] });

/** What became of one request, how it counts, and the terms of its assignment (D18, D19). Names nobody. */
export const judgeInterpretingRequest = endpoint({
  method: 'POST',
  path: '/law/interpreting-request',
  permission: 'public',
  stateless: true,
  about: 'What became of one interpreting request, in which counts it stands, and the terms of its assignment.',
  examples: {
    cancelledTheEveningBefore: {
      mode: 'onSite',
      assignmentOn: '2024-05-03',
      events: [
        { event: 'answered', at: { day: '2024-04-22', time: '09:00' } },
        { event: 'cancelled', at: { day: '2024-05-02', time: '18:00' } },
      ],
    },
  },
  params: nothing,
  query: nothing,
  body: z.strictObject({
    mode: z.enum(assignmentModes),
    assignmentOn: day.nullable(),
    events: z.array(z.strictObject({ event: z.enum(interpretingEvents), at: moment })).max(50),
    sheetOn: day.nullable().default(null),
  }),
  output: z.object({
    class: z
      .object({
        state: z.enum(requestStates),
        counts: z.array(z.enum(interpretingCounts)),
        final: z.boolean(),
        charged: z.boolean().nullable(),
      })
      .nullable(),
    unknownBecause: z.string().nullable(),
    terms: z.array(
      z.object({
        id: z.enum(['D18', 'D19']),
        until: z.object({ day, time: z.string() }).nullable(),
        state: z.enum(['running', 'inTime', 'late']),
        reasons,
      }),
    ),
    reasons,
  }),
});

const share = z.object({ part: z.number().int(), whole: z.number().int(), share: z.number() });
const work = z.strictObject({ from: day, status: z.enum(['employed', 'notEmployed', 'unknown']) });

/** A measure by its one definition: share of CBE, pass rate of Dutch, outflow to work. */
export const measure = endpoint({
  method: 'POST',
  path: '/law/measures',
  permission: 'public',
  stateless: true,
  about: 'A measure by its one definition: share of CBE in the advices on Dutch, pass rate of Dutch, outflow to work.',
  examples: {
    cbeShare: { measure: 'cbeShare', advices: { cbe: 717, cbeLiteracy: 2304, cbeNt2: 4828, cvoStandard: 17_421 } },
    passRate: { measure: 'passRate', passed: 1757, notPassed: 289, undetermined: 31 },
    outflow: {
      measure: 'outflow',
      reportOn: '2023-10-30',
      people: [{ inflowOn: '2023-04-10', work: [{ from: '2023-09-01', status: 'employed' }] }],
    },
  },
  params: nothing,
  query: nothing,
  body: z.discriminatedUnion('measure', [
    z.strictObject({ measure: z.literal('cbeShare'), advices: z.partialRecord(z.enum(nt2AdviceKinds), count) }),
    z.strictObject({ measure: z.literal('passRate'), passed: count, notPassed: count, undetermined: count }),
    z.strictObject({
      measure: z.literal('outflow'),
      reportOn: day,
      /** Month of inflow ('2023-04'); everybody without it. */
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional(),
      people: z.array(z.strictObject({ inflowOn: day, work: z.array(work).max(200) })).max(5000),
    }),
  ]),
  output: z.object({
    share: share.nullable(),
    unknownBecause: z.string().nullable(),
    points: z.array(
      z.object({
        months: z.number().int(),
        whole: z.number().int(),
        employed: z.number().int(),
        notEmployed: z.number().int(),
        notKnown: z.number().int(),
        notYet: z.number().int(),
        share: z.number().nullable(),
        reasons,
      }),
    ),
    reasons,
  }),
});
export type MeasureBody = ReturnType<typeof measure.body.parse>;
export type Measured = ReturnType<typeof measure.output.parse>;

const place = z.object({ nis: z.string(), name: z.string() });

/** The lists of codes with their validity, as they stand on a day. */
export const readLawCodes = endpoint({
  method: 'GET',
  path: '/law/codes',
  permission: 'public',
  stateless: true,
  about:
    'The lists of codes as they stand on a day: municipalities with their successors, centre cities, desks, languages, tracks and tests of Dutch, codes of the old system.',
  params: nothing,
  query: z.object({ on: day.optional() }),
  body: nothing,
  output: z.object({
    on: day,
    municipalities: z.array(place.extend({ region: z.string(), from: day.nullable(), until: day.nullable() })),
    ended: z.array(place.extend({ until: day, successor: z.string() })),
    centreCities: z.object({ big: z.array(place), centre: z.array(place) }),
    desks: z.array(z.object({ code: z.string(), name: z.string(), nis: z.string().nullable() })),
    languages: z.array(
      z.object({
        code: z.string(),
        nl: z.string(),
        otherNames: z.array(z.string()),
        lists: z.array(z.string()),
        covers: z.array(z.string()),
      }),
    ),
    nt2Tracks: z.array(z.object({ track: z.string(), amount: z.number().int(), unit: z.enum(['lestijd', 'uur']) })),
    nt2Tests: z.record(z.string(), z.array(z.string())),
    legacy: z.array(z.object({ list: z.string(), code: z.string(), mapped: z.string(), readOnly: z.boolean(), reasons })),
  }),
});
export type LawCodes = ReturnType<typeof readLawCodes.output.parse>;
