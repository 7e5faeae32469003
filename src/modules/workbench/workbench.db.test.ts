import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureTable } from '#src/modules/figures/endpoints.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { openZip } from '#src/spreadsheets/zip.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { SignedIn } from '#test/support/http.ts';
import { startWorkbench, withBlocks } from '#test/support/workbench.ts';
import { listQuestions, readQuestion, searchAnswers } from './endpoints.ts';
import type { Block, OpenedQuestion } from './endpoints.ts';

type Workbench = Awaited<ReturnType<typeof startWorkbench>>;
let database: TestDatabase;
let thomas: SignedIn;
let greet: SignedIn;
let lotte: SignedIn;
let begin: Workbench['begin'];
let open: Workbench['open'];
let save: Workbench['save'];
let move: Workbench['move'];
let close: Workbench['close'];

beforeAll(async () => {
  ({ database, thomas, greet, lotte, begin, open, save, move, close } = await startWorkbench());
});
afterAll(() => close());

const registrations: Block = {
  id: 'b1',
  asked: 'Aanmeldingen per provincie',
  outcome: {
    kind: 'figure',
    indicator: 'registrations',
    periods: ['2023', '2024'],
    by: ['region'],
    where: 'group:mandatory|entitled',
    answers: 'per regio',
    holes: [{ period: '2023', at: ['amal'], reason: 'belowThreshold', explanation: 'te weinig personen' }],
  },
};
const refusal: Block = {
  id: 'b1',
  asked: 'Redenen',
  outcome: { kind: 'refused', reason: 'notRegistered', explanation: 'niet genoteerd' },
};

/** Part 1a bound, the others refused, findings explained. */
async function answered(): Promise<OpenedQuestion> {
  const begun = await begin();
  const bound = withBlocks(begun.document, [[registrations], [refusal], [refusal]]);
  const saved = readQuestion.output.parse((await save(begun, bound)).json());
  const open_ = saved.answer.findings.filter(({ earlierOnly }) => !earlierOnly);
  if (open_.length === 0) return saved;
  const explained = open_.map(({ key }) => ({ key, explanation: 'nagekeken' }));
  return readQuestion.output.parse((await save(saved, { ...bound, explained })).json());
}
test('a pasted question is split, and each part gets a proposal with its words', async () => {
  const { document, proposals } = await begin();
  expect(document.parts.map(({ label }) => label)).toEqual(['1a', '1b', '2']);
  expect(proposals[0]?.indicators[0]?.id).toBe('registrations');
  expect(proposals[0]?.blocks[0]?.outcome).toMatchObject({ indicator: 'registrations', periods: ['2024'], by: ['region'] });
  const text = document.parts[0]?.text ?? '';
  expect(proposals[0]?.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['aanmeldingen', '2024', 'provincie']);
});

test('a binding gives the numbers of the figure, and a cell that is left out says why', async () => {
  const { answer } = await answered();
  const [block] = answer.parts[0]?.blocks ?? [];
  const figure = figureTable.parse(
    (await thomas.get(`/figures/registrations?period=2024&by=region&where=group:mandatory|entitled`)).json(),
  );
  expect(figure.cells.length).toBeGreaterThan(4);
  for (const { at, value } of figure.cells) {
    const row = block?.table?.rows.find((each) => each.at.join() === at.join());
    expect([at, row?.cells[1]?.value]).toEqual([at, value]);
  }
  const amal = block?.table?.rows.find(({ at }) => at[0] === 'amal');
  expect(amal?.cells[0]).toMatchObject({ value: null, hole: { reason: 'belowThreshold' } });
});

test('sentences hold the numbers of the cells; a number typed over one is warned of', async () => {
  const opened = await answered();
  const words = opened.answer.parts[0]?.words ?? [];
  const number = words.find(({ cell }) => cell?.startsWith('b1 2024 total') === true);
  expect(number?.text).toBe(opened.answer.parts[0]?.blocks[0]?.table?.rows.at(-1)?.cells[1]?.value?.toLocaleString('nl-BE'));
  const [part, ...others] = opened.document.parts;
  if (part === undefined) throw new Error('There is a first part');
  const typed = [
    { words: 'Het waren er ' },
    { cell: number?.cell ?? '', typed: '99.999' },
    { words: ', en 12.345 elders, in 2024.' },
  ];
  const again = readQuestion.output.parse(
    (await save(opened, { ...opened.document, parts: [{ ...part, words: typed }, ...others] })).json(),
  );
  expect(again.answer.parts[0]?.warnings).toEqual([
    { kind: 'differs', typed: '99.999', cellSays: number?.text },
    { kind: 'unbound', typed: '12.345', cellSays: null },
  ]);
});

test('a protected table shows no small number, in no file, and its receipt gives the same', async () => {
  const begun = await begin();
  const bound: Block = {
    id: 'b1',
    asked: 'Aanmeldingen',
    outcome: {
      kind: 'figure',
      indicator: 'registrations',
      periods: ['2024'],
      by: ['region', 'group'],
      where: '',
      answers: '',
      holes: [],
    },
  };
  const open_ = readQuestion.output.parse(
    (await save(begun, withBlocks(begun.document, [[bound], [refusal], [refusal]]))).json(),
  );
  expect(open_.answer.findings.map(({ kind }) => kind)).toContain('below-threshold');
  const few = (open_.answer.parts[0]?.blocks[0]?.table?.rows ?? []).filter(({ cells }) => (cells[0]?.value ?? 9) < 5);
  expect(few.length).toBeGreaterThan(0);

  const safe: Block = { ...bound, outcome: bound.outcome?.kind === 'figure' ? { ...bound.outcome, protect: true } : null };
  const saved = readQuestion.output.parse((await save(open_, withBlocks(open_.document, [[safe], [refusal], [refusal]]))).json());
  // The printed report counts other people than these random ones.
  const found = saved.answer.findings.filter(({ earlierOnly, kind }) => !earlierOnly && kind !== 'other-than-before');
  expect(found).toEqual([]);
  const table = saved.answer.parts[0]?.blocks[0]?.table;
  expect(table?.protection?.nl).toContain('5');
  const shown = (table?.rows ?? []).map(({ cells }) => cells[0]);
  for (const cell of shown)
    if (cell?.hole === null) expect((cell.value ?? 1) % 5).toBe(0);
    else expect(cell?.hole).toMatchObject({ reason: 'belowThreshold', shown: '< 5' });
  for (const { at } of few) expect(table?.rows.find((row) => row.at.join() === at.join())?.cells[0]?.value).toBe(null);

  const file = await thomas.get(`/questions/${saved.question.id}/export?format=xlsx`);
  const book = xlsx.read(file.rawPayload);
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[1] ?? ''] ?? {}, { header: 1 });
  expect(rows.slice(1).map((row) => row[2])).toEqual(shown.map((cell) => cell?.value ?? '< 5'));
  const about = xlsx.utils.sheet_to_json<string[]>(book.Sheets['Herkomst'] ?? {}, { header: 1 });
  expect(about.find(([, name]) => name === 'Bescherming')?.[2]).toBe(table?.protection?.nl);
  const receipt = /2024: (\S+)/.exec(about.find(([, name]) => name === 'Bewijs')?.[2] ?? '')?.[1] ?? '';
  const kept = (await thomas.get(`/figures/receipts/${receipt}`)).json<{ cells: { value: number | null }[] }>();
  expect(kept.cells.every(({ value }) => value === null || value % 5 === 0)).toBe(true);
  expect((await thomas.get(`/figures/receipts/${receipt}/recompute`)).json()).toMatchObject({ same: true });

  const ratio: Block = {
    ...bound,
    outcome: { ...bound.outcome, kind: 'figure', protect: true, by: [], indicator: 'a1-pass-rate' } as never,
  };
  const asRatio = readQuestion.output.parse(
    (await save(saved, withBlocks(saved.document, [[ratio], [refusal], [refusal]]))).json(),
  );
  // Of so few, a rate would say nothing: it is left out in words, and its two numbers with it.
  const rate = asRatio.answer.parts[0]?.blocks[0];
  expect(rate?.problem ?? null).toBeNull();
  expect(rate?.table?.protection?.nl).toContain('twee beschermde getallen');
  expect(rate?.table?.rows.flatMap(({ cells }) => cells).filter(({ value, hole }) => value === null && hole === null)).toEqual(
    [],
  );
});

test('a period that is left out has no receipt, which would show what was left out', async () => {
  const begun = await begin();
  const outcome = registrations.outcome?.kind === 'figure' ? registrations.outcome : null;
  if (outcome === null) throw new Error('It is bound');
  const hole = { period: '2023', at: ['*'], reason: 'notYetLinked' as const, explanation: 'niet aangeleverd' };
  const without: Block = { ...registrations, outcome: { ...outcome, holes: [hole] } };
  const saved = readQuestion.output.parse(
    (await save(begun, withBlocks(begun.document, [[without], [refusal], [refusal]]))).json(),
  );
  expect(saved.answer.parts[0]?.words.map(({ text }) => text).join('')).toContain(
    'Voor 2023 is er geen cijfer (nog niet gekoppeld): niet aangeleverd.',
  );
  expect(saved.answer.parts[0]?.english?.map(({ text }) => text).join('')).toContain(
    'For 2023 there is no figure (not yet linked)',
  );
  const file = await thomas.get(`/questions/${saved.question.id}/export?format=xlsx`);
  const about = xlsx.utils.sheet_to_json<string[]>(xlsx.read(file.rawPayload).Sheets['Herkomst'] ?? {}, { header: 1 });
  expect(about.find(([, name]) => name === 'Bewijs')?.[2]).toMatch(/^2024: [\da-z-]+$/);
});

describe('states', () => {
  test('somebody else sends it, and then nobody changes it', async () => {
    const ready = await answered();
    expect((await move(ready, 'sent')).statusCode).toBe(409);
    const offered = readQuestion.output.parse((await move(ready, 'toReview')).json());
    expect(offered.missing).toEqual(['sameColleague']);
    expect((await move(offered, 'sent')).json()).toMatchObject({ code: 'notReady', detail: { missing: ['sameColleague'] } });
    expect((await save(offered, offered.document)).statusCode).toBe(409);
    const sent = readQuestion.output.parse((await move(offered, 'sent', greet)).json());
    expect(sent.question.state).toBe('sent');
    const [block] = sent.answer.parts[0]?.blocks ?? [];
    expect(block?.receipts.map(({ period }) => period)).toEqual(['2023', '2024']);
    await expect(
      database.app.pool.query(`update workbench.question set title = 'x' where question.id = $1`, [sent.question.id]),
    ).rejects.toThrow('does not change');
    await expect(database.app.pool.query('delete from workbench.answer')).rejects.toThrow('permission denied');
    expect((await save(sent, sent.document)).statusCode).toBe(409);
  });

  test('a correction is a new edition that shows what the earlier one said', async () => {
    const offered = readQuestion.output.parse((await move(await answered(), 'toReview')).json());
    const sent = readQuestion.output.parse((await move(offered, 'sent', greet)).json());
    const corrected = await thomas.post(`/questions/${sent.question.id}/correction`, { why: 'een jaar te veel' });
    const next = await open(corrected.json<{ id: string }>().id);
    expect(next.question).toMatchObject({
      edition: 2,
      corrects: sent.question.id,
      correctsWhy: 'een jaar te veel',
      state: 'inProgress',
    });
    const earlier = next.answer.parts[0]?.blocks[0]?.earlier.find(({ question }) => question === sent.question.id);
    expect(earlier).toMatchObject({ cells: earlier?.same });
    expect(earlier?.cells).toBeGreaterThan(10);
    expect((await thomas.post(`/questions/${sent.question.id}/correction`, { why: 'nog eens' })).statusCode).toBe(409);
    const why = await thomas.post(`/questions/${next.question.id}/why`, { part: 'p1', block: 'b1', earlier: earlier?.id });
    expect(why.json()).toMatchObject({
      periods: [
        { period: '2023', parts: [] },
        { period: '2024', parts: [] },
      ],
    });
    expect((await thomas.post(`/questions/${next.question.id}/why`, { part: 'p1', block: 'b9', earlier: 'x' })).statusCode).toBe(
      404,
    );
    const found = searchAnswers.output.parse((await lotte.get('/earlier-answers?q=aanmeldingen per provincie')).json());
    expect(found.answers.some(({ question }) => question === sent.question.id)).toBe(true);
  });

  test('an undecided part and a finding without explanation keep it in the house', async () => {
    const begun = await begin();
    const silent: Block = {
      ...registrations,
      outcome: { kind: 'figure', indicator: 'registrations', periods: ['1990'], by: [], where: '', answers: '', holes: [] },
    };
    const saved = readQuestion.output.parse((await save(begun, withBlocks(begun.document, [[silent], [refusal], []]))).json());
    expect(saved.missing).toEqual(['undecidedPart', 'openFinding', 'notOffered']);
    expect(saved.answer.findings.map(({ kind }) => kind)).toContain('no-facts');
  });
});

test('two people do not overwrite each other, and nothing that was saved is lost', async () => {
  const begun = await begin();
  const mine = withBlocks(begun.document, [[refusal]]);
  expect((await save(begun, mine)).statusCode).toBe(200);
  const theirs = await save(begun, begun.document, greet);
  expect(theirs.statusCode).toBe(409);
  expect(theirs.json()).toMatchObject({ code: 'staleVersion', detail: { version: 2, by: 'Thomas De Smet' } });
  const first = await thomas.get(`/questions/${begun.question.id}/versions/1`);
  expect(first.json()).toEqual({ document: begun.document });
});

test('the Excel file holds the numbers of the endpoint, as numbers, and no formula', async () => {
  const opened = await answered();
  const [part, ...others] = opened.document.parts;
  const [block] = part?.blocks ?? [];
  if (part === undefined || block?.outcome?.kind !== 'figure') throw new Error('Part 1a is bound');
  const hostile: Block = { ...block, asked: '=HYPERLINK("http://x")', outcome: { ...block.outcome, answers: '=1+1' } };
  const saved = readQuestion.output.parse(
    (await save(opened, { ...opened.document, parts: [{ ...part, blocks: [hostile] }, ...others] })).json(),
  );
  const answer = await thomas.get(`/questions/${saved.question.id}/export?format=xlsx`);
  expect(answer.headers['content-disposition']).toContain('antwoord-sv-1-aanmeldingen.xlsx');
  const book = xlsx.read(answer.rawPayload, { cellFormula: true, cellStyles: true });
  const [first, table = '', provenance = ''] = book.SheetNames;
  expect([first, table, provenance]).toEqual(['Antwoord', '1a.1 Aanmeldingen', 'Herkomst']);
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets[table] ?? {}, { header: 1 });
  expect(rows[0]).toEqual(['Regio', '2023', '2024']);
  const shown = saved.answer.parts[0]?.blocks[0]?.table?.rows ?? [];
  expect(rows.slice(1).map(([, , now]) => now)).toEqual(shown.map(({ cells }) => cells[1]?.value));
  expect(rows.find(([label]) => label === 'Amal')?.[1]).toBe('onder de drempel voor bekendmaking');
  const about = xlsx.utils.sheet_to_json<string[]>(book.Sheets[provenance] ?? {}, { header: 1 });
  expect(about.find(([, name]) => name === 'Bewijs')?.[2]).toMatch(/^2023: [\da-z-]+; 2024: [\da-z-]+$/);
  const packed = openZip(answer.rawPayload, 'antwoord.xlsx', usualLimits);
  const sheet = packed.ok ? packed.value.text('xl/worksheets/sheet2.xml') : null;
  expect(sheet?.ok === true && sheet.value).toMatch(/<pane [^>]*state="frozen"/);
  const cells = book.SheetNames.flatMap((name) => Object.values(book.Sheets[name] ?? {}) as { f?: string }[]); // sheets hold cells and notes
  expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
});

test('Word and HTML hold the same text; markup that somebody typed stays text', async () => {
  const begun = await begin('1. Hoeveel <script>alert(1)</script> in 2024?');
  const word = await thomas.get(`/questions/${begun.question.id}/export?format=docx`);
  const unpacked = openZip(word.rawPayload, 'antwoord.docx', usualLimits);
  if (!unpacked.ok) throw new Error(unpacked.error.code);
  const written = unpacked.value.text('word/document.xml');
  expect(written.ok && written.value).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  const page = (await thomas.get(`/questions/${begun.question.id}/export?format=html`)).body;
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

test('who reads figures reads questions; only analysts and team leads write them', async () => {
  const begun = await begin();
  const seen = await open(begun.question.id, lotte);
  expect(seen.may).toEqual({ write: false, send: false });
  expect((await save(seen, seen.document, lotte)).statusCode).toBe(403);
  const listed = listQuestions.output.parse((await lotte.get('/questions?q=bugdet')).json());
  expect(listed.questions).toEqual([]);
  expect(listQuestions.output.parse((await lotte.get('/questions?q=BUDGET')).json()).questions.length).toBeGreaterThan(3);
});
