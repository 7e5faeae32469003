import { refusalReasonLabels } from '../codes.ts';
import type { Segment } from '../document.ts';
import type { AnswerBlock, AnswerTable } from '../endpoints.ts';
import { periodWords } from './numbers.ts';

/** Tables of more rows than this are not told one by one. */
const TOLD_ROWS = 10;

type Language = 'nl' | 'en';

/** In English sentences: `lang` of what an analyst wrote in Dutch and nobody wrote in English. */
export type ToldSegment = Segment & { readonly lang?: 'nl' };

const says = {
  nl: {
    seeTable: 'zie de tabel',
    and: 'en',
    atEndOf: 'op het einde van',
    in: 'in',
    by: (title: string, when: string) => `Naar ${title} in ${when}`,
    noFigure: (when: string, reason: string) => `Voor ${when} is er geen cijfer (${reason})`,
    someCells: (when: string, reason: string) => `Niet elke cel voor ${when} is ingevuld (${reason})`,
  },
  en: {
    seeTable: 'see the table',
    and: 'and',
    atEndOf: 'at the end of',
    in: 'in',
    by: (title: string, when: string) => `By ${title} in ${when}`,
    noFigure: (when: string, reason: string) => `For ${when} there is no figure (${reason})`,
    someCells: (when: string, reason: string) => `Not every cell for ${when} is filled in (${reason})`,
  },
} as const;

/**
 * The sentences of a part: what was counted, the totals, the parts of the last period; or why there is no figure. What an analyst wrote
 * (what was asked, what is answered, an explanation) stands in Dutch, and says so, where nobody wrote it in English.
 */
export function sentencesOf(blocks: readonly AnswerBlock[], language: Language = 'nl'): readonly ToldSegment[] {
  return joined(
    blocks.map((block) => {
      if (block.refused !== null) {
        const { reason, explanation, explanationEn } = block.refused;
        const asked = written(language, block.asked, block.askedEn);
        return [
          { ...asked, words: bare(asked.words) },
          words(`: ${refusalReasonLabels[reason][language].toLowerCase()}.`),
          ...(explanation.trim() === '' ? [] : [words(' '), asSentence(written(language, explanation, explanationEn))]),
        ];
      }
      if (block.table === null) return [];
      return [
        ...totals(block.id, block.table, language),
        ...rows(block.id, block.table, language),
        ...(block.answers === '' ? [] : [words(' '), asSentence(written(language, block.answers, block.answersEn))]),
        ...holes(block.table, language),
        ...(block.table.protection === undefined ? [] : [words(` ${sentence(block.table.protection[language])}`)]),
      ];
    }),
  );
}

function totals(block: string, table: AnswerTable, language: Language): readonly Segment[] {
  const { title, unit, derived, kind } = table.definition;
  const say = says[language];
  const total = table.rows.find(({ at }) => at.every((code) => code === 'total'));
  const head = `${title[language]}${limits(table, language)} (${unit[language]})`;
  if (total === undefined || total.cells.every(({ value }) => value === null)) return [words(`${head}: ${say.seeTable}.`)];
  const told = total.cells.filter(({ value }) => value !== null);
  return [
    words(`${head}: `),
    ...told.flatMap(({ period }, index): readonly Segment[] => {
      const found = table.periods.find(({ key }) => key === period);
      const when = found === undefined ? period : periodWords(found, language);
      return [
        words(index === 0 ? '' : index === told.length - 1 ? ` ${say.and} ` : ', '),
        { cell: cellId(block, period, total.at), typed: null },
        words(`${derived === null || unit.nl !== '%' ? '' : ' %'} ${kind === 'stock' ? say.atEndOf : say.in} ${when}`),
      ];
    }),
    words('.'),
  ];
}

/** The parts by the first breakdown, in the last period that was counted. */
function rows(block: string, table: AnswerTable, language: Language): readonly Segment[] {
  const [first] = table.by;
  const last = table.periods.findLast(({ silent }) => !silent);
  if (first === undefined || last === undefined) return [];
  const parts = table.rows.filter(({ at }) => at[0] !== 'total' && at.slice(1).every((code) => code === 'total'));
  const told = parts.flatMap((row) => {
    const cell = row.cells.find(({ period }) => period === last.key);
    return cell === undefined || cell.value === null ? [] : [{ row, cell }];
  });
  if (told.length === 0 || told.length > TOLD_ROWS) return [];
  return [
    words(` ${says[language].by(first.title[language].toLowerCase(), periodWords(last, language))}: `),
    ...told.flatMap(({ row }, index): readonly Segment[] => [
      words(`${index === 0 ? '' : ', '}${row.labels[0]?.[language] ?? ''} `),
      { cell: cellId(block, last.key, row.at), typed: null },
    ]),
    words('.'),
  ];
}

/** Which periods are not there, or not wholly, and why; each explanation once. Hidden by the protection is told by its own words. */
function holes(table: AnswerTable, language: Language): readonly ToldSegment[] {
  const told = new Map<string, { reason: string; explanation: Written; when: string[]; whole: boolean }>();
  for (const period of table.periods) {
    const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell.period === period.key));
    for (const { hole } of cells) {
      if (hole === null || hole.shown !== undefined) continue;
      const whole = cells.every((cell) => cell.hole !== null);
      const key = `${whole} ${hole.reason} ${hole.explanation}`;
      const reason = refusalReasonLabels[hole.reason][language].toLowerCase();
      const one = told.get(key) ?? {
        reason,
        explanation: written(language, hole.explanation, hole.explanationEn),
        when: [],
        whole,
      };
      const when = periodWords(period, language);
      if (!one.when.includes(when)) one.when.push(when);
      told.set(key, one);
    }
  }
  const say = says[language];
  return [...told.values()].flatMap(({ reason, explanation, when, whole }) => {
    const periods = when.length === 1 ? (when[0] ?? '') : `${when.slice(0, -1).join(', ')} ${say.and} ${when.at(-1) ?? ''}`;
    const head = whole ? say.noFigure(periods, reason) : say.someCells(periods, reason);
    if (explanation.words.trim() === '') return [words(` ${head}.`)];
    return [words(` ${head}: `), { ...explanation, words: lower(sentence(explanation.words)) }];
  });
}

function limits({ where }: AnswerTable, language: Language): string {
  const few = where.filter(({ values }) => values.length <= 3);
  return few.length === 0 ? '' : `, ${few.map(({ values }) => values.map((each) => each[language]).join(', ')).join('; ')}`;
}

export function cellId(block: string, period: string, at: readonly string[]): string {
  return [block, period, at.join('|')].join(' ');
}

interface Written {
  readonly words: string;
  readonly lang?: 'nl';
}

function words(text: string): Written {
  return { words: text };
}

/** What somebody typed, in the language of the text where it was typed in that too. */
function written(language: Language, dutch: string, english: string | undefined): Written {
  if (language === 'nl') return { words: dutch };
  return english === undefined || english.trim() === '' ? { words: dutch, lang: 'nl' } : { words: english };
}

function asSentence(typed: Written): Written {
  return { ...typed, words: sentence(typed.words) };
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Without the point or question mark with which somebody ended it. */
function bare(text: string): string {
  return text.trim().replace(/[.?!…:]+$/, '');
}

function lower(text: string): string {
  // "VDAB" and "NT2" stay as they are.
  return /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A paragraph for each block; neighbouring words become one. */
function joined(paragraphs: readonly (readonly ToldSegment[])[]): readonly ToldSegment[] {
  const told: ToldSegment[] = [];
  for (const paragraph of paragraphs.filter((each) => each.length > 0)) {
    if (told.length > 0) append(told, words('\n\n'));
    for (const segment of paragraph) append(told, segment);
  }
  return told;
}

function append(told: ToldSegment[], segment: ToldSegment): void {
  const last = told.at(-1);
  if ('words' in segment && segment.words === '') return;
  if ('words' in segment && last !== undefined && 'words' in last && last.lang === segment.lang)
    told[told.length - 1] = { ...last, words: last.words + segment.words };
  else told.push(segment);
}
