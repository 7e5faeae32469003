/** How far a reader came in the order of the ledger. Text and a number, so that it can be kept anywhere. */
export interface Checkpoint {
  /** Transaction of the last fact read (xid8, as decimal text). */
  readonly transaction: string;
  /** Position of the last fact read. */
  readonly position: number;
}

/** Before every fact. */
export const beginning: Checkpoint = { transaction: '0', position: 0 };
