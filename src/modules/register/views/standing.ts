import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';

/** The files in which these persons stand now, each once; a stream that is no person's is itself. */
export async function standingFiles(tx: Tx, persons: readonly StreamId[]): Promise<readonly StreamId[]> {
  if (persons.length === 0) return [];
  const found = await tx.query<{ person: StreamId }>(
    `select distinct standing.person from (${standingOf('$1')}) as standing (person)`,
    [persons],
  );
  return found.rows.map(({ person }) => person);
}

/**
 * The files in which these persons stand now, as a subquery over a parameter of ids: each once. The function is asked only of the few
 * that went up in another file.
 */
export function standingOf(parameter: string): string {
  return `select case when merged_file.stream is null then asked.person else register.standing_file(asked.person) end
    from unnest(${parameter}::uuid[]) as asked (person)
    left join register.merged_file on merged_file.stream = asked.person`;
}
