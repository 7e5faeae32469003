import { createHash } from 'node:crypto';
import { asTable } from '#src/figures-gate/as-table.ts';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import type { Cell, Sheet } from '#src/spreadsheets/sheet.ts';
import { checkTablesInThread } from '../../figures/ask.ts';
import { unitForGate } from '../archive/archive.ts';
import type { ArchiveTable } from '../archive/archive.ts';
import type { QuestionDocument } from '../document.ts';
import type { AnswerFinding, AnswerPart, AnswerTable } from '../endpoints.ts';
import { periodWords } from './numbers.ts';
import { smallCells } from './small-cells.ts';
import { toldBeside, toldInWords } from './told-beside.ts';
import type { ToldBeside } from './told-beside.ts';

type PartToCheck = Pick<AnswerPart, 'label' | 'blocks' | 'words' | 'english'>;
type Explained = QuestionDocument['explained'];

/**
 * What in the tables of an answer cannot be true together, or not together with what was answered before. A finding that lies in an
 * earlier answer alone is shown and needs no explanation. `parts` have the exact numbers, `shown` what leaves the house of them.
 */
export async function checkAnswer(
  parts: readonly PartToCheck[],
  shown: readonly PartToCheck[],
  archive: readonly ArchiveTable[],
  explained: Explained,
): Promise<readonly AnswerFinding[]> {
  const own = parts.flatMap(namedTables);
  const indicators = new Set(own.map(({ table }) => table.definition.id));
  const before = archive.filter(({ indicator }) => indicators.has(indicator));
  const ownNames = new Set(own.map(({ name }) => name));
  const tables = [...own.map(({ name, table }) => sheetOf(name, table)), ...before.map((table) => sheetOfEarlier(table))].flatMap(
    checked,
  );
  const [untrue = []] = tables.length === 0 ? [] : await checkTablesInThread([tables]);
  const found = [
    ...untrue.map((finding) => ({
      finding,
      earlierOnly: !ownNames.has(finding.table) && !mentions(finding, ownNames),
    })),
    ...own.flatMap(({ name, table }) => silent(name, table)).map((finding) => ({ finding, earlierOnly: false })),
    ...shown
      .flatMap(namedTables)
      .flatMap(({ name, table }) => tooSmall(name, table))
      .map((finding) => ({ finding, earlierOnly: false })),
    ...[...toldBeside(shown.flatMap(namedTables)).map(besideFinding), ...wordsFindings(parts, shown)].map((finding) => ({
      finding,
      earlierOnly: false,
    })),
    ...parts.flatMap(otherThanBefore).map((finding) => ({ finding, earlierOnly: false })),
  ];
  return found.map(({ finding, earlierOnly }) => {
    const key = keyOf(finding);
    return {
      key,
      kind: finding.kind,
      table: finding.table,
      place: [...finding.place.labels, finding.place.period].filter((each) => each !== '').join(', '),
      stated: finding.stated,
      computed: finding.computed,
      likelyCause: finding.likelyCause,
      confidence: finding.confidence,
      sentence: finding.sentence,
      earlierOnly,
      explanation: '',
      ...explained.find((each) => each.key === key),
    };
  });
}

/** As findings call them. */
export function namedTables({
  label,
  blocks,
}: Pick<PartToCheck, 'label' | 'blocks'>): readonly { readonly name: string; readonly table: AnswerTable }[] {
  return blocks.flatMap(({ id, table }) =>
    table === null ? [] : [{ name: `${label} ${id}: ${table.definition.title.nl}`, table }],
  );
}

export function openFindings(findings: readonly AnswerFinding[]): readonly AnswerFinding[] {
  return findings.filter(({ earlierOnly, explanation }) => !earlierOnly && explanation.trim() === '');
}

type Told = Omit<Finding, 'kind'> & { readonly kind: string };

/** A nought for a whole period says more often that nobody registered it than that it did not happen. */
function silent(name: string, table: AnswerTable): readonly Told[] {
  return table.periods
    .filter(
      ({ key, silent: nothing }) =>
        nothing && table.rows.some(({ cells }) => cells.some(({ period, hole }) => period === key && hole === null)),
    )
    .map((period) => ({
      kind: 'no-facts',
      table: name,
      place: { at: '', labels: [], period: periodWords(period) },
      stated: '0',
      computed: '–',
      likelyCause: { nl: 'in deze periode niet geregistreerd', en: 'not registered in this period' },
      confidence: 'likely',
      sentence: {
        nl: `Voor ${periodWords(period)} is er geen enkel feit. Is er niets gebeurd, of werd het niet geregistreerd? Weiger de periode met een reden, of leg uit waarom nul klopt.`,
        en: `There is no fact at all for ${periodWords(period, 'en')}. Did nothing happen, or was it not registered? Refuse the period with a reason, or explain why nought is right.`,
      },
    }));
}

function tooSmall(name: string, table: AnswerTable): readonly Told[] {
  return smallCells(table).map(({ kind, period, cells, sentence }) => ({
    kind,
    table: name,
    place: { at: '', labels: [], period },
    stated: String(cells),
    computed: '–',
    likelyCause: { nl: 'weinig personen', en: 'few persons' },
    confidence: 'certain',
    sentence,
  }));
}

const tells: Told['likelyCause'] = { nl: 'beschermd en onbeschermd naast elkaar', en: 'protected and unprotected side by side' };

function besideFinding({ table, cells, sentence }: ToldBeside): Told {
  const nowhere = { at: '', labels: [], period: '' };
  return {
    kind: 'told-beside',
    table,
    place: nowhere,
    stated: `${cells}`,
    computed: '–',
    likelyCause: tells,
    confidence: 'certain',
    sentence,
  };
}

function wordsFindings(exact: readonly PartToCheck[], shown: readonly PartToCheck[]): readonly Told[] {
  return shown.flatMap(({ label, blocks, words, english = [] }, index) =>
    blocks.flatMap(({ id, table }) => {
      const counted = exact[index]?.blocks.find((block) => block.id === id)?.table;
      if (table === null || counted == null) return [];
      const texts = [
        { language: 'nl' as const, words },
        { language: 'en' as const, words: english },
      ];
      return toldInWords(table, counted, texts).map(({ typed, sentence }): Told => ({
        kind: 'told-beside',
        table: `${label} ${id}: ${table.definition.title.nl}`,
        place: { at: '', labels: [], period: '' },
        stated: typed,
        computed: '–',
        likelyCause: tells,
        confidence: 'certain',
        sentence,
      }));
    }),
  );
}

/** A number that is another than the one that was given before is told of, with the reason, before somebody else finds it. */
function otherThanBefore({ label, blocks }: PartToCheck): readonly Told[] {
  return blocks.flatMap(({ id, table, earlier }) =>
    table === null
      ? []
      : earlier
          .filter(({ cells, same }) => same < cells)
          .map(({ source, cells, same }) => ({
            kind: 'other-than-before',
            table: `${label} ${id}: ${table.definition.title.nl}`,
            place: { at: '', labels: [], period: '' },
            stated: `${cells - same} ≠`,
            computed: `${cells}`,
            likelyCause: {
              nl: 'later geregistreerd, verbeterd of anders gedefinieerd',
              en: 'registered later, corrected or defined otherwise',
            },
            confidence: 'certain',
            sentence: {
              nl: `${cells - same} van ${cells} cellen zeggen iets anders dan ${source.nl}. Leg uit waarom.`,
              en: `${cells - same} of ${cells} cells say something else than ${source.en}. Explain why.`,
            },
          })),
  );
}

/** The same finding tomorrow has the same key, so that its explanation stays with it. */
function keyOf({ kind, table, place: where, stated, computed }: Told): string {
  return createHash('sha256')
    .update([kind, table, where.at, ...where.labels, where.period, stated, computed].join('\n'))
    .digest('hex')
    .slice(0, 24);
}

function mentions({ sentence }: Told, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => sentence.nl.includes(name));
}

function checked(read: Sheet): readonly CheckedTable[] {
  const table = asTable(read, { title: read.name });
  return table.ok ? [table.value] : [];
}

function sheetOf(name: string, { definition, by, rows, periods }: AnswerTable): Sheet {
  const days = new Map(periods.map((period) => [period.key, periodWords(period)]));
  return sheet(
    name,
    by.map(({ title }) => title.nl),
    rows.flatMap(({ labels, cells }) =>
      cells.flatMap(({ period, value, hole }) =>
        hole !== null || value === null
          ? []
          : [
              {
                indicator: definition.id,
                period: days.get(period) ?? period,
                labels: labels.map(({ nl }) => nl),
                unit: unitForGate(definition),
                value,
              },
            ],
      ),
    ),
  );
}

function sheetOfEarlier({ source, title, indicator, unit, columns, cells }: ArchiveTable): Sheet {
  return sheet(
    `${source.nl}: ${title.nl}`,
    columns.map(({ nl }) => nl),
    cells.flatMap(({ period, labels, value }) =>
      value === null ? [] : [{ indicator, period, labels: labels.map(({ nl }) => nl), unit, value }],
    ),
  );
}

interface Line {
  readonly indicator: string;
  readonly period: string;
  readonly labels: readonly string[];
  readonly unit: string;
  readonly value: number;
}

/** In long form: a row for each number, so that nothing is guessed from how a table is laid out. */
function sheet(name: string, columns: readonly string[], lines: readonly Line[]): Sheet {
  const header = ['indicator', 'periode', ...columns, 'eenheid', 'waarde'].map((text, column) => text_(0, column, text));
  return {
    name,
    remarks: [],
    rows: [
      header,
      ...lines.map(({ indicator, period, labels, unit, value }, index) => [
        ...[indicator, period, ...labels, unit].map((text, column) => text_(index + 1, column, text)),
        { at: place(index + 1, labels.length + 3), value, text: String(value), formula: false },
      ]),
    ],
  };
}

function text_(row: number, column: number, text: string): Cell {
  return { at: place(row, column), value: text, text, formula: false };
}

function place(row: number, column: number): string {
  return `${String.fromCodePoint(65 + column)}${row + 1}`;
}
