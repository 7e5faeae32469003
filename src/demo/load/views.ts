import { copyIn, copyText } from '#src/facts/copy-in.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { withFastLoad } from '#src/facts/table-load.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { searchWords, soundOf } from '#src/modules/register/views/fold-name.ts';
import type { Tx } from '#src/platform/database.ts';
import type { DemoFile } from '../population.ts';
import { createSpool } from './spool.ts';
import type { Spool } from './spool.ts';

interface Table { readonly name: string; readonly columns: string; readonly spool: Spool }

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

/** File numbers and what is searched of names: they come from the vault, not from facts. */
export function gatherNames() {
  const files = table('register.file', 'person, file_number');
  const names = table('register.person_name', 'person, family_name, given_names, insz, former_insz');
  const words = table('register.name_word', 'word, person');
  const spellings = table('register.name_spelling', 'word, sound');
  const known = new Set<string>();
  return {
    add({ person, fileNumber, identity }: DemoFile): void {
      files.spool.add(line([person, fileNumber]));
      if (identity.erased) return;
      names.spool.add(line([person, identity.familyName, identity.givenNames, identity.insz, identity.formerInsz?.insz ?? null]));
      for (const word of searchWords(identity.familyName, identity.givenNames)) {
        words.spool.add(line([word, person]));
        if (known.has(word)) continue;
        known.add(word);
        spellings.spool.add(line([word, soundOf(word)]));
      }
    },
    tables: [files, names, words, spellings] as readonly Table[],
  };
}

export async function loadTable(client: Tx, { name, columns, spool }: Table): Promise<void> {
  await withFastLoad(client, name, async (freeze) => {
    await copyIn(client, `${name} (${columns}) from stdin${freeze}`, spool.pieces(), (piece) => piece);
    return { result: undefined, check: () => Promise.resolve() };
  });
}
