import { randomFillSync } from 'node:crypto';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Insz, InszOptions } from '#src/kernel/insz.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Tx } from '#src/platform/database.ts';
import type { VaultEntryId } from './vault-entry.ts';
import { bulkLoadVault } from './vault-load.ts';
import { findByInsz, history, names, read } from './vault-read.ts';
import { checkedValue, severalAtOnce } from './vault-values.ts';
import type { InvalidValue, VaultInput, VaultKind } from './vault-values.ts';

export type { VaultEntry, VaultEntryId } from './vault-entry.ts';

export interface VaultPut<Kind extends VaultKind> extends InszOptions {
  readonly person: PersonId;
  readonly kind: Kind;
  readonly value: VaultInput<Kind> | null;
  readonly validFrom: PlainDate;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  /** Another file of the same person: a number may come from there. */
  readonly formerly?: PersonId;
}

export type VaultRefusal =
  | InvalidValue
  /** Nothing may be kept of this person any more. */
  | { readonly type: 'personErased' }
  /** The number is, or was, that of another person's file. */
  | { readonly type: 'inszTaken'; readonly person: PersonId };

/** Personal data, beside the facts: versioned, with both times, erasable per person. */
export const vault = { put, takeBack, read, names, history, findByInsz, erase, bulkLoad: bulkLoadVault } as const;

/** Records a value from a day on. The former one stays in the history. A refusal leaves the transaction usable. */
async function put<Kind extends VaultKind>(tx: Tx, request: VaultPut<Kind>): Promise<Result<VaultEntryId, VaultRefusal>> {
  const { person, kind, validFrom, recordedAt, recordedBy } = request;
  if (request.value === null && severalAtOnce.has(kind)) return err({ type: 'invalidValue', kind, problem: 'required' });
  const checked = request.value === null ? ok(null) : checkedValue(kind, request.value, request);
  if (!checked.ok) return checked;
  if (!(await mayHold(tx, person))) return err({ type: 'personErased' });
  if (kind === 'insz' && checked.value !== null) {
    const holder = await otherHolder(tx, checked.value as Insz, [person, request.formerly ?? person]); // checkedValue gives an Insz for this kind
    if (holder !== undefined) return err({ type: 'inszTaken', person: holder });
  }
  const id = newEntryId(recordedAt);
  await tx.query(
    `insert into vault.entry (id, person, kind, valid_from, recorded_at, recorded_by, value) values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [id, person, kind, validFrom, recordedAt, recordedBy, checked.value === null ? null : JSON.stringify(checked.value)],
  );
  return ok(id);
}

/**
 * Removes what was put in somebody's part at one moment by mistake: it is of another person. What was put before holds again. Only
 * for taking two files apart that were merged wrongly.
 */
async function takeBack(
  tx: Tx,
  { person, recordedAt }: { readonly person: PersonId; readonly recordedAt: Instant },
): Promise<void> {
  await tx.query('delete from vault.entry where person = $1 and recorded_at = $2', [person, recordedAt]);
}

/**
 * Removes every value of a person from the vault: the entries, and the rows of every other table of schema vault with a column
 * `person`. The tombstone that stays says that, when and by whom. Answers how many values went; erasing again removes nothing.
 */
async function erase(
  tx: Tx,
  request: { readonly person: PersonId; readonly erasedAt: Instant; readonly erasedBy: string },
): Promise<number> {
  const { person, erasedAt, erasedBy } = request;
  await tx.query('insert into vault.person (person) values ($1) on conflict (person) do nothing', [person]);
  await tx.query('select from vault.person where person.person = $1 for update', [person]); // waits for whoever is writing to it
  let removed = 0;
  for (const table of await tablesAboutPersons(tx)) {
    removed += (await tx.query(`delete from ${table} where person = $1`, [person])).rowCount ?? 0;
  }
  await tx.query('update vault.person set erased = true, erased_at = $2, erased_by = $3 where person = $1 and not erased', [
    person,
    erasedAt,
    erasedBy,
  ]);
  return removed;
}

async function tablesAboutPersons(tx: Tx): Promise<string[]> {
  const found = await tx.query<{ table: string }>(`
    select pg_class.oid::regclass::text as table
    from pg_attribute
    join pg_class on pg_class.oid = pg_attribute.attrelid
    where pg_class.relnamespace = 'vault'::regnamespace and pg_class.relkind = 'r' and pg_class.relname <> 'person'
      and pg_attribute.attname = 'person' and not pg_attribute.attisdropped
    order by pg_class.relname`);
  return found.rows.map((row) => row.table);
}

/** Makes the person's line where there is none, and keeps an erasure out until the end of this transaction. */
async function mayHold(tx: Tx, person: PersonId): Promise<boolean> {
  await tx.query('insert into vault.person (person) values ($1) on conflict (person) do nothing', [person]);
  const found = await tx.query<{ erased: boolean }>(
    'select person.erased from vault.person where person.person = $1 for key share',
    [person],
  );
  return found.rows[0]?.erased === false;
}

async function otherHolder(tx: Tx, insz: Insz, own: readonly PersonId[]): Promise<PersonId | undefined> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7341806252))', [insz]); // two files with one new number at the same moment
  const found = await tx.query<{ person: PersonId }>(
    `select entry.person from vault.entry where entry.kind = 'insz' and entry.value #>> '{}' = $1 and entry.person <> all ($2::uuid[]) limit 1`,
    [insz, own],
  );
  return found.rows[0]?.person;
}

const random = new Uint8Array(10);

function newEntryId(recordedAt: Instant): VaultEntryId {
  return uuidV7(toEpochMilliseconds(recordedAt), randomFillSync(random)) as VaultEntryId; // uuidV7 makes the shape
}
