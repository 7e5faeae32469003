import type { PersonId } from '#src/kernel/ids.ts';
import type { Insz } from '#src/kernel/insz.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { VaultEntry } from './vault-entry.ts';
import { severalAtOnce, vaultKinds } from './vault-values.ts';
import type { VaultKind, VaultValues } from './vault-values.ts';

/** What is known of a person. A kind that was not asked for, or of which nothing is known, is absent. */
export interface PersonalData {
  readonly person: PersonId;
  /** When everything was erased; then nothing else is here. */
  readonly erasedAt: Instant | null;
  readonly name?: VaultValues['name'];
  readonly insz?: Insz;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Newest last, each with its days. */
  readonly health: readonly VaultEntry<'health'>[];
  readonly note: readonly VaultEntry<'note'>[];
}

export interface VaultRead {
  /** Without it everything but health, which only those read who ask for it. */
  readonly kinds?: readonly VaultKind[];
  /** The day on which the values hold; without it the newest, also those that begin later. */
  readonly on?: PlainDate;
  readonly asKnownAt?: Instant;
}

const withoutHealth = vaultKinds.filter((kind) => kind !== 'health');

export async function read(tx: Tx, person: PersonId, options: VaultRead = {}): Promise<PersonalData> {
  const kinds = options.kinds ?? withoutHealth;
  const entries = (await history(tx, person, options)).filter((entry) => kinds.includes(entry.kind));
  const current: Partial<Record<VaultKind, unknown>> = {};
  for (const entry of entries) {
    if (severalAtOnce.has(entry.kind)) continue;
    if (entry.value === null) delete current[entry.kind];
    else current[entry.kind] = entry.value; // later ones take the place of earlier ones: they come in order
  }
  return {
    person,
    erasedAt: await findErasure(tx, person),
    ...(current as Pick<PersonalData, 'name' | 'insz' | 'address' | 'phone' | 'email'>), // by kind, as the vault checked them
    health: entries.filter(isOfKind('health')),
    note: entries.filter(isOfKind('note')),
  };
}

/** Every value that was ever recorded, by kind, then by the day from which it holds, then by the moment it was learned. */
export async function history(
  tx: Tx,
  person: PersonId,
  options: Pick<VaultRead, 'on' | 'asKnownAt'> = {},
): Promise<VaultEntry[]> {
  const found = await tx.query<EntryRow>({
    name: 'vault.history',
    text: `
      select entry.id, entry.person, entry.kind, entry.value, entry.valid_from, entry.recorded_at, entry.recorded_by
      from vault.entry
      where entry.person = $1 and entry.valid_from <= $2 and entry.recorded_at <= $3
      order by entry.kind, entry.valid_from, entry.recorded_at, entry.id`,
    values: [person, options.on ?? 'infinity', options.asKnownAt ?? 'infinity'],
  });
  return found.rows.map(rowToEntry);
}

/** Newest names of many persons at once, for lists. Who is erased or has no name is not in the answer. */
export async function names(tx: Tx, persons: readonly PersonId[]): Promise<ReadonlyMap<PersonId, VaultValues['name']>> {
  const found = await tx.query<{ person: PersonId; value: VaultValues['name'] | null }>({
    name: 'vault.names',
    text: `
      select distinct on (entry.person) entry.person, entry.value
      from vault.entry
      where entry.person = any ($1::uuid[]) and entry.kind = 'name'
      order by entry.person, entry.valid_from desc, entry.recorded_at desc, entry.id desc`,
    values: [persons],
  });
  return new Map(found.rows.flatMap((row) => (row.value === null ? [] : [[row.person, row.value] as const])));
}

/** Whoever has, or ever had, this number; `current` is false where another took its place. */
export interface InszHolder {
  readonly person: PersonId;
  readonly entry: VaultEntry['id'];
  readonly validFrom: PlainDate;
  readonly current: boolean;
}

export async function findByInsz(tx: Tx, insz: Insz): Promise<InszHolder[]> {
  const found = await tx.query<InszHolder>({
    name: 'vault.find-by-insz',
    text: `
      select entry.person, entry.id as entry, entry.valid_from as "validFrom", not exists (
        select from vault.entry as later
        where later.person = entry.person and later.kind = 'insz' and later.value is distinct from entry.value
          and (later.valid_from, later.recorded_at, later.id) > (entry.valid_from, entry.recorded_at, entry.id)
      ) as current
      from vault.entry
      where entry.kind = 'insz' and entry.value #>> '{}' = $1
      order by entry.valid_from, entry.recorded_at, entry.id`,
    values: [insz],
  });
  return found.rows;
}

async function findErasure(tx: Tx, person: PersonId): Promise<Instant | null> {
  const found = await tx.query<{ erased_at: Instant | null }>(
    'select person.erased_at from vault.person where person.person = $1',
    [person],
  );
  return found.rows[0]?.erased_at ?? null;
}

interface EntryRow extends Pick<VaultEntry, 'id' | 'person' | 'kind' | 'value'> {
  readonly valid_from: PlainDate;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

function rowToEntry(row: EntryRow): VaultEntry {
  return {
    id: row.id,
    person: row.person,
    kind: row.kind,
    value: row.value,
    validFrom: row.valid_from,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}

function isOfKind<Kind extends VaultKind>(kind: Kind) {
  return (entry: VaultEntry): entry is VaultEntry<Kind> => entry.kind === kind;
}
