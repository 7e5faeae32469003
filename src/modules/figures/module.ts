import type { Clock } from '#src/kernel/clock.ts';
import type { Module } from '#src/platform/module.ts';
import { refuseWrongBook } from './definitions/book.ts';
import { figureHandlers } from './handlers.ts';
import type { SnapshotStore } from './snapshot/store.ts';

export interface FiguresDependencies {
  readonly clock: Clock;
  /** Opened by the composition root, which also saves it when it stops. */
  readonly snapshots: SnapshotStore;
}

export function figuresModule({ clock, snapshots }: FiguresDependencies): Module {
  refuseWrongBook();
  return { name: 'figures', endpoints: figureHandlers({ clock, snapshots }), projections: [] };
}
