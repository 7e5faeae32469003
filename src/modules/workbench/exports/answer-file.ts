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
  /** As somebody wrote it in English. */
  readonly titleEn?: string | undefined;
  readonly intro: string;
  readonly answer: AnswerView;
  readonly language: 'nl' | 'en';
}

/** Words with the language that they are in: in a file in English some may be Dutch. */
export interface Spoken {
  readonly text: string;
  readonly lang: 'nl' | 'en';
}

/** What somebody typed: in English where it was typed in English too. */
export function spoken(language: 'nl' | 'en', dutch: string, english?: string): Spoken {
  const isThere = english !== undefined && english.trim() !== '';
  return language === 'en' && isThere ? { text: english, lang: 'en' } : { text: dutch, lang: 'nl' };
}

export function titleOfFile({ question, titleEn, language }: AnswerFile): Spoken {
  return spoken(language, question.title, titleEn);
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
): readonly (readonly [name: string, value: string, lang?: 'nl' | 'en'])[] {
  const say = fileWords[language];
  const { definition, periods, asOf } = table;
  const label = (value: Label) => value[language];
  const typed = (name: string, dutch: string, english: string | undefined) => {
    const { text, lang } = spoken(language, dutch, english);
    return [name, text, lang] as const;
  };
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
    typed(say.asked, block.asked, block.askedEn),
    ...(block.answers === '' ? [] : [typed(say.answered, block.answers, block.answersEn)]),
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
): readonly { asked: Spoken; reason: string; explanation: Spoken }[] {
  return blocks.flatMap(({ asked, askedEn, refused }) =>
    refused === null
      ? []
      : [
          {
            asked: spoken(language, asked, askedEn),
            reason: refusalReasonLabels[refused.reason][language],
            explanation: spoken(language, refused.explanation, refused.explanationEn),
          },
        ],
  );
}

/** The text of a part, in stretches of one language. */
export function wordsOf({ words, english }: AnswerPart, language: 'nl' | 'en'): readonly Spoken[] {
  const told = language === 'en' ? (english ?? words) : words;
  const lang = language === 'en' && english !== undefined ? 'en' : 'nl';
  const stretches: Spoken[] = [];
  for (const segment of told) {
    const next: Spoken = { text: segment.text, lang: segment.lang ?? lang };
    const last = stretches.at(-1);
    if (last?.lang === next.lang) stretches[stretches.length - 1] = { ...last, text: last.text + next.text };
    else stretches.push(next);
  }
  return stretches;
}

/** In paragraphs, where empty lines stand. */
export function inParagraphs(stretches: readonly Spoken[]): readonly (readonly Spoken[])[] {
  const paragraphs: Spoken[][] = [[]];
  for (const { text, lang } of stretches)
    for (const [index, piece] of text.split(/\n{2,}/).entries()) {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece, lang });
    }
  return paragraphs.filter((each) => each.length > 0);
}
