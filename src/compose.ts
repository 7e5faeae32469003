import { createAccess } from './access/access.ts';
import type { Access } from './access/access.ts';
import { accessModule } from './access/module.ts';
import { factCatalogue } from './catalogue.ts';
import { createLedger } from './facts/ledger.ts';
import type { Ledger } from './facts/ledger.ts';
import type { Clock } from './kernel/clock.ts';
import { applyLawHere, lawSettings } from './law/settings.ts';
import { readLawSettings } from './law-settings.ts';
import { dashboardsModule } from './modules/dashboards/module.ts';
import { figuresModule } from './modules/figures/module.ts';
import { openSnapshotStore, snapshotFile } from './modules/figures/snapshot/store.ts';
import type { SnapshotEvent, SnapshotStore } from './modules/figures/snapshot/store.ts';
import { legislationModule } from './modules/legislation/module.ts';
import { orientationModule } from './modules/orientation/module.ts';
import { isReleased } from './modules/publication/ask.ts';
import { publicationModule } from './modules/publication/module.ts';
import { reformModule } from './modules/reform/module.ts';
import { registerModule } from './modules/register/module.ts';
import { reviewModule } from './modules/review/module.ts';
import { trajectoryModule } from './modules/trajectory/module.ts';
import { workbenchModule } from './modules/workbench/module.ts';
import { demoClock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Database } from './platform/database.ts';
import type { Module } from './platform/module.ts';

export interface Parts {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly access: Access;
  /** Save it before the end: the next start then need not read every fact. */
  readonly snapshots: SnapshotStore;
  readonly modules: readonly Module[];
}

/** The modules and what they share: the same for the server and for a command that checks them. */
export function compose(config: Config, database: Database, onSnapshot: (event: SnapshotEvent) => void = () => {}): Parts {
  const overrides = readLawSettings(config);
  applyLawHere(lawSettings(overrides));
  const clock = config.demo ? demoClock() : systemClock;
  const ledger = createLedger(factCatalogue);
  const access = createAccess(database, clock);
  const snapshots = openSnapshotStore({ database, ledger, file: snapshotFile(config.dataFolder), onEvent: onSnapshot });
  const shared = { database, clock, ledger, access, allowSyntheticInsz: config.demo };
  const modules = [
    accessModule({ database, clock, synthetic: config.demo }),
    registerModule(shared),
    trajectoryModule(shared),
    orientationModule(shared),
    figuresModule({
      database,
      clock,
      snapshots,
      publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
      protectionKey: config.protectionKey,
      isReleased: (receipt) => isReleased(database, clock.now(), receipt),
    }),
    publicationModule({
      database,
      clock,
      snapshots,
      protectionKey: config.protectionKey,
      publicUrl: config.publicUrl === undefined ? null : new URL(config.publicUrl),
      synthetic: config.demo,
    }),
    workbenchModule({ database, clock, snapshots, protectionKey: config.protectionKey }),
    dashboardsModule({ database, clock, snapshots }),
    reviewModule(shared),
    legislationModule({ clock, overrides }),
    reformModule({ database, clock, overrides }),
  ];
  return { clock, ledger, access, snapshots, modules };
}
