import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { accountOf } from '#src/access/accounts.ts';
import type { Actor } from '#src/access/actor.ts';
import { demoStaff } from '#src/demo-identity/people.ts';
import { questionStates, refusalReasons } from '#src/modules/workbench/codes.ts';
import type { Block, OpenedQuestion, QuestionDocument } from '#src/modules/workbench/endpoints.ts';
import type { FigureSources } from '#src/modules/workbench/figures.ts';
import { openQuestion } from '#src/modules/workbench/open.ts';
import { anyQuestion } from '#src/modules/workbench/store.ts';
import { move, save, start } from '#src/modules/workbench/write.ts';

const hole = z.object({ period: z.string(), at: z.array(z.string()), reason: z.enum(refusalReasons), explanation: z.string() });
const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    indicator: z.string(),
    periods: z.array(z.string()),
    by: z.array(z.string()),
    where: z.string(),
    answers: z.string(),
    protect: z.boolean().optional(),
    holes: z.array(hole),
  }),
  z.object({ kind: z.literal('refused'), reason: z.enum(refusalReasons), explanation: z.string() }),
]);
const worked = z.object({
  title: z.string(),
  reference: z.string(),
  askedBy: z.string(),
  askedOn: z.iso.date(),
  source: z.string(),
  asOf: z.string().nullable(),
  /** How far it goes in the demo. */
  state: z.enum(questionStates),
  parts: z.record(z.string(), z.array(z.object({ asked: z.string(), outcome }))),
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
 * The worked examples of data/questions, made through the workbench itself. Does nothing where a question is there already, also
 * when another process is making them at this moment.
 */
export async function loadQuestions(sources: FigureSources): Promise<number> {
  const client = await sources.database.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await makeQuestions(sources);
  } finally {
    // A connection that broke has let go of it by itself.
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    client.release();
  }
}

async function makeQuestions(sources: FigureSources): Promise<number> {
  if (await anyQuestion(sources.database)) return 0;
  const [analyst, colleague] = [await signedInAs(sources, 'thomas-de-smet'), await signedInAs(sources, 'greet-willems')];
  for (const name of names) {
    const text = await readFile(new URL(`${name}.txt`, folder), 'utf8');
    const example = worked.parse(JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')));
    await loadQuestion(sources, analyst, colleague, text, example);
  }
  return names.length;
}

async function loadQuestion(
  sources: FigureSources,
  analyst: Actor,
  colleague: Actor,
  text: string,
  example: Worked,
): Promise<void> {
  const id = await start(sources, analyst, { ...example, text });
  const begun = await openQuestion(sources, analyst, id);
  await save(sources, analyst, id, begun.question.version, bound(begun.document, example));
  let opened = await openQuestion(sources, analyst, id);
  await save(sources, analyst, id, opened.question.version, explained(opened, example));
  if (example.state === 'inProgress') return;
  opened = await openQuestion(sources, analyst, id);
  await move(sources, analyst, id, { version: opened.question.version, to: 'toReview', remark: '' });
  if (example.state === 'toReview') return;
  const offered = await openQuestion(sources, colleague, id);
  // What was found since and is not explained here stays with the colleague.
  if (offered.may.send) await move(sources, colleague, id, { version: offered.question.version, to: 'sent', remark: '' });
}

function bound(document: QuestionDocument, { parts, asOf }: Worked): QuestionDocument {
  const unknown = Object.keys(parts).filter((label) => !document.parts.some((part) => part.label === label));
  if (unknown.length > 0)
    throw new Error(`A worked example answers parts that the question does not have: ${unknown.join(', ')}`);
  return {
    ...document,
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
