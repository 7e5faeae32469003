import type { Result } from '#src/kernel/result.ts';

export interface Cell {
  /** 'B7'. */
  readonly at: string;
  readonly value: string | number | null;
  /** As shown: '12 %' where the value is 0.12. */
  readonly text: string;
  /** True when a formula stands there: `value` is what it gave when the file was saved. */
  readonly formula: boolean;
  /** How many steps the text is set in from the left; how a row is put under another. */
  readonly indent?: number;
  readonly bold?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What was read otherwise than it stood there: merged cells, formulas, numbers kept as text. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly at: string;
  readonly says: { readonly nl: string; readonly en: string };
}

/** Why a file is not read, and where in it. */
export interface TableProblem {
  readonly code:
    | 'empty'
    | 'tooLarge'
    | 'unpacksTooLarge'
    | 'tooManySheets'
    | 'tooManyRows'
    | 'tooManyColumns'
    | 'tooManyCells'
    | 'macros'
    | 'externalLinks'
    | 'encrypted'
    | 'oldFormat'
    | 'unknownFormat'
    | 'malformed';
  readonly at: string;
  readonly says: { readonly nl: string; readonly en: string };
}

export interface TableLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** How many times larger unpacked than packed. */
  readonly ratio: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

export const usualLimits: TableLimits = {
  bytes: 10_000_000,
  unpackedBytes: 80_000_000,
  ratio: 200,
  sheets: 60,
  rows: 50_000,
  columns: 500,
  cells: 500_000,
};

/** What Excel itself can keep in a cell. */
export const LONGEST_TEXT = 32_767;

export type Sheets = Result<readonly Sheet[], TableProblem>;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const words: Readonly<Record<TableProblem['code'], { readonly nl: string; readonly en: string }>> = {
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  tooLarge: { nl: 'Het bestand is te groot.', en: 'The file is too large.' },
  unpacksTooLarge: { nl: 'Het bestand wordt bij het uitpakken te groot.', en: 'The file becomes too large when unpacked.' },
  tooManySheets: { nl: 'Er zijn te veel bladen.', en: 'There are too many sheets.' },
  tooManyRows: { nl: 'Er zijn te veel rijen.', en: 'There are too many rows.' },
  tooManyColumns: { nl: 'Er zijn te veel kolommen.', en: 'There are too many columns.' },
  tooManyCells: { nl: 'Er zijn te veel cellen.', en: 'There are too many cells.' },
  macros: { nl: 'Het bestand bevat macro’s.', en: 'The file holds macros.' },
  externalLinks: { nl: 'Het bestand verwijst naar andere bestanden.', en: 'The file refers to other files.' },
  encrypted: { nl: 'Het bestand is versleuteld met een wachtwoord.', en: 'The file is encrypted with a password.' },
  oldFormat: {
    nl: 'Dit is een oud Excel-bestand (.xls): bewaar het als .xlsx of .csv.',
    en: 'This is an old Excel file (.xls): save it as .xlsx or .csv.',
  },
  unknownFormat: { nl: 'Dit is geen CSV- of Excel-bestand.', en: 'This is no CSV or Excel file.' },
  malformed: { nl: 'Het bestand is beschadigd of niet goed opgebouwd.', en: 'The file is damaged or badly formed.' },
};

export function problem(code: TableProblem['code'], at: string): { readonly ok: false; readonly error: TableProblem } {
  return { ok: false, error: { code, at, says: words[code] } };
}
