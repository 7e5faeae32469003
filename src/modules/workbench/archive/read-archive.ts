import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Database } from '#src/platform/database.ts';
import { sentAnswers } from '../store.ts';
import { sentInArchive } from './archive.ts';
import type { ArchiveTable } from './archive.ts';
import { printedArchive } from './printed.ts';

let printed: readonly ArchiveTable[] | null = null;

/** Everything that was answered before. A correction stands beside what it corrects: both were said. */
export async function readArchive(
  database: Pick<Database, 'pool'>,
  definitions: readonly DefinitionView[],
): Promise<readonly ArchiveTable[]> {
  printed ??= printedArchive(definitions); // files of this installation do not change while it runs
  const sent = await sentAnswers(database);
  return [...printed, ...sent.flatMap(sentInArchive)];
}
