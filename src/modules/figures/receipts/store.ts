import type { Instant } from '#src/kernel/instant.ts';
import type { Tx } from '#src/platform/database.ts';
import { canonicalText, contentText, hashOf } from './canonical.ts';
import type { Receipt, ReceiptCell, ReceiptContent } from './receipt.ts';
import type { ShownIn } from './shown-places.ts';

/** A receipt as it is kept: `exact` are the cells before the protection. */
export interface KeptReceipt {
  readonly receipt: Receipt;
  readonly exact: readonly ReceiptCell[];
}

/** Where figures are shown to people outside at once: what has a receipt there may be read by anybody. */
const PUBLIC_PLACES: readonly ShownIn[] = ['report', 'tableBuilder'];

/** Whether a release with this receipt is out: a table gets its receipt when it is checked, and comes out later or never. */
export type IsReleased = (receipt: string) => Promise<boolean>;

/** Keeps it, or finds that it is there already. Throws where the same question got another answer: that must not be. */
export async function keepReceipt(tx: Tx, { receipt, exact }: KeptReceipt): Promise<Receipt> {
  const content = contentText(receipt);
  const inserted = await tx.query(
    `insert into figures.receipt (id, indicator, content, hash, exact, issued_at, issued_by, shown_in)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      receipt.id,
      receipt.indicator,
      content,
      receipt.hash,
      receipt.protection === null ? null : canonicalText(exact),
      receipt.issuedAt,
      receipt.issuedBy,
      receipt.shownIn,
    ],
  );
  if (inserted.rowCount === 1) return receipt;
  const before = await findReceipt(tx, receipt.id);
  if (before?.receipt.hash !== receipt.hash)
    throw new Error(`Receipt ${receipt.id} was issued with other cells: the same question has two answers`);
  if (before.receipt.shownIn !== receipt.shownIn)
    await tx.query(
      'insert into figures.receipt_shown (receipt, shown_in, at, by) values ($1, $2, $3, $4) on conflict do nothing',
      [receipt.id, receipt.shownIn, receipt.issuedAt, receipt.issuedBy],
    );
  return before.receipt;
}

export async function findReceipt(tx: Tx, id: string): Promise<KeptReceipt | undefined> {
  const found = await tx.query<ReceiptRow>(`${SELECT} where receipt.id = $1`, [id]);
  return found.rows[0] && rowToReceipt(found.rows[0]);
}

/** The newest first. */
export async function listReceipts(
  tx: Tx,
  { indicator, limit }: { readonly indicator: string | undefined; readonly limit: number },
): Promise<readonly Receipt[]> {
  const found = await tx.query<ReceiptRow>(
    `${SELECT} where $1::text is null or receipt.indicator = $1 order by receipt.issued_at desc, receipt.id limit $2`,
    [indicator ?? null, limit],
  );
  return found.rows.map((row) => rowToReceipt(row).receipt);
}

/** These, or every one where none is named. */
export async function keptReceipts(tx: Tx, ids: readonly string[] | null): Promise<readonly KeptReceipt[]> {
  const found = await tx.query<ReceiptRow>(`${SELECT} where $1::text[] is null or receipt.id = any ($1) order by receipt.id`, [
    ids,
  ]);
  return found.rows.map(rowToReceipt);
}

export async function isPublic(tx: Tx, id: string, isReleased: IsReleased): Promise<boolean> {
  const found = await tx.query<{ shown_in: ShownIn }>(
    `select receipt.shown_in from figures.receipt where receipt.id = $1
    union all select receipt_shown.shown_in from figures.receipt_shown where receipt_shown.receipt = $1`,
    [id],
  );
  const places = found.rows.map((row) => row.shown_in);
  return places.some((place) => PUBLIC_PLACES.includes(place)) || (places.includes('publication') && (await isReleased(id)));
}

const SELECT = `select receipt.id, receipt.content, receipt.hash, receipt.exact, receipt.issued_at, receipt.issued_by, receipt.shown_in
  from figures.receipt`;

interface ReceiptRow {
  readonly id: string;
  readonly content: string;
  readonly hash: string;
  readonly exact: string | null;
  readonly issued_at: Instant;
  readonly issued_by: string;
  readonly shown_in: ShownIn;
}

function rowToReceipt(row: ReceiptRow): KeptReceipt {
  if (hashOf(row.content) !== row.hash) throw new Error(`Receipt ${row.id} is not what was written`);
  const content = JSON.parse(row.content) as ReceiptContent; // written by keepReceipt only; the hash is of these very bytes
  const { id, hash, issued_at: issuedAt, issued_by: issuedBy, shown_in: shownIn } = row;
  const exact = row.exact === null ? content.cells : (JSON.parse(row.exact) as readonly ReceiptCell[]); // the same
  return { receipt: { ...content, id, hash, issuedAt, issuedBy, shownIn }, exact };
}
