import { isUuid } from '#src/kernel/ids.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import type { Checkpoint } from './checkpoint.ts';
import { copyFactsOut } from './copy-out.ts';
import type { PlacedFact } from './copy-out.ts';

/** These streams up to and including a place in the order of the ledger, each in version order. */
export async function* readUntil(
  tx: Tx,
  streams: readonly StreamId[],
  { transaction, position }: Checkpoint,
): AsyncGenerator<readonly PlacedFact[]> {
  if (!/^\d{1,20}$/.test(transaction) || !Number.isSafeInteger(position)) throw new TypeError('No place in the ledger');
  const wrong = streams.findIndex((stream) => !isUuid(stream));
  if (wrong >= 0) throw new TypeError(`Stream ${wrong} is no uuid`);
  const tail = `
    where fact.stream = any ('{${streams.join(',')}}'::uuid[])
      and (fact.transaction, fact.position) <= ('${transaction}'::xid8, ${position})
    order by fact.stream, fact.version`;
  yield* copyFactsOut(tx, tail);
}
