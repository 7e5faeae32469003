import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAccess } from '#src/access/access.ts';
import { accessModule } from '#src/access/module.ts';
import { createSessions } from '#src/access/sessions.ts';
import { createProviders } from '#src/access/sign-in/provider.ts';
import type { ProviderSettings } from '#src/access/sign-in/provider.ts';
import { signInRoutes } from '#src/access/sign-in/routes.ts';
import { demoKeys } from '#src/demo-identity/keys.ts';
import { demoIdentity } from '#src/demo-identity/plugin.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { demoClock } from '#src/platform/clock.ts';
import type { Database } from '#src/platform/database.ts';
import { createLog } from '#src/platform/log.ts';
import type { Module } from '#src/platform/module.ts';
import { buildServer } from '#src/platform/server.ts';
import { defaultLimits } from '#src/platform/server/limits.ts';
import type { Limits } from '#src/platform/server/limits.ts';

/** A clock whose moment the test moves; the legal day is the demo's. */
export function movableClock(): Clock & { forward(minutes: number): void } {
  let ahead = 0;
  return {
    now: () => fromEpochMilliseconds(Date.now() + ahead),
    today: () => demoClock().today(),
    forward: (minutes) => void (ahead += minutes * 60_000),
  };
}

export interface TestServerParts {
  readonly database: Database;
  readonly clock?: Clock;
  readonly modules?: readonly Module[];
  readonly limits?: Partial<Limits>;
  readonly publicUrl?: URL;
  readonly officeFolder?: string;
  readonly trustedProxies?: string;
  /** Another provider than the demo's own. */
  readonly settingsFor?: (origin: string) => Promise<ProviderSettings>;
}

/** The real server with the sign-in and the demo's provider. `logged` holds what went to the log. */
export async function testServer({
  database,
  clock = demoClock(),
  modules = [],
  limits,
  publicUrl,
  officeFolder,
  trustedProxies,
  settingsFor,
}: TestServerParts) {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-server-'));
  const logged: string[] = [];
  const log = createLog('info', (line) => logged.push(line));
  const sessions = createSessions(database, clock);
  const access = createAccess(database, clock);
  const allLimits = { ...defaultLimits, ...limits };
  const identity = demoIdentity({ keys: await demoKeys(folder), publicUrl: publicUrl ?? null });
  const signIn = signInRoutes({
    database,
    clock,
    sessions,
    providers: createProviders(settingsFor ?? identity.settingsFor),
    publicUrl: publicUrl ?? null,
    limit: allLimits.signIn,
    log,
  });
  const server = await buildServer({
    modules: [accessModule({ database, clock, synthetic: true }), ...modules],
    sessions,
    access,
    pages: [signIn, identity.plugin],
    log,
    config: {
      publicUrl: publicUrl ?? null,
      officeFolder: officeFolder ?? null,
      limits: allLimits,
      ...(trustedProxies !== undefined && { trustedProxies }),
    },
  });
  const close = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { server, access, sessions, logged, close };
}
