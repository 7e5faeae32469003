import { projectInline } from '#src/facts/projection.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { dossierProjections } from './record.ts';
import { beginning, ending, touchedBy } from './waits/broken-stream.ts';
import type { BrokenStream } from './waits/broken-stream.ts';

export interface Found {
  readonly dossiers: number;
  /** Those in which something is to be recorded. */
  readonly touched: readonly StreamId[];
  readonly terms: readonly { readonly id: string; readonly dossiers: number; readonly days: number }[];
  readonly recordedBefore: number;
  /** Where another wait for the same reason stands in these days; some of them. */
  readonly overlapping: number;
}

const STREAMS_PER_TRANSACTION = 100;

/** Looks at every dossier as of one moment; writes nothing. */
export async function findTouched(
  database: Database,
  ledger: Ledger,
  clock: Clock,
  stream: BrokenStream,
  onProgress: (dossiers: number) => void = () => {},
): Promise<Found> {
  const today = clock.today();
  const touched: StreamId[] = [];
  const terms = new Map<string, { id: string; dossiers: number; days: number }>();
  let dossiers = 0;
  let recordedBefore = 0;
  let overlapping = 0;
  await inTransaction(database, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    for await (const facts of ledger.readMany(tx)) {
      const id = facts[0]?.stream;
      if (id === undefined || facts[0]?.type !== 'register.inflow-received') continue; // courses have streams too
      if (++dossiers % 10_000 === 0) onProgress(dossiers);
      const found = touchedBy(stream, facts, today);
      if (found === null) continue;
      if (found.kind === 'recorded') recordedBefore++;
      else if (found.kind === 'overlaps') overlapping++;
      else {
        touched.push(id);
        for (const { id: term, days } of found.terms) {
          const sum = terms.get(term) ?? { id: term, dossiers: 0, days: 0 };
          terms.set(term, { id: term, dossiers: sum.dossiers + 1, days: sum.days + days });
        }
      }
    }
  });
  const inOrder = [...terms.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  return { dossiers, touched, terms: inOrder, recordedBefore, overlapping };
}

/**
 * Records the wait in these dossiers, some at a time, each on its facts read anew under the lock that every writer takes first
 * (record.ts). What was recorded meanwhile is looked at again, so a second run goes on where a first one stopped.
 */
export async function recordBrokenStream(
  database: Database,
  ledger: Ledger,
  clock: Clock,
  stream: BrokenStream,
  touched: readonly StreamId[],
  onProgress: (recorded: number) => void = () => {},
): Promise<number> {
  let recorded = 0;
  for (let start = 0; start < touched.length; start += STREAMS_PER_TRANSACTION) {
    const batch = touched.slice(start, start + STREAMS_PER_TRANSACTION);
    recorded += await inTransaction(database, (tx) => recordSome(tx, ledger, clock, stream, batch));
    onProgress(recorded);
  }
  return recorded;
}

async function recordSome(
  tx: Tx,
  ledger: Ledger,
  clock: Clock,
  stream: BrokenStream,
  batch: readonly StreamId[],
): Promise<number> {
  const locked = await tx.query<{ stream: StreamId }>(
    'select person.stream from register.person where person.stream = any ($1) order by person.stream for update',
    [batch],
  );
  const dossiers: (readonly Fact[])[] = [];
  for await (const facts of ledger.readMany(tx, { streams: locked.rows.map((row) => row.stream) })) dossiers.push(facts);
  let recorded = 0;
  for (const facts of dossiers) {
    const found = touchedBy(stream, facts, clock.today());
    if (found === null || found.kind !== 'moves') continue;
    const all = [...facts];
    const append = async (fact: NewFact): Promise<Fact> => {
      const appended = await ledger.append(tx, {
        stream: (all[0] as Fact).stream, // a dossier has facts
        expectedVersion: all.length,
        facts: [fact],
        recordedBy: 'system',
        source: 'partner',
        recordedAt: clock.now(),
      });
      const [added] = appended.ok ? appended.value : [];
      if (added === undefined) throw new Error('A dossier changed under its lock');
      all.push(added);
      return added;
    };
    const wait = found.begin ? (await append(beginning(stream))).id : found.ended;
    if (wait !== null && stream.until !== null) await append(ending(stream.until, wait));
    const person = all[0]?.stream;
    if (person === undefined || all.length === facts.length) continue;
    for (const projection of dossierProjections(clock)) await projectInline(tx, projection, person, all);
    recorded++;
  }
  return recorded;
}
