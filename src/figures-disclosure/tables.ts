/** A text in the two languages that every figure has. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** What a table is about. Public: nothing here says more than the title of the table does. */
export interface TableSubject {
  /** Any text that names the table among those that are protected or audited together. */
  readonly id: string;
  readonly indicator: string;
  /** Version of its definition. */
  readonly version: number;
  /** 'from/until', half-open; '2024', '2024-Q1' and '2024-03' are read too. */
  readonly period: string;
  /** The moment whose knowledge counts: two editions of a table differ in nothing else. */
  readonly asOf: string;
  /** A flow adds up over periods, a stock stands at the end of its last day. */
  readonly kind: 'flow' | 'stock';
  readonly unit: 'persons' | 'facts' | 'sum';
  /** False where a person counts once in every cell and every total, so that parts may exceed their total. */
  readonly additive: boolean;
  /** Dimensions of the breakdown; none for the total alone. */
  readonly by: readonly string[];
  /** Which codes count, by dimension; a dimension that is not named is not limited. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** All codes of every dimension of the indicator, whether it is in `by` or not. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

export interface ExactCell {
  /** One code per dimension of `by`, 'total' where summed. */
  readonly at: readonly string[];
  readonly value: number;
  /** Of who is in it (./cell-key.ts): the same people, the same key, in whatever table. 0 where nobody is. */
  readonly key: number;
  /** Persons behind it; asked for of a sum, and of facts where one person may have several. */
  readonly contributors?: number;
  /** The largest and second largest contribution of one person; asked for of a sum. */
  readonly largest?: number;
  readonly second?: number;
  /** True where there can be nobody (a desk under another region): its zero is no secret. */
  readonly structural?: boolean;
}

export interface ExactTable extends TableSubject {
  /** Cells that are missing are zero. */
  readonly cells: readonly ExactCell[];
  /**
   * Of a sum of which nobody knows who brought in what: the most that one of them can bring in. Its cells are then judged by the
   * worst that can be, not by contributions.
   */
  readonly mostEach?: number;
}

/**
 * `few`: fewer than the threshold, nobody included. `fewPeople`: much, but of few persons. `dominated`: one or two make nearly all of
 * it. Of a share, mean or evolution: `part`, one of its two numbers is hidden or very small; `imprecise`, what they leave open is
 * more than its last digit can say.
 */
export type WhyHidden = 'few' | 'fewPeople' | 'dominated' | 'part' | 'imprecise';

export interface ProtectedCell {
  readonly at: readonly string[];
  readonly value: number | null;
  /** `exact` for a zero that cannot be otherwise, and in a table that was not protected. */
  readonly shown: 'exact' | 'rounded' | 'hidden';
  readonly why?: WhyHidden;
  /** Of a sum: its largest contribution, which says how far the noise goes. For the audit, in the house: nobody may show it. */
  readonly largest?: number;
}

/** How the numbers were protected: for the reader, and what is needed to do it again. */
export interface ProtectionNote {
  readonly words: Words;
  readonly method: ProtectionMethod;
}

/** Everything but the key itself, so that a receipt can be recomputed by who has the key. */
export interface ProtectionMethod {
  readonly rules: 'cell-key';
  readonly version: number;
  readonly threshold: number;
  readonly rounding: number;
  readonly deviation: number;
  readonly reach: number;
  /** Of a sum: the deviation of its noise, as a part of the largest contribution. */
  readonly noise?: number;
  /** Of a sum: the most that one can bring in, where contributions are not known. */
  readonly mostEach?: number;
  /** Names the key, and tells nothing of it. */
  readonly keyId: string;
}

/** Every cell of the breakdown is in it, nobody's too: what is missing would tell that nobody is there. */
export interface ProtectedTable extends TableSubject {
  readonly cells: readonly ProtectedCell[];
  /** Null for a table that goes out with its exact numbers: `auditTables` reads those too. */
  readonly protection: ProtectionNote | null;
}
