import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { copyIn, copyText } from './copy-in.ts';
import { toFactProblem } from './database-problem.ts';
import type { Fact } from './envelope.ts';
import { FactProblem } from './problem.ts';
import { withFastLoad } from './table-load.ts';
import { withinTransaction } from './transaction.ts';
import type { FactValidator } from './validate.ts';

export interface BulkLoadOptions {
  /** 'sample' checks the first fact of each type and every hundredth after it, for facts that we made ourselves. */
  readonly validate?: 'all' | 'sample';
  /** Facts sent so far. Sent is not kept: only the answer of bulkLoad says that they are there. */
  readonly onProgress?: (facts: number) => void;
}

/** All or nothing, in the transaction of the connection or in one of its own. As owner of an empty table it goes faster. */
export async function bulkLoad(
  client: Tx,
  validator: FactValidator,
  facts: Iterable<Fact> | AsyncIterable<Fact>,
  options: BulkLoadOptions = {},
): Promise<number> {
  const check = options.validate === 'sample' ? sampled(validator) : validator.recorded;
  const order = versionOrder();
  const toLine = (fact: Fact): string => {
    const data = check(fact);
    order.next(fact);
    return factToLine(fact, data);
  };
  return withinTransaction(client, () =>
    withFastLoad(client, 'facts.fact', async (freeze) => {
      const loaded = await copyIn(client, `facts.fact (${COLUMNS}) from stdin${freeze}`, facts, toLine, options.onProgress).catch(
        (error: unknown) => {
          throw toFactProblem(error);
        },
      );
      return { result: loaded, check: () => order.check(client) };
    }),
  ).catch((error: unknown) => {
    throw toFactProblem(error);
  });
}

const COLUMNS = 'id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data';

/** Everything but the data was checked to have nothing to escape, or is refused by PostgreSQL's own types when it has. */
function factToLine(fact: Fact, data: unknown): string {
  return (
    fact.id +
    '\t' +
    fact.stream +
    '\t' +
    fact.version +
    '\t' +
    fact.type +
    '\t' +
    fact.schemaVersion +
    '\t' +
    fact.on +
    '\t' +
    fact.recordedAt +
    '\t' +
    fact.recordedBy +
    '\t' +
    fact.source +
    '\t' +
    (fact.corrects ?? '\\N') +
    '\t' +
    copyText(JSON.stringify(data))
  );
}

function sampled(validator: FactValidator): (fact: Fact) => unknown {
  const seen = new Map<string, number>();
  return (fact) => {
    const count = seen.get(fact.type) ?? 0;
    seen.set(fact.type, count + 1);
    return count % 100 === 0 ? validator.recorded(fact) : fact.data;
  };
}

/**
 * Versions of a stream follow each other without a gap. Within the load that is seen as the facts pass; where a stream is
 * continued, its predecessor is looked up when all are in. A version that is there already meets the unique constraint.
 */
function versionOrder() {
  const continued: { stream: StreamId; version: number }[] = [];
  let stream: StreamId | undefined;
  let version = 0;
  return {
    next(fact: Fact): void {
      if (fact.stream !== stream) {
        stream = fact.stream;
        if (fact.version > 1) continued.push({ stream, version: fact.version - 1 });
      } else if (fact.version !== version + 1) {
        throw new FactProblem('versionGap', { stream });
      }
      version = fact.version;
    },
    async check(client: Tx): Promise<void> {
      if (continued.length === 0) return;
      const missing = await client.query<{ stream: string }>(
        `select expected.stream from rows from (jsonb_to_recordset($1::jsonb) as (stream uuid, version integer)) as expected
         where not exists (select from facts.fact where fact.stream = expected.stream and fact.version = expected.version) limit 1`,
        [JSON.stringify(continued)],
      );
      if (missing.rows[0] !== undefined) throw new FactProblem('versionGap', { stream: missing.rows[0].stream });
    },
  };
}
