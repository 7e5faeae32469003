import type { Fact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import { inTransaction, openDatabase } from '#src/platform/database.ts';

const UUID = /"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{10})([0-9a-f]{2})"/g;

/**
 * Fills an empty database with the facts of another, each life `times` times over: other persons, other courses, the same
 * years. Ids differ in their last byte, also where one fact names another.
 */
export async function grow(ledger: Ledger, from: string, to: string, times: number): Promise<number> {
  const source = openDatabase(from, { max: 1 });
  const target = openDatabase(to, { max: 1 });
  const reader = await source.pool.connect();
  let told = 0;
  async function* copies(): AsyncGenerator<Fact> {
    for await (const stream of ledger.readMany(reader)) {
      const texts = stream.map((fact) => JSON.stringify(fact));
      for (let copy = 0; copy < times; copy += 1) {
        for (const text of texts)
          yield JSON.parse(text.replaceAll(UUID, (_, start: string, last: string) => other(start, last, copy))) as Fact;
        told += texts.length;
        if (told % 1_000_000 < texts.length) console.log(`        ${Math.floor(told / 1_000_000)} million facts`);
      }
    }
  }
  try {
    return await inTransaction(target, (tx) => ledger.bulkLoad(tx, copies(), { validate: 'sample' }));
  } finally {
    reader.release();
    await Promise.all([source.close(), target.close()]);
  }
}

function other(start: string, last: string, copy: number): string {
  return `"${start}${(Number.parseInt(last, 16) ^ copy).toString(16).padStart(2, '0')}"`;
}
