import type { FactType } from '#src/modules/figures/engine/indicator.ts';
import { compute } from '#src/modules/figures/engine/compute.ts';
import { parsePeriod } from '#src/modules/figures/engine/period.ts';
import type { Where } from '#src/modules/figures/engine/grid.ts';
import { findIndicator } from '#src/modules/figures/indicators.ts';
import { snapshotOf } from '#src/modules/figures/snapshot/from-facts.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';

/** A life written down by hand: what happened, when, and (unless on the day itself) when it became known. */
export interface Written {
  readonly type: FactType;
  readonly on: string;
  readonly data?: object;
  readonly recordedAt?: string;
  /** Names the fact, so that another may correct or name it. */
  readonly name?: string;
  readonly corrects?: string;
}

let made = 0;

/** Facts of one person (or course) each. */
export function lives(...written: readonly (readonly Written[])[]): Fact[] {
  return written.flatMap((life) => {
    const stream = freshId() as StreamId; // a fresh uuid
    return life.map(({ type, on, data = {}, recordedAt, name, corrects }, index): Fact => ({
      id: (name === undefined ? freshId() : named(name)) as FactId,
      stream,
      version: index + 1,
      type,
      schemaVersion: 1,
      on: plainDate(on), // a uuid either way
      recordedAt: instant(recordedAt ?? `${on}T12:00:00Z`),
      recordedBy: 'system',
      source: 'staff',
      data,
      ...(corrects === undefined ? {} : { corrects: named(corrects) as FactId }), // the same uuid as above
    }));
  });
}

/** The uuid of a name, for references in data. */
export function named(name: string): string {
  return `00000000-0000-7000-8000-${Buffer.from(name.padEnd(6, ' ').slice(0, 6)).toString('hex')}`;
}

/** Cells of a figure over these facts: 'limburg mandatory' → 2. */
export function cellsOf(
  facts: readonly Fact[],
  id: string,
  period: string,
  by: readonly string[] = [],
  options: { readonly asOf?: string; readonly where?: Where } = {},
): Record<string, number> {
  const indicator = findIndicator(id);
  const days = parsePeriod(period);
  if (indicator === undefined || days === undefined) throw new Error(`No figure ${id} over ${period}`);
  const [cells = []] = compute(snapshotOf(facts), instant(options.asOf ?? '2040-01-01T00:00:00Z'), [
    { indicator, period: days, by, where: options.where ?? {} },
  ]);
  return Object.fromEntries(cells.map(({ at, value }) => [at.length === 0 ? 'total' : at.join(' '), value]));
}

function freshId(): string {
  made += 1;
  return `018bcfe5-6800-7000-8000-${made.toString(16).padStart(12, '0')}`;
}
