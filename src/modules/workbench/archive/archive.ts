import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { labelOf, sliceOf } from '../answer/table.ts';
import type { AnswerTable } from '../endpoints.ts';
import type { SentAnswer } from '../store.ts';

export interface ArchiveCell {
  readonly period: string;
  readonly at: readonly string[];
  readonly labels: readonly Label[];
  readonly value: number | null;
  /** What it speaks of: `sliceOf`. */
  readonly slice: string;
}

/** A table that was shown outside before: printed in a report, or sent as an answer. */
export interface ArchiveTable {
  readonly id: string;
  readonly kind: 'printed' | 'answer';
  readonly title: Label;
  readonly source: Label;
  /** The question that it answered, where that is one of ours. */
  readonly question: string | null;
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
  readonly columns: readonly Label[];
  readonly cells: readonly ArchiveCell[];
}

/** The check is told where a person counts once in every cell and every total, so that parts may exceed their total. */
export function unitForGate({ additive, unit }: DefinitionView): string {
  return additive ? unit.nl : `unieke ${unit.nl}`;
}

export interface PrintedTable {
  readonly id: string;
  readonly title: Label;
  readonly source: Label;
  readonly indicator: string;
  readonly by: readonly string[];
  readonly where: { readonly [dimension: string]: readonly string[] };
  readonly cells: readonly { readonly period: string; readonly at: readonly string[]; readonly value: number }[];
}

/** A printed table with the words of the definition that counts the same. */
export function printedInArchive(table: PrintedTable, definitions: readonly DefinitionView[]): ArchiveTable | null {
  const definition = definitions.find(({ id }) => id === table.indicator);
  // A figure of which only shares are printed has nothing to lay beside a count.
  if (definition === undefined || table.cells.length === 0) return null;
  return {
    id: table.id,
    kind: 'printed',
    title: table.title,
    source: table.source,
    question: null,
    indicator: definition.id,
    unit: unitForGate(definition),
    decimals: definition.decimals,
    columns: table.by.map((id) => definition.dimensions.find((dimension) => dimension.id === id)?.title ?? { nl: id, en: id }),
    cells: table.cells.map(({ period, at, value }) => ({
      period,
      at,
      value,
      labels: at.map((code, index) => joined(code.split('+').map((each) => labelOf(definition, table.by[index] ?? '', each)))),
      slice: sliceOf(definition, period, table.where, table.by, at),
    })),
  };
}

/** Every table of the answers that were sent. */
export function sentInArchive({ question, title, reference, edition, askedOn, answer }: SentAnswer): readonly ArchiveTable[] {
  return answer.parts.flatMap(({ id: part, label, blocks }) =>
    blocks.flatMap(({ id, asked, table }): readonly ArchiveTable[] => {
      if (table === null) return [];
      const name = `${title}${reference === '' ? '' : ` (${reference})`}`;
      return [
        {
          id: `${question}/${part}/${id}`,
          kind: 'answer',
          title: { nl: asked, en: asked },
          source: {
            nl: `${name}, ${label}${edition > 1 ? `, uitgave ${edition}` : ''}, vraag van ${askedOn}`,
            en: `${name}, ${label}${edition > 1 ? `, edition ${edition}` : ''}, question of ${askedOn}`,
          },
          question,
          indicator: table.definition.id,
          unit: unitForGate(table.definition),
          decimals: table.definition.decimals,
          columns: table.by.map((each) => each.title),
          cells: cellsOf(table),
        },
      ];
    }),
  );
}

function cellsOf(table: AnswerTable): readonly ArchiveCell[] {
  const by = table.by.map(({ id }) => id);
  const where = whereOf(table);
  return table.rows.flatMap(({ at, labels, cells }) =>
    cells
      .filter(({ hole }) => hole === null)
      .map(({ period, value }) => ({ period, at, labels, value, slice: sliceOf(table.definition, period, where, by, at) })),
  );
}

export function whereOf(table: AnswerTable): { readonly [dimension: string]: readonly string[] } {
  return Object.fromEntries(table.where.map(({ id, codes }) => [id, codes]));
}

function joined(labels: readonly Label[]): Label {
  return { nl: labels.map(({ nl }) => nl).join(' + '), en: labels.map(({ en }) => en).join(' + ') };
}
