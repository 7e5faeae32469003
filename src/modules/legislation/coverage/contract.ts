import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';

const nothing = z.object({});
const day = z.iso.date();
const texts = z.object({ nl: z.string(), en: z.string(), fr: z.string() });
const grade = z.enum(['A', 'B', 'C', 'D']);

/** The parts in which a reader looks for a rule. */
export const lawDomains = [
  'targetGroup',
  'brussels',
  'temporaryProtection',
  'minors',
  'contract',
  'orientation',
  'dutch',
  'work',
  'participation',
  'certificate',
  'exemption',
  'deadlines',
  'enforcement',
  'fees',
  'agency',
  'choices',
] as const;
export type LawDomain = (typeof lawDomains)[number];
const domain = z.enum(lawDomains);

const lawCoverageRow = z.object({
  source: z.string(),
  article: z.string(),
  kind: z.enum(['rule', 'parameter']),
  id: z.string(),
  domain,
  name: texts,
  /** From which days it holds; null where the source gives no start. */
  versions: z.array(day.nullable()),
  cases: z.number().int(),
  grade,
  assumed: z.boolean(),
  /** False for what is known but not to be applied. */
  active: z.boolean(),
  checkedOn: day,
  /** Not compared with its source for half a year. */
  old: z.boolean(),
});
export type LawCoverageRow = z.infer<typeof lawCoverageRow>;

const lawSource = z.object({ id: z.string(), title: z.string(), date: z.string().nullable(), where: z.string(), grade });

/** Source and article → rule or parameter → versions → cases → grade → last compared. */
export const readLawCoverage = endpoint({
  method: 'GET',
  path: '/law/coverage',
  permission: 'law.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({
    rows: z.array(lawCoverageRow),
    sources: z.array(lawSource),
    /** What the check of the law finds; nothing in a law that may be delivered. */
    problems: z.array(z.string()),
  }),
});

const lawCitation = lawSource.extend({ article: z.string() });
const lawReference = z.object({ id: z.string(), kind: z.enum(['rule', 'parameter']), name: texts });

/** One rule or parameter, whole: its sentences, its versions or values in time, what it rests on, and its cases. */
export const readLawDefinition = endpoint({
  method: 'GET',
  path: '/law/definitions/:id',
  permission: 'law.read',
  params: z.object({ id: z.string().max(80) }),
  query: nothing,
  body: nothing,
  output: z.object({
    id: z.string(),
    kind: z.enum(['rule', 'parameter']),
    domain,
    name: texts,
    anchor: z.string(),
    unit: z.string().nullable(),
    checkedOn: day,
    old: z.boolean(),
    sentences: z.array(z.object({ finding: z.string(), sentence: texts })),
    versions: z.array(
      z.object({
        from: day.nullable(),
        until: day.nullable(),
        assumed: z.boolean(),
        active: z.boolean(),
        /** Of a parameter; absent for a rule. */
        value: z.unknown().optional(),
        citations: z.array(lawCitation),
      }),
    ),
    uses: z.array(lawReference),
    usedBy: z.array(lawReference),
    cases: z.array(
      z.object({
        number: z.number().int(),
        /** The day that decides. */
        at: day,
        /** The day asked. */
        on: day,
        why: z.string(),
        edge: z.boolean(),
        reform: z.boolean(),
        given: z.record(z.string(), z.unknown()),
        expect: z.unknown(),
      }),
    ),
  }),
});
export type LawDefinition = ReturnType<typeof readLawDefinition.output.parse>;

/** What the sources leave open: what Doorstroom holds, and what this installation put in its place. */
export const readLawDefaults = endpoint({
  method: 'GET',
  path: '/law/defaults',
  permission: 'law.read',
  params: nothing,
  query: nothing,
  body: nothing,
  output: z.object({
    choices: z.array(
      z.object({
        /** Its name in the settings of an installation. */
        key: z.string(),
        decision: z.string(),
        question: texts,
        /** What holds unless an agency chose otherwise. */
        answer: texts,
        value: z.unknown(),
        /** What may stand in its place; `options` are the words of a closed list. */
        alternatives: z.object({
          kind: z.enum(['oneOf', 'listOf', 'listsOf', 'yesOrNo', 'day', 'months', 'other']),
          options: z.array(z.string()),
        }),
        override: z.object({ value: z.unknown(), owner: z.string(), reason: z.string(), on: day }).nullable(),
      }),
    ),
  }),
});
export type LawDefault = ReturnType<typeof readLawDefaults.output.parse>['choices'][number];
