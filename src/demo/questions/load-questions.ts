import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { accountOf } from '#src/access/accounts.ts';
import type { Actor } from '#src/access/actor.ts';
import { demoStaff } from '#src/demo-identity/people.ts';
import { questionStates, refusalReasons } from '#src/modules/workbench/codes.ts';
import type { Block, OpenedQuestion, QuestionDocument } from '#src/modules/workbench/endpoints.ts';
import type { FigureSources } from '#src/modules/workbench/figures.ts';
import { questionDocument } from '#src/modules/workbench/document.ts';
import { openQuestion } from '#src/modules/workbench/open.ts';
import { listAll } from '#src/modules/workbench/store.ts';
import type { StoredQuestion } from '#src/modules/workbench/store.ts';
import { move, save, start } from '#src/modules/workbench/write.ts';

const why = { explanation: z.string(), explanationEn: z.string().optional() };
const hole = z.object({ period: z.string(), at: z.array(z.string()), reason: z.enum(refusalReasons), ...why });
const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    indicator: z.string(),
    periods: z.array(z.string()),
    by: z.array(z.string()),
    where: z.string(),
    answers: z.string(),
    answersEn: z.string().optional(),
    protect: z.boolean().optional(),
    holes: z.array(hole),
  }),
  z.object({ kind: z.literal('refused'), reason: z.enum(refusalReasons), ...why }),
]);
const worked = z.object({
  title: z.string(),
  titleEn: z.string().optional(),
  reference: z.string(),
  askedBy: z.string(),
  askedOn: z.iso.date(),
  source: z.string(),
  asOf: z.string().nullable(),
  /** How far it goes in the demo. */
  state: z.enum(questionStates),
  parts: z.record(z.string(), z.array(z.object({ asked: z.string(), askedEn: z.string().optional(), outcome }))),
  /** By kind of finding; '*' for all others. */
  explained: z.record(z.string(), z.string()),
});
type Worked = z.infer<typeof worked>;

/** Oldest first, so that the list begins with the newest. */
const names = ['question-001', 'question-003', 'question-000'] as const;
const folder = new URL('../../../data/questions/', import.meta.url);

/** Any number, the same in every process: one makes them at a time, the others find them made. */
const LOCK = 7_341_806_256;

/**
 * The worked examples of data/questions, made through the workbench itself, also when another process is making them at this moment.
 * A loading that was broken off goes on at the next start where it stopped; what somebody changed since is left alone. Gives how many
 * it made or completed.
 */
export async function loadQuestions(sources: FigureSources, signal?: AbortSignal): Promise<number> {
  const client = await sources.database.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await makeQuestions(sources, signal);
  } finally {
    // A connection that broke has let go of it by itself.
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    client.release();
  }
}

async function makeQuestions(sources: FigureSources, signal: AbortSignal | undefined): Promise<number> {
  const [analyst, colleague] = [await signedInAs(sources, 'thomas-de-smet'), await signedInAs(sources, 'greet-willems')];
  const there = await listAll(sources.database);
  let made = 0;
  for (const name of names) {
    const text = await readFile(new URL(`${name}.txt`, folder), 'utf8');
    const example = worked.parse(JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')));
    const begun = there.find((each) => each.edition === 1 && each.text === text.trim());
    if (begun !== undefined && !isHalfway(begun, example)) continue;
    const id = begun?.id ?? (await start(sources, analyst, { ...example, text: text.trim() }));
    if (await complete({ sources, analyst, colleague, example, signal }, id)) made += 1;
  }
  return made;
}

/** A question that nobody but the loading can have brought where it is: not as far as the example goes, and in no more saves. */
function isHalfway({ state, version, document }: StoredQuestion, example: Worked): boolean {
  const blank = document.parts.every(({ blocks }) => blocks.length === 0);
  if (version === 1) return blank;
  const said = (some: QuestionDocument) => JSON.stringify(questionDocument.parse(some)); // fields in one order
  const isOwn = said({ ...document, explained: [] }) === said(bound(unbound(document), example));
  const saves = document.explained.length === 0 ? 2 : 3;
  if (state === 'inProgress')
    return isOwn && version <= saves && !(example.state === 'inProgress' && document.explained.length > 0);
  return state === 'toReview' && example.state === 'sent' && version <= saves + 1;
}

function unbound(document: QuestionDocument): QuestionDocument {
  const parts = document.parts.map((part) => ({ ...part, blocks: [], words: null }));
  return { ...document, parts, explained: [] };
}

interface Loading {
  readonly sources: FigureSources;
  readonly analyst: Actor;
  readonly colleague: Actor;
  readonly example: Worked;
  readonly signal: AbortSignal | undefined;
}

/** Step by step from wherever it is; answers whether there was a step to take. */
async function complete({ sources, analyst, colleague, example, signal }: Loading, id: string): Promise<boolean> {
  signal?.throwIfAborted();
  const begun = await openQuestion(sources, analyst, id);
  const first = begun.question.version;
  if (first === 1) await save(sources, analyst, id, first, bound(begun.document, example));
  signal?.throwIfAborted();
  let opened = await openQuestion(sources, analyst, id);
  if (opened.question.state === 'inProgress') {
    await save(sources, analyst, id, opened.question.version, explained(opened, example));
    signal?.throwIfAborted();
    opened = await openQuestion(sources, analyst, id);
    if (example.state !== 'inProgress')
      await move(sources, analyst, id, { version: opened.question.version, to: 'toReview', remark: '' });
    signal?.throwIfAborted();
  }
  if (example.state === 'sent') {
    const offered = await openQuestion(sources, colleague, id);
    // What was found since and is not explained here stays with the colleague.
    if (offered.may.send) await move(sources, colleague, id, { version: offered.question.version, to: 'sent', remark: '' });
  }
  return first === 1 || (await openQuestion(sources, analyst, id)).question.version > first;
}

function bound(document: QuestionDocument, { parts, asOf, titleEn }: Worked): QuestionDocument {
  const unknown = Object.keys(parts).filter((label) => !document.parts.some((part) => part.label === label));
  if (unknown.length > 0)
    throw new Error(`A worked example answers parts that the question does not have: ${unknown.join(', ')}`);
  return {
    ...document,
    ...(titleEn !== undefined && { titleEn }),
    asOf,
    parts: document.parts.map((part) => ({
      ...part,
      blocks: (parts[part.label] ?? []).map((block, index): Block => ({ id: `b${index + 1}`, ...block })),
    })),
  };
}

function explained({ document, answer }: OpenedQuestion, example: Worked): QuestionDocument {
  return {
    ...document,
    explained: answer.findings.flatMap(({ key, kind, earlierOnly }) => {
      const explanation = example.explained[kind] ?? example.explained['*'];
      return earlierOnly || explanation === undefined ? [] : [{ key, explanation }];
    }),
  };
}

/** The account that this person of the demo gets at the first sign-in. */
async function signedInAs({ database, clock }: FigureSources, subject: string): Promise<Actor> {
  const found = demoStaff.find((each) => each.subject === subject);
  if (found === undefined) throw new Error(`Nobody in the demo is ${subject}`);
  const { subject: _, ...person } = found;
  return { ...person, account: await accountOf(database, clock, 'demo', subject) };
}
