import type { Clock } from '#src/kernel/clock.ts';
import type { Database } from '#src/platform/database.ts';
import type { Module } from '#src/platform/module.ts';
import { refuseWrongBook } from './definitions/book.ts';
import { figureHandlers } from './handlers.ts';
import type { SnapshotStore } from './snapshot/store.ts';

export interface FiguresDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Opened by the composition root, which also saves it when it stops. */
  readonly snapshots: SnapshotStore;
  /** Origin under which browsers reach the office, for the addresses of receipts; without it they begin with a slash. */
  readonly publicUrl?: string;
  /** Whether a release with this receipt is out; without it none is. */
  readonly isReleased?: (receipt: string) => Promise<boolean>;
  /** Secret behind the noise in what is published: with it a recount of a receipt repeats the protection too. */
  readonly protectionKey?: Uint8Array | undefined;
}

export function figuresModule(dependencies: FiguresDependencies): Module {
  refuseWrongBook();
  return { name: 'figures', endpoints: figureHandlers({ publicUrl: '', ...dependencies }), projections: [] };
}
