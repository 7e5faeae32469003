import type { Tx } from '#src/platform/database.ts';
import { copyIn, copyText } from './copy-in.ts';
import { withFastLoad } from './table-load.ts';
import { withinTransaction } from './transaction.ts';
import type { VaultEntry } from './vault-entry.ts';
import { checkedValue } from './vault-values.ts';

/**
 * Loads entries by COPY, all or nothing, in the transaction of the connection or in one of its own. Values are checked as
 * `vault.put` checks them; one that is wrong throws TypeError with its kind and its problem, never with the value.
 */
export async function bulkLoadVault(
  client: Tx,
  entries: Iterable<VaultEntry> | AsyncIterable<VaultEntry>,
  options: { readonly allowSynthetic?: boolean; readonly onProgress?: (entries: number) => void } = {},
): Promise<number> {
  const toLine = (entry: VaultEntry): string => {
    let value: unknown = null;
    if (entry.value !== null) {
      const checked = checkedValue(entry.kind, entry.value, options);
      if (!checked.ok) throw new TypeError(`Wrong ${entry.kind} in the entries to load: ${checked.error.type}`);
      value = checked.value;
    }
    return (
      entry.id +
      '\t' +
      entry.person +
      '\t' +
      entry.kind +
      '\t' +
      entry.validFrom +
      '\t' +
      entry.recordedAt +
      '\t' +
      copyText(entry.recordedBy) +
      '\t' +
      (value === null ? '\\N' : copyText(JSON.stringify(value)))
    );
  };
  return withinTransaction(client, async () => {
    await client.query(
      `create temporary table loading (id uuid, person uuid, kind text, valid_from date, recorded_at timestamptz, recorded_by text, value jsonb) on commit drop`,
    );
    const count = await copyIn(client, 'loading from stdin', entries, toLine, options.onProgress);
    await client.query(
      'insert into vault.person (person) select distinct loading.person from loading on conflict (person) do nothing',
    );
    await withFastLoad(client, 'vault.entry', async () => {
      await client.query(`
        insert into vault.entry (id, person, kind, valid_from, recorded_at, recorded_by, value)
        select loading.id, loading.person, loading.kind, loading.valid_from, loading.recorded_at, loading.recorded_by, loading.value from loading`);
      return { result: undefined, check: () => Promise.resolve() };
    });
    await client.query('drop table loading');
    return count;
  });
}
