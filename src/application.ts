import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createSessions } from './access/sessions.ts';
import { compose } from './compose.ts';
import { continueLedger } from './facts/generation.ts';
import { firstLoad } from './first-load.ts';
import { reviewEachDay } from './modules/review/nightly.ts';
import { refreshEachDay } from './modules/trajectory/nightly.ts';
import { buildOffice } from './platform/build-office.ts';
import type { Config } from './platform/config.ts';
import { APPLICATION_ROLE, openDatabase } from './platform/database.ts';
import type { Lifetime } from './platform/lifetime.ts';
import { createLog } from './platform/log.ts';
import type { Log } from './platform/log.ts';
import { buildServer } from './platform/server.ts';
import { defaultLimits } from './platform/server/limits.ts';
import type { Teller } from './platform/teller.ts';
import { useDatabase } from './platform/use-database.ts';
import { signInPages } from './sign-in.ts';

export interface Application {
  readonly url: string;
  /** Resolves when it cannot go on, with the reason. */
  readonly broken: Promise<string>;
}

/**
 * The composition root: everything that Doorstroom consists of is made and joined here, in the order in which it
 * depends on each other. What is started goes into `life`, which stops it in reverse.
 */
export async function startApplication(config: Config, life: Lifetime, tell: Teller): Promise<Application> {
  const log = createLog(config.logLevel);
  await mkdir(config.dataFolder, { recursive: true, mode: 0o711 });

  tell.progress('Starting the database');
  const postgres = await life.keep(await useDatabase(config, { join: false }), (used) => used.close());
  if (await continueLedger(postgres.url)) log.info('facts.generation', { because: 'restored in another cluster' });
  tell.step(config.databaseUrl === undefined ? 'PostgreSQL is ready' : 'The database of DATABASE_URL is ready');

  // Both take time on a first start, and neither needs the other.
  const office = buildOffice(config.dataFolder, { signal: life.signal, onBuild: () => tell.progress('Building the pages') });
  office.catch(() => {}); // it is awaited below, perhaps after something else has failed

  const database = await life.keep(openDatabase(postgres.url, { role: APPLICATION_ROLE, max: 16 }), (opened) => opened.close());
  const { access, clock, ledger, modules, snapshots } = compose(config, database, ({ what, ...event }) =>
    log.info(`figures.${what}`, { ...event }),
  );
  await life.keep(snapshots, (store) => store.save());
  await firstLoad(config, postgres.url, { modules, snapshots }, tell);
  const sessions = createSessions(database, clock);
  const publicUrl = config.publicUrl === undefined ? null : new URL(config.publicUrl);
  const pages = await signInPages(config, { database, clock, sessions, publicUrl, log });

  const officeFolder = await office;
  tell.step('The pages are built');
  const server = await buildServer({
    modules,
    access,
    sessions,
    pages,
    log,
    health: async () => void (await database.pool.query('select 1')),
    config: {
      publicUrl,
      officeFolder,
      limits: {
        ...defaultLimits,
        perAccount: config.requestsPerMinute,
        stateless: Math.max(defaultLimits.stateless, config.requestsPerMinute),
      },
      ...(config.trustedProxies !== undefined && { trustedProxies: config.trustedProxies }),
      ...(config.oidc && { formTargets: [new URL(config.oidc.issuer).origin] }),
    },
  });
  await server.listen({ port: config.port, host: config.host });
  await life.keep(server, (listening) => listening.close());
  const nightly = refreshEachDay({
    database,
    clock,
    ledger,
    onRefreshed: (refreshed) => log.info('work.refreshed', { ...refreshed }),
    onFailed: (error) => log.error('work.notRefreshed', error),
  });
  await life.keep(nightly, (each) => each.stop());
  const review = reviewEachDay({
    database,
    clock,
    ledger,
    onSwept: (swept) => log.info('review.swept', { ...swept }),
    onFailed: (error) => log.error('review.notSwept', error),
  });
  await life.keep(review, (each) => each.stop());
  snapshots.current().catch((error: unknown) => log.error('figures.unavailable', error)); // ready before somebody asks
  if (config.demo) {
    const sources = { database, clock, snapshots, protectionKey: config.protectionKey };
    const [releases, questions] = [import('./demo/releases.ts'), import('./demo/questions/load-questions.ts')];
    void seedInDemo('publication', async (signal) => (await releases).seedReleases(sources, signal), life, log);
    void seedInDemo('workbench', async (signal) => (await questions).loadQuestions(sources, signal), life, log);
  }
  const broken = postgres.died.then(() => 'PostgreSQL ended by itself; its log, postgres.log in the data folder, may say why.');
  return { broken, url: config.publicUrl ?? addressOf(server.server.address(), config.host) };
}

/**
 * What the demo's analysts released and answered takes some seconds of counting, for which nobody waits. What is there already is left
 * alone; what was broken off goes on.
 */
async function seedInDemo(
  what: 'publication' | 'workbench',
  seed: (signal: AbortSignal) => Promise<number>,
  life: Lifetime,
  log: Log,
): Promise<void> {
  const seeding = seed(life.signal)
    .then((made) => void (made > 0 && log.info(`${what}.seeded`, { made })))
    .catch((error: unknown) => (life.signal.aborted ? undefined : log.error(`${what}.notSeeded`, error)));
  await life.keep({ seeding }, () => seeding);
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const everywhere = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
  return `http://${everywhere ? 'localhost' : host}:${port}`;
}
