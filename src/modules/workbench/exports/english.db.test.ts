import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { openZip } from '#src/spreadsheets/zip.ts';
import { startWorkbench, withBlocks } from '#test/support/workbench.ts';
import type { Block, OpenedQuestion } from '../endpoints.ts';

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

const figure: Block = {
  id: 'b1',
  asked: 'Aanmeldingen per provincie',
  outcome: {
    kind: 'figure',
    indicator: 'registrations',
    periods: ['2023', '2024'],
    by: ['region'],
    where: '',
    answers: 'Gevraagd per provincie',
    holes: [{ period: '2023', at: ['*'], reason: 'notYetLinked', explanation: 'Niet aangeleverd' }],
  },
};
const refused: Block = {
  id: 'b1',
  asked: 'Redenen',
  outcome: { kind: 'refused', reason: 'notRegistered', explanation: 'Niemand noteert waarom' },
};
const dutch = ['Aanmeldingen per provincie', 'Gevraagd per provincie', 'Redenen', 'Niemand noteert waarom'];

async function opened(more: (kind: 'figure' | 'refused') => object): Promise<OpenedQuestion> {
  const begun = await workbench.begin('1. Hoeveel aanmeldingen?\n\n2. Waarom?');
  const [one, two] = [
    { ...figure, ...named('Registrations by province', more('figure')), outcome: { ...figure.outcome, ...more('figure') } },
    { ...refused, ...named('Reasons', more('refused')), outcome: { ...refused.outcome, ...more('refused') } },
  ] as [Block, Block]; // the fields that `more` adds are those of its kind
  return workbench.saved(begun, withBlocks(begun.document, [[one], [two]]));
}
function named(askedEn: string, more: object) {
  return Object.keys(more).length === 0 ? {} : { askedEn };
}
async function file(of: OpenedQuestion, format: string): Promise<Buffer> {
  return (await workbench.thomas.get(`/questions/${of.question.id}/export?format=${format}&language=en`)).rawPayload;
}
function wordsOfDocx(bytes: Buffer): string {
  const unpacked = openZip(bytes, 'answer.docx', usualLimits);
  const text = unpacked.ok ? unpacked.value.text('word/document.xml') : null;
  if (text?.ok !== true || text.value === null) throw new Error('no document');
  return text.value;
}

test('what nobody wrote in English stands in a file in English as Dutch, and says so', async () => {
  const question = await opened(() => ({}));
  const page = (await file(question, 'html')).toString();
  for (const text of dutch) expect(page).toMatch(new RegExp(`<span lang="nl">[^<]*${text}`));
  expect(page).toContain('<h1><span lang="nl">Aanmeldingen</span></h1>');
  expect(page).toContain('What stands in italics is in Dutch');
  expect(page).toContain('<blockquote lang="nl">');
  const word = wordsOfDocx(await file(question, 'docx'));
  for (const text of dutch) expect(word).toMatch(new RegExp(`<w:i/>(?:(?!</w:r>).)*w:val="nl-BE"(?:(?!</w:r>).)*${text}`));
  const book = xlsx.read(await file(question, 'xlsx'));
  const cells = book.SheetNames.flatMap((name) =>
    xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets[name] ?? {}, { header: 1 }).flat(),
  );
  for (const text of dutch) {
    const holding = cells.filter((cell) => String(cell).includes(text));
    expect(holding.length).toBeGreaterThan(0);
    for (const cell of holding) expect(cell).toContain(`[in Dutch] ${text}`);
  }
});

test('what was written in English too stands there instead, with the numbers of the cells', async () => {
  const question = await opened((kind) =>
    kind === 'figure' ? { answersEn: 'Asked by province' } : { explanationEn: 'Nobody writes down why' },
  );
  const withWords = await workbench.saved(question, {
    ...question.document,
    titleEn: 'Registrations',
    parts: question.document.parts.map((part, index) =>
      index === 0
        ? {
            ...part,
            words: [{ words: 'Met de hand geschreven.' }],
            wordsEn: [{ words: 'There were ' }, { cell: 'b1 2024 total', typed: null }, { words: ', not 12,345.' }],
          }
        : part,
    ),
  });
  const page = (await file(withWords, 'html')).toString();
  expect(page).toContain('<h1>Registrations</h1>');
  for (const text of ['Registrations by province', 'Asked by province', 'Reasons: not registered. Nobody writes down why.'])
    expect(page).toContain(text);
  for (const text of [...dutch, 'Met de hand']) expect(page).not.toContain(text);
  const total = withWords.answer.parts[0]?.blocks[0]?.table?.rows.at(-1)?.cells[1]?.value ?? 0;
  expect(page).toContain(`There were ${total.toLocaleString('en-GB')}, not 12,345.`);
  expect(withWords.answer.parts[0]?.warningsEn).toEqual([{ kind: 'unbound', typed: '12,345', cellSays: null }]);
  expect((await file(withWords, 'xlsx')).length).toBeGreaterThan(1_000);
});
