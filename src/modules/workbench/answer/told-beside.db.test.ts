import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkbench, withBlocks } from '#test/support/workbench.ts';
import type { Block, Bound, OpenedQuestion, QuestionDocument } from '../endpoints.ts';

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

function bound(id: string, more: Partial<Bound>): Block {
  const outcome: Bound = {
    kind: 'figure',
    indicator: 'first-contracts',
    periods: ['2024'],
    by: ['region'],
    where: '',
    answers: '',
    holes: [],
    ...more,
  };
  return { id, asked: id, outcome };
}
const safe = bound('b1', { protect: true });

async function answered(blocks: readonly Block[], change: (document: QuestionDocument) => QuestionDocument = (same) => same) {
  const begun = await workbench.begin('1. Hoeveel contracten?');
  return workbench.saved(begun, change(withBlocks(begun.document, [blocks])));
}
function told({ answer }: OpenedQuestion): readonly string[] {
  return answer.findings.filter(({ kind, earlierOnly }) => kind === 'told-beside' && !earlierOnly).map(({ table }) => table);
}

test.each([
  ['the same table, exact', { indicator: 'first-contracts' }],
  ['a table with the same total', { indicator: 'first-contracts', by: ['group'] }],
  ['a table that has its cells as totals', { indicator: 'first-contracts', by: ['region', 'group'] }],
  ['one region of it', { indicator: 'first-contracts', by: [], where: 'region:limburg' }],
  ['the share of each group in it', { indicator: 'first-contracts-share-by-group', by: ['region', 'group'] }],
  ['its evolution', { indicator: 'first-contracts-evolution' }],
  ['the evolution of the year after', { indicator: 'first-contracts-evolution', periods: ['2025'] }],
])('a protected table beside %s is found', async (_, other) => {
  expect(told(await answered([safe, bound('b2', other)]))).toEqual([expect.stringMatching(/^1 b2: /)]);
});

test.each([
  ['itself protected', { protect: true }],
  ['of another year', { periods: ['2023'] }],
  ['of another figure', { indicator: 'running-contracts' }],
  ['of which the cells that it shares are left out', { holes: [hole('*')] }],
])('beside a table %s nothing is found', async (_, other) => {
  expect(told(await answered([safe, bound('b2', other)]))).toEqual([]);
});

test('a protected share beside the same share as it is, is found', async () => {
  const share = { indicator: 'first-contracts-share-by-group', by: ['region', 'group'] };
  const answer = await answered([bound('b1', { ...share, protect: true }), bound('b2', share)]);
  expect(answer.answer.parts[0]?.blocks.map(({ problem }) => problem)).toEqual([null, null]);
  expect(told(answer)).toEqual([expect.stringMatching(/^1 b2: /)]);
});

test('an answer with such a finding does not leave the house before it is explained', async () => {
  const opened = await answered([safe, bound('b2', {})]);
  expect(opened.missing).toContain('openFinding');
  const sentence = opened.answer.findings.find(({ kind }) => kind === 'told-beside')?.sentence.en ?? '';
  expect(sentence).toMatch(/^\d+ cells give the exact counts that are protected in "1 b1: /);
});

test.each([
  ['words', 'nl-BE'],
  ['wordsEn', 'en-GB'],
] as const)('the exact number of a protected cell, typed in its %s, is found', async (field, locale) => {
  const open = await answered([bound('b1', {})]);
  const exact =
    open.answer.parts[0]?.blocks[0]?.table?.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])) ?? [];
  const number = exact.find((value) => value >= 10 && value % 5 !== 0) ?? 0;
  expect(number).toBeGreaterThan(0);
  const say = (said: number) => [{ words: `Het zijn er ${said.toLocaleString(locale)}.` }];
  const typing = (said: number) => (document: QuestionDocument) => ({
    ...document,
    parts: document.parts.map((part) => ({ ...part, [field]: say(said) })),
  });
  expect(told(await answered([safe], typing(number)))).toEqual([expect.stringMatching(/^1 b1: /)]);
  expect(told(await answered([safe], typing(99_999)))).toEqual([]);
  expect(told(await answered([bound('b1', {})], typing(number)))).toEqual([]);
});

function hole(at: string): Bound['holes'][number] {
  return { period: '*', at: [at], reason: 'belowThreshold', explanation: 'weggelaten' };
}
