import type { Ledger } from '#src/facts/ledger.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { namesOf } from '../../register/ask.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Example, Question, Simulated } from '../simulate/simulate.ts';

export interface Ran extends Omit<Simulated, 'examples'> {
  readonly examples: readonly (Example & { readonly fileNumber: string })[];
  /** The newest fact that was counted. */
  readonly factsUntil: string | null;
  readonly synthetic: boolean;
  readonly milliseconds: number;
}

const SAY_EVERY_MILLISECONDS = 250;

/** All dossiers as of one moment, in memory that does not grow with them. */
export async function runSimulation(
  database: Database,
  ledger: Ledger,
  question: Question,
  onProgress: (seen: number, of: number) => void = () => {},
): Promise<Ran> {
  const begun = performance.now();
  return inTransaction(database, async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    const of = (await tx.query<{ files: number }>('select count(*) as files from register.file')).rows[0]?.files ?? 0;
    const [factsUntil, synthetic] = [await newestFact(tx), await isSynthetic(tx)];
    let said = -Infinity;
    const { examples, ...simulated } = await simulate(ledger.readMany(tx), question, (seen) => {
      if (performance.now() - said < SAY_EVERY_MILLISECONDS) return;
      said = performance.now();
      onProgress(Math.min(seen, of), of);
    });
    const names = await namesOf(
      tx,
      examples.map(({ stream }) => stream),
    );
    return {
      ...simulated,
      examples: examples.map((example) => ({ ...example, fileNumber: names.get(example.stream)?.fileNumber ?? '' })),
      factsUntil,
      synthetic,
      milliseconds: Math.round(performance.now() - begun),
    };
  });
}

/** Names the newest fact in the order of the ledger; null while there is none. */
export async function newestFact(tx: Pick<Tx, 'query'>): Promise<string | null> {
  const found = await tx.query<{ newest: string }>(
    `select concat(fact.transaction, '/', fact.position) as newest
     from facts.fact
     order by fact.transaction desc, fact.position desc
     limit 1`,
  );
  return found.rows[0]?.newest ?? null;
}

async function isSynthetic(tx: Tx): Promise<boolean> {
  const found = await tx.query<{ synthetic: boolean }>(
    "select exists (select from facts.fact where fact.source = 'demo') as synthetic",
  );
  return found.rows[0]?.synthetic ?? false;
}
