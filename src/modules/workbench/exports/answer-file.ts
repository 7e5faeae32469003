import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { dayInBrussels, instant } from '#src/kernel/instant.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { dayIn, momentIn, periodWords } from '../answer/numbers.ts';
import { refusalReasonLabels } from '../codes.ts';
import type { AnswerBlock, AnswerPart, AnswerTable, AnswerView } from '../endpoints.ts';
import type { StoredQuestion } from '../store.ts';
import { fileWords } from './words.ts';

/** What a file is made of; the same for every format. */
export interface AnswerFile {
  readonly question: Pick<
    StoredQuestion,
    'title' | 'reference' | 'askedBy' | 'askedOn' | 'source' | 'state' | 'edition' | 'correctsWhy'
  >;
  readonly intro: string;
  readonly answer: AnswerView;
  readonly language: 'nl' | 'en';
}

/** A table as a file shows it: words and numbers, no codes. */
export interface FileTable {
  /** '1a.2': part and place in it. */
  readonly number: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly labelColumns: number;
  readonly rows: readonly {
    readonly labels: readonly string[];
    readonly values: readonly (number | string)[];
    readonly isTotal: boolean;
  }[];
  readonly decimals: number;
  readonly table: AnswerTable;
  readonly block: AnswerBlock;
}

/** The bound tables of an answer with the numbers by which its text calls them. */
export function fileTables({ answer, language }: AnswerFile): readonly FileTable[] {
  return answer.parts.flatMap((part) => tablesOfPart(part, language));
}

export function tablesOfPart({ label, blocks }: AnswerPart, language: 'nl' | 'en'): readonly FileTable[] {
  return blocks
    .flatMap((block) => (block.table === null ? [] : [{ block, table: block.table }]))
    .map(({ block, table }, index) => ({
      number: `${label}.${index + 1}`,
      title: titleOf(table, language),
      header: [
        ...(table.by.length === 0 ? [fileWords[language].total] : table.by.map(({ title }) => title[language])),
        ...table.periods.map((period) => periodWords(period, language)),
      ],
      labelColumns: Math.max(1, table.by.length),
      rows: table.rows.map(({ labels, isTotal, cells }) => ({
        labels: labels.length === 0 ? [fileWords[language].total] : labels.map((each) => each[language]),
        isTotal: isTotal || labels.length === 0,
        values: cells.map(({ value, hole }) =>
          hole === null ? (value ?? '–') : (hole.shown ?? refusalReasonLabels[hole.reason][language].toLowerCase()),
        ),
      })),
      decimals: table.definition.decimals,
      table,
      block,
    }));
}

function titleOf({ definition, by, where }: AnswerTable, language: 'nl' | 'en'): string {
  const limits = where
    .filter(({ values }) => values.length <= 4)
    .map(({ values }) => values.map((each) => each[language]).join(', '));
  const broken = by.map(({ title }) => title[language].toLowerCase());
  return [
    `${definition.title[language]} (${definition.unit[language]})`,
    ...limits,
    ...(broken.length === 0 ? [] : [`${fileWords[language].by} ${broken.join(' × ')}`]),
  ].join(', ');
}

/** Everything that one must know to use or repeat a table: name and value, line by line. */
export function provenance(
  { table, block }: FileTable,
  language: 'nl' | 'en',
): readonly (readonly [name: string, value: string])[] {
  const say = fileWords[language];
  const { definition, periods, asOf } = table;
  const label = (value: Label) => value[language];
  const gaps = periods.flatMap(({ gaps: own }) =>
    own.map(({ supplier, from, until, reason }) => `${supplier}, ${from}–${until ?? '…'}: ${label(reason)}`),
  );
  return [
    [say.figure, `${label(definition.title)} (${definition.id})`],
    [say.counts, label(definition.counts)],
    [say.population, label(definition.population)],
    [say.unit, label(definition.unit)],
    [say.periodDay, label(definition.periodDay)],
    [
      say.periods,
      periods
        .map(({ from, until }) =>
          definition.kind === 'stock' ? addDays(plainDate(until), -1) : `${from} – ${addDays(plainDate(until), -1)}`,
        )
        .join('; '),
    ],
    [
      say.limits,
      table.where.length === 0
        ? say.none
        : table.where.map(({ title, values }) => `${label(title)}: ${values.map(label).join(', ')}`).join('; '),
    ],
    [say.asked, block.asked],
    ...(block.answers === '' ? [] : [[say.answered, block.answers] as const]),
    [
      say.additive,
      `${definition.additive ? say.yes : say.no}${definition.additiveWhy === null ? '' : `. ${label(definition.additiveWhy)}`}`,
    ],
    ...(table.protection === undefined ? [] : [[say.protection, label(table.protection)] as const]),
    ...(definition.caveats === null ? [] : [[say.caveats, label(definition.caveats)] as const]),
    ...(gaps.length === 0 ? [] : [[say.gaps, gaps.join('; ')] as const]),
    [say.version, `${definition.version}, ${say.since} ${dayIn(language, definition.versionFrom)}`],
    [say.source, definition.source],
    [say.asOf, `${momentIn(language, asOf)} (${asOf})`],
    [say.extracted, dayIn(language, dayInBrussels(instant(asOf)))],
    [say.receipts, block.receipts.map(({ period, id }) => `${period}: ${id}`).join('; ')],
    [say.facts, table.facts.toLocaleString(language === 'nl' ? 'nl-BE' : 'en-GB')],
    [say.data, table.synthetic ? say.synthetic : say.real],
  ];
}

/** The state in words, and why an edition puts an earlier one right. */
export function standing({ question, language }: AnswerFile): string {
  const say = fileWords[language];
  const state = question.state === 'sent' ? '' : say.draft;
  const edition = question.correctsWhy === null ? '' : `${say.edition} ${question.edition}: ${question.correctsWhy}`;
  return [state, edition].filter((each) => each !== '').join('. ');
}

export function refusalsOf(
  { blocks }: AnswerPart,
  language: 'nl' | 'en',
): readonly { asked: string; reason: string; explanation: string }[] {
  return blocks.flatMap(({ asked, refused }) =>
    refused === null ? [] : [{ asked, reason: refusalReasonLabels[refused.reason][language], explanation: refused.explanation }],
  );
}

export function wordsOf({ words, english }: AnswerPart, language: 'nl' | 'en'): string {
  return (language === 'en' ? (english ?? words) : words).map(({ text }) => text).join('');
}
