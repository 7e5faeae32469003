import { copyIn, copyText } from '#src/facts/copy-in.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { withFastLoad } from '#src/facts/table-load.ts';
import type { PersonId, StreamId } from '#src/kernel/ids.ts';
import { loadFileNumbers, loadPersonNames } from '#src/modules/register/views/load-persons.ts';
import type { PersonName } from '#src/modules/register/views/person-name.ts';
import type { Tx } from '#src/platform/database.ts';
import type { DemoFile } from '../population.ts';
import { createSpool } from './spool.ts';
import type { Spool } from './spool.ts';

interface Table {
  readonly name: string;
  readonly columns: string;
  readonly spool: Spool;
}

const table = (name: string, columns: string): Table => ({ name, columns, spool: createSpool() });
const line = (values: readonly (string | number | boolean | null)[]): string => values.map(copyText).join('\t');

/** Gathers the rows of the screens' tables while the lives pass by, and loads them afterwards. */
export function gatherViews(projections: readonly Projection[]) {
  const projected = projections.map((projection) => ({ projection, ...table(projection.table, projection.columns.join(', ')) }));
  return {
    add(stream: StreamId, facts: readonly Fact[]): void {
      for (const { projection, spool } of projected) for (const row of projection.rows(stream, facts)) spool.add(line(row));
    },
    tables: projected as readonly Table[],
  };
}

/** File numbers and names: they come from the vault, not from facts. */
export function gatherNames() {
  const files: { readonly person: PersonId; readonly fileNumber: string }[] = [];
  const names: PersonName[] = [];
  return {
    add({ person, fileNumber, identity: { familyName, givenNames, insz, formerInsz, erased } }: DemoFile): void {
      files.push({ person, fileNumber });
      if (!erased) names.push({ person, familyName, givenNames, insz, formerInsz: formerInsz?.insz ?? null });
    },
    async load(client: Tx): Promise<void> {
      await fast(client, 'register.file', () => loadFileNumbers(client, files));
      await fast(client, 'register.person_name', () => loadPersonNames(client, names));
    },
  };
}

async function fast(client: Tx, name: string, load: () => Promise<unknown>): Promise<void> {
  await withFastLoad(client, name, async () => ({ result: await load(), check: () => Promise.resolve() }));
}

export async function loadTable(client: Tx, { name, columns, spool }: Table): Promise<void> {
  await withFastLoad(client, name, async (freeze) => {
    await copyIn(client, `${name} (${columns}) from stdin${freeze}`, spool.pieces(), (piece) => piece);
    return { result: undefined, check: () => Promise.resolve() };
  });
}
