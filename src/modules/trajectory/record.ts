import { projectInline } from '#src/facts/projection.ts';
import type { StaleVersion } from '#src/facts/append.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Tx } from '#src/platform/database.ts';
import { mergedFileProjection, personProjection } from '../register/ask.ts';
import { summaryOf } from './dossier/summary.ts';
import { workLineProjection } from './views/work-line.ts';

export interface Recording {
  readonly person: PersonId;
  /** What stands in the stream, as read in this transaction. */
  readonly recorded: readonly Fact[];
  readonly facts: readonly NewFact[];
  readonly account: string;
}

/** The views of one dossier. The search row first: its lock keeps the nightly run from writing lines of before (jobs.ts). */
export function dossierProjections(clock: Clock): readonly Projection[] {
  return [personProjection(summaryOf), mergedFileProjection, workLineProjection(() => clock.today())];
}

/** Appends to a dossier and brings its views up to date, in the caller's transaction: all of it or nothing. */
export async function recordInDossier(
  tx: Tx,
  ledger: Ledger,
  clock: Clock,
  { person, recorded, facts, account }: Recording,
): Promise<Result<readonly Fact[], StaleVersion>> {
  const appended = await ledger.append(tx, {
    stream: person,
    expectedVersion: recorded.at(-1)?.version ?? 0,
    facts,
    recordedBy: account,
    source: 'staff',
    recordedAt: clock.now(),
  });
  if (!appended.ok) return appended;
  const all = [...recorded, ...appended.value];
  for (const projection of dossierProjections(clock)) await projectInline(tx, projection, person, all);
  return appended;
}
