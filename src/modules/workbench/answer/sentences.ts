import { refusalReasonLabels } from '../codes.ts';
import type { Segment } from '../document.ts';
import type { AnswerBlock, AnswerTable } from '../endpoints.ts';
import { periodWords } from './numbers.ts';

/** Tables of more rows than this are not told one by one. */
const TOLD_ROWS = 10;

/** The sentences of a part: what was counted, the totals, the parts of the last period; or why there is no figure. */
export function sentencesOf(blocks: readonly AnswerBlock[]): readonly Segment[] {
  return joined(
    blocks.map((block) => {
      if (block.refused !== null)
        return [
          words(
            `${sentence(block.asked)} ${refusalReasonLabels[block.refused.reason].nl}${block.refused.explanation === '' ? '' : `: ${lower(block.refused.explanation)}`}`,
          ),
        ];
      if (block.table === null) return [];
      return [
        ...totals(block.id, block.table),
        ...rows(block.id, block.table),
        ...(block.answers === '' ? [] : [words(` ${sentence(block.answers)}`)]),
        ...holes(block.table),
      ];
    }),
  );
}

function totals(block: string, table: AnswerTable): readonly Segment[] {
  const { title, unit, derived, kind } = table.definition;
  const total = table.rows.find(({ at }) => at.every((code) => code === 'total'));
  const head = `${title.nl}${limits(table)} (${unit.nl})`;
  if (total === undefined || total.cells.every(({ value }) => value === null)) return [words(`${head}: zie de tabel.`)];
  const told = total.cells.filter(({ value }) => value !== null);
  return [
    words(`${head}: `),
    ...told.flatMap(({ period }, index): readonly Segment[] => {
      const found = table.periods.find(({ key }) => key === period);
      const when = found === undefined ? period : periodWords(found);
      return [
        words(index === 0 ? '' : index === told.length - 1 ? ' en ' : ', '),
        { cell: cellId(block, period, total.at), typed: null },
        words(`${derived === null || unit.nl !== '%' ? '' : ' %'} ${kind === 'stock' ? 'op het einde van' : 'in'} ${when}`),
      ];
    }),
    words('.'),
  ];
}

/** The parts by the first breakdown, in the last period that was counted. */
function rows(block: string, table: AnswerTable): readonly Segment[] {
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
    words(` Naar ${first.title.nl.toLowerCase()} in ${periodWords(last)}: `),
    ...told.flatMap(({ row }, index): readonly Segment[] => [
      words(`${index === 0 ? '' : ', '}${row.labels[0]?.nl ?? ''} `),
      { cell: cellId(block, last.key, row.at), typed: null },
    ]),
    words('.'),
  ];
}

function holes(table: AnswerTable): readonly Segment[] {
  const told = new Map<string, string>();
  for (const { cells } of table.rows)
    for (const { hole } of cells)
      if (hole !== null)
        told.set(
          `${hole.reason} ${hole.explanation}`,
          `${refusalReasonLabels[hole.reason].nl}${hole.explanation === '' ? '' : `: ${lower(hole.explanation)}`}`,
        );
  return [...told.values()].map((text) => words(` Wat in de tabel niet ingevuld is: ${lower(sentence(text))}`));
}

function limits({ where }: AnswerTable): string {
  const few = where.filter(({ values }) => values.length <= 3);
  return few.length === 0 ? '' : `, ${few.map(({ values }) => values.map(({ nl }) => nl).join(', ')).join('; ')}`;
}

export function cellId(block: string, period: string, at: readonly string[]): string {
  return [block, period, at.join('|')].join(' ');
}

function words(text: string): Segment {
  return { words: text };
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function lower(text: string): string {
  // "VDAB" and "NT2" stay as they are.
  return /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A paragraph for each block; neighbouring words become one. */
function joined(paragraphs: readonly (readonly Segment[])[]): readonly Segment[] {
  const told: Segment[] = [];
  for (const paragraph of paragraphs.filter((each) => each.length > 0)) {
    if (told.length > 0) append(told, words('\n\n'));
    for (const segment of paragraph) append(told, segment);
  }
  return told;
}

function append(told: Segment[], segment: Segment): void {
  const last = told.at(-1);
  if ('words' in segment && segment.words === '') return;
  if ('words' in segment && last !== undefined && 'words' in last) told[told.length - 1] = words(last.words + segment.words);
  else told.push(segment);
}
