/** What a number is, as far as arithmetic cares. */
export type Kind = 'count' | 'amount' | 'share' | 'evolution' | 'mean' | 'other';

/** A number as printed, with the labels that say what it counts. */
export interface CheckedCell {
  /** Where it stands: 'H12'. */
  readonly at: string;
  readonly row: number;
  readonly column: number;
  /** One per dimension of the table, as printed; '' where the table says nothing, which means all of it together. */
  readonly labels: readonly string[];
  readonly measure: string;
  readonly unit: string;
  readonly kind: Kind;
  /** As printed: '2024', '2023-2024', ''. */
  readonly period: string;
  readonly referenceDate: string;
  readonly value: number;
  /** Decimals as printed: how far the printed number may be from the exact one. */
  readonly decimals: number;
  readonly note: string;
}

export interface CheckedTable {
  readonly name: string;
  readonly title: string;
  /** 'figuur 12', where the table says so: what a text refers to. */
  readonly figure: string;
  readonly source: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly CheckedCell[];
  /** Numbers quoted in sentences: a choice of cells, never all parts of a whole. */
  readonly quoted: boolean;
  /** True when `measure` is a code that means the same in every table; false when it is no more than a heading. */
  readonly coded: boolean;
  /** Places where something stands that is no number and is not 0: 'F7' for a blank, '<5' or 'x'. */
  readonly withheld: ReadonlySet<string>;
  /** The title and what stands below the table: 'afgerond op 5', 'meerdere antwoorden mogelijk'. */
  readonly notes?: string;
}

export interface Words {
  readonly nl: string;
  readonly en: string;
}

export type FindingKind =
  | 'parts-not-total'
  | 'child-above-parent'
  | 'unique-above-events'
  | 'share-does-not-fit'
  | 'evolution-does-not-fit'
  | 'quoted-differently'
  | 'repeated-row'
  | 'shifted-rows'
  | 'breaks-series'
  | 'not-what-title-says'
  | 'mean-does-not-fit';

export type Confidence = 'certain' | 'likely' | 'possible';

export interface Place {
  /** 'H12', or 'D41:G50' for a block. */
  readonly at: string;
  readonly labels: readonly string[];
  readonly period: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly table: string;
  readonly place: Place;
  readonly stated: string;
  readonly computed: string;
  readonly likelyCause: Words;
  readonly confidence: Confidence;
  readonly sentence: Words;
}

/** The place of a cell, without the labels that say nothing. */
export function placeOf(cell: CheckedCell): Place {
  return { at: cell.at, labels: cell.labels.filter((label) => label !== ''), period: cell.period };
}
