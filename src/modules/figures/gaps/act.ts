import { randomBytes } from 'node:crypto';
import type { Clock } from '#src/kernel/clock.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Database } from '#src/platform/database.ts';
import { figureBook } from '../definitions/book.ts';
import { factsBehind } from '../engine/answer.ts';
import type { FactType } from '../engine/indicator.ts';
import { decideGap } from './gap.ts';
import type { GapEvent, GapRefusal, Signature } from './gap.ts';
import { appendGapEvent, findGap } from './store.ts';

interface Dependencies {
  readonly database: Pick<Database, 'pool'>;
  readonly clock: Clock;
}
type Who = Omit<Signature, 'at'>;
export type GapProblem = GapRefusal | 'unknownFact' | 'noSuchGap' | 'gapChanged';

/** The types of the facts that some figure rests on. */
export function factsOfFigures(): readonly FactType[] {
  return [...new Set(figureBook.flatMap((figure) => factsBehind(figure)))].sort();
}

export function isFactOfFigures(type: string): type is FactType {
  return factsOfFigures().some((known) => known === type);
}

/** Gives the id of the new gap. */
export async function registerGapNow(
  { database, clock }: Dependencies,
  data: Extract<GapEvent, { type: 'registered' }>['data'],
  who: Who,
): Promise<Result<string, GapProblem>> {
  if (!data.facts.every(isFactOfFigures)) return err('unknownFact');
  const decided = decideGap(null, { type: 'registered', data });
  if (!decided.ok) return decided;
  const at = clock.now();
  const id = uuidV7(toEpochMilliseconds(at), randomBytes(10));
  await appendGapEvent(database.pool, id, 1, decided.value, { ...who, at });
  return ok(id);
}

export async function changeGap(
  { database, clock }: Dependencies,
  id: string,
  version: number,
  event: Exclude<GapEvent, { type: 'registered' }>,
  who: Who,
): Promise<Result<null, GapProblem>> {
  const gap = await findGap(database.pool, id);
  if (gap === null) return err('noSuchGap');
  if (gap.version !== version) return err('gapChanged');
  const decided = decideGap(gap, event);
  if (!decided.ok) return decided;
  const first = await appendGapEvent(database.pool, id, version + 1, decided.value, { ...who, at: clock.now() });
  return first ? ok(null) : err('gapChanged');
}
