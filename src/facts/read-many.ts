import { instant } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { isUuid } from '#src/kernel/ids.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { copyFactsOut } from './copy-out.ts';
import type { Fact } from './envelope.ts';

export interface ReadManyOptions {
  /** Only these streams; all of them where absent. */
  readonly streams?: readonly StreamId[];
  readonly asKnownAt?: Instant;
}

export async function* readMany(tx: Tx, options: ReadManyOptions = {}): AsyncGenerator<readonly Fact[]> {
  let facts: Fact[] = [];
  for await (const batch of copyFactsOut(tx, `where ${conditions(options)} order by fact.stream, fact.version`)) {
    for (const { fact } of batch) {
      if (facts.length > 0 && facts[0]?.stream !== fact.stream) {
        yield facts;
        facts = [];
      }
      facts.push(fact);
    }
  }
  if (facts.length > 0) yield facts;
}

/** Both parts are checked to be a moment and uuids before they become SQL. */
function conditions(options: ReadManyOptions): string {
  const parts = ['true'];
  if (options.asKnownAt !== undefined) parts.push(`fact.recorded_at <= '${instant(options.asKnownAt)}'`);
  if (options.streams !== undefined) {
    const wrong = options.streams.findIndex((stream) => !isUuid(stream));
    if (wrong >= 0) throw new TypeError(`Stream ${wrong} is no uuid`);
    parts.push(`fact.stream = any ('{${options.streams.join(',')}}'::uuid[])`);
  }
  return parts.join(' and ');
}
