import writeExcelFile from 'write-excel-file/node';
import { textCell } from '#src/spreadsheets/text-cell.ts';
import { namedTables } from '../answer/check.ts';
import { dayIn, momentIn } from '../answer/numbers.ts';
import type { AnswerFile, FileTable, Spoken } from './answer-file.ts';
import { fileTables, provenance, refusalsOf, spoken, standing, titleOfFile, wordsOf } from './answer-file.ts';
import { fileWords } from './words.ts';

const ink = { fontWeight: 'bold' as const };
const head = { ...ink, backgroundColor: '#E8E8E4', wrap: true };
const top = { alignVertical: 'top' as const };

/**
 * An editable workbook: the text, a sheet for each table under a header that stays in sight, the provenance of each, and what the
 * check found. Text is written as text, so nothing that somebody typed is ever read as a formula. '#,##0' is shown with the signs of
 * the reader's own computer: 25.350 on a Belgian one.
 */
export async function answerXlsx(file: AnswerFile): Promise<Uint8Array> {
  const say = fileWords[file.language];
  const tables = fileTables(file);
  const taken = new Set<string>();
  const name = (wanted: string) => sheetName(wanted, taken);
  const book = await writeExcelFile([
    {
      sheet: name(say.answer),
      data: answerRows(file),
      columns: [{ width: 10 }, { width: 60 }, { width: 90 }, { width: 22 }],
      stickyRowsCount: 1,
    },
    ...tables.map((table) => ({
      sheet: name(`${table.number} ${table.table.definition.title[file.language]}`),
      data: tableRows(table),
      columns: table.header.map((title, index) => ({ width: index < table.labelColumns ? 30 : Math.max(14, title.length + 2) })),
      stickyRowsCount: 1,
      stickyColumnsCount: table.labelColumns,
    })),
    {
      sheet: name(say.provenance),
      data: [
        [say.table, '', ''].map((value) => ({ ...textCell(value), ...head })),
        ...tables.flatMap((table) =>
          provenance(table, file.language).map(([key, value, lang = file.language], index) => [
            { ...textCell(index === 0 ? table.number : ''), ...ink, ...top },
            { ...textCell(key), ...ink, ...top },
            { ...textCell(marked({ text: value, lang }, file.language)), wrap: true, ...top },
          ]),
        ),
      ],
      columns: [{ width: 10 }, { width: 28 }, { width: 110 }],
      stickyRowsCount: 1,
    },
    ...findingSheet(file, name(say.findings)),
  ]).toBuffer();
  return new Uint8Array(book);
}

function answerRows(file: AnswerFile) {
  const say = fileWords[file.language];
  const { question, answer } = file;
  const text = (value: string, more: object = {}) => ({ ...textCell(value), wrap: true, ...top, ...more });
  const about: readonly (readonly [string, string])[] = [
    [say.title, marked(titleOfFile(file), file.language)],
    [say.reference, question.reference],
    [say.askedBy, question.askedBy],
    [say.askedOn, dayIn(file.language, question.askedOn)],
    [say.asOf, momentIn(file.language, answer.asOf)],
    [say.data, answer.synthetic ? say.synthetic : say.real],
    [say.source, question.source],
    ['', standing(file)],
  ];
  return [
    [say.part, say.question, say.text, say.table].map((value) => ({ ...textCell(value), ...head })),
    ...about.filter(([, value]) => value !== '').map(([key, value]) => [text(''), text(key, ink), text(value), text('')]),
    ...answer.parts.map((part) => {
      const refused = refusalsOf(part, file.language).map(
        ({ asked, reason, explanation }) => `${marked(asked, file.language)} — ${reason}: ${marked(explanation, file.language)}`,
      );
      const words = wordsOf(part, file.language)
        .map((each) => marked(each, file.language))
        .join('');
      const numbers = fileTables({ ...file, answer: { ...answer, parts: [part] } }).map((table) => table.number);
      return [
        text(part.label, ink),
        text([part.lead, part.text].filter((each) => each !== '').join('\n\n')),
        text([words, ...(part.generated ? [] : refused)].join('\n\n')),
        text(numbers.join(', ')),
      ];
    }),
  ];
}

function tableRows({ header, rows, decimals }: FileTable) {
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return [
    header.map((value) => ({ ...textCell(value), ...head })),
    ...rows.map(({ labels, values, isTotal }) => {
      const weight = isTotal ? ink : {};
      return [
        ...labels.map((value) => ({ ...textCell(value), ...weight })),
        ...values.map((value) =>
          typeof value === 'number'
            ? { value, type: Number, format, ...weight }
            : { ...textCell(value), align: 'right' as const, ...weight },
        ),
      ];
    }),
  ];
}

function findingSheet({ answer, language }: AnswerFile, sheet: string) {
  const say = fileWords[language];
  // What was found in the exact numbers of a protected table would tell them.
  const hidden = new Set(
    answer.parts.flatMap(namedTables).flatMap(({ name, table }) => (table.protection === undefined ? [] : [name])),
  );
  const own = answer.findings.filter(
    ({ earlierOnly, table, sentence }) =>
      !earlierOnly && !hidden.has(table) && ![...hidden].some((name) => sentence.nl.includes(name)),
  );
  if (own.length === 0) return [];
  const text = (value: string) => ({ ...textCell(value), wrap: true, ...top });
  return [
    {
      sheet,
      data: [
        [say.table, say.finding, say.explanation].map((value) => ({ ...textCell(value), ...head })),
        ...own.map(({ table, sentence, explanation, explanationEn }) => [
          text(table),
          text(sentence[language]),
          text(marked(spoken(language, explanation, explanationEn), language)),
        ]),
      ],
      columns: [{ width: 36 }, { width: 80 }, { width: 60 }],
      stickyRowsCount: 1,
    },
  ];
}

/** A cell has no language: what is in another one than the workbook says so in front. */
function marked({ text, lang }: Spoken, language: 'nl' | 'en'): string {
  return lang === language || text.trim() === ''
    ? text
    : `${/^\s*/.exec(text)?.[0] ?? ''}${fileWords[language].dutchMark}${text.trimStart()}`;
}

/** At most 31 characters, without what Excel does not take, and each once. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[[\]:*?/\\']/g, ' ').trim();
  let name = plain.slice(0, 31).trim();
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain.slice(0, 28).trim()} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
