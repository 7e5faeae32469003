import type { Actor } from '#src/access/actor.ts';
import { regionsInView } from '#src/access/may.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { hexToId, membersOf, parseQuestion, streamAt } from '../figures/ask.ts';
import type { SnapshotStore } from '../figures/ask.ts';
import { peopleOf } from '../register/ask.ts';

interface Asked {
  readonly figure: string;
  readonly period: string;
  readonly where?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * Who is behind a number. Everybody is counted; named are only those of whom the reader may see lists. As with every list, the line
 * in the access log is written when a dossier is opened.
 */
export async function peopleBehind(
  { database, clock, snapshots }: { readonly database: Database; readonly clock: Clock; readonly snapshots: SnapshotStore },
  actor: Actor,
  { figure, period, where, after, limit }: Asked,
) {
  const question = parseQuestion({ id: figure, period, where }, clock.now());
  if (!question.ok)
    throw new HttpProblem(question.error.type === 'unknownFigure' ? 404 : 400, question.error.type, {
      known: question.error.known,
    });
  const snapshot = await snapshots.current();
  const places = new Set(membersOf(snapshot, question.value.asOf, { ...question.value, by: [] }).at(-1)?.streams ?? []);
  const persons = [...places].map((place) => hexToId(Buffer.from(streamAt(snapshot, place)).toString('hex')));
  const found = await inTransaction(database, (tx) =>
    peopleOf(tx, { persons, regions: regionsInView(actor), after: after ?? null, limit }),
  );
  return { total: places.size, ...found };
}
