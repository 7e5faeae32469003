import type { Fact } from '#src/facts/envelope.ts';
import { projectInline } from '#src/facts/projection.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Tx } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { dossierProjections } from '../trajectory/ask.ts';
import type { Dependencies } from './handlers.ts';
import type { Telling } from './merge/plan.ts';

interface Recording {
  readonly person: PersonId;
  readonly recorded: readonly Fact[];
  readonly tellings: readonly Telling[];
  readonly account: string;
  readonly at: Instant;
}

/** Appends with the sources that the facts had, at one moment, and brings the views of the file up to date. Answers its version. */
export async function recordIn(
  tx: Tx,
  { ledger, clock }: Pick<Dependencies, 'ledger' | 'clock'>,
  { person, recorded, tellings, account, at }: Recording,
): Promise<number> {
  const all = [...recorded];
  for (const run of runsOf(tellings)) {
    const appended = await ledger.append(tx, {
      stream: person,
      expectedVersion: all.at(-1)?.version ?? 0,
      facts: run.map(({ fact }) => fact),
      recordedBy: account,
      source: run[0]?.source ?? 'staff',
      recordedAt: at,
    });
    if (!appended.ok) throw new HttpProblem(409, 'staleVersion', { currentVersion: appended.error.currentVersion });
    all.push(...appended.value);
  }
  for (const projection of dossierProjections(clock)) await projectInline(tx, projection, person, all);
  return all.at(-1)?.version ?? 0;
}

/** In their order, those of one source together. */
function runsOf(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const runs: Telling[][] = [];
  for (const telling of tellings) {
    const run = runs.at(-1);
    if (run?.[0]?.source === telling.source) run.push(telling);
    else runs.push([telling]);
  }
  return runs;
}
