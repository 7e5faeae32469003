import { startApplication } from './application.ts';
import { demoStaff } from './demo-identity/people.ts';
import { WrongRecord } from './first-load.ts';
import { readLawSettings } from './law-settings.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import type { Config } from './platform/config.ts';
import { FolderHeld } from './platform/embedded-postgres/holder.ts';
import { Ending, createLifetime } from './platform/lifetime.ts';
import { createLog } from './platform/log.ts';
import { createTeller } from './platform/teller.ts';

/** `npm start`: starts everything, says where it is, and stops everything when told to. Gives the exit code. */
export async function serve(): Promise<number> {
  const config = configOrComplaint();
  if (config === undefined) return 2;
  const log = createLog(config.logLevel);
  const life = createLifetime((error) => log.error('stop.failed', error));
  const told = whenToldToStop();
  const tell = createTeller(process.stdout);
  try {
    const starting = startApplication(config, life, tell);
    const running = starting.then(({ url, broken }) => {
      welcome(url, config);
      return broken;
    });
    const trouble = await Promise.race([running, told]);
    process.stdout.write(`\n${trouble === undefined ? '' : `${trouble}\n`}Stopping…\n`);
    await Promise.all([life.end(), starting.catch(() => {})]);
    process.stdout.write('Stopped.\n');
    return trouble === undefined ? 0 : 1;
  } catch (error) {
    await life.end();
    if (error instanceof Ending) return 0;
    process.stderr.write(`\n${complaint(error)}\n`);
    return error instanceof FolderHeld || error instanceof WrongRecord ? 2 : 1;
  }
}

function configOrComplaint(): Config | undefined {
  try {
    const config = readConfig(process.env);
    readLawSettings(config); // what is wrong in it is told before anything starts
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

/** A signal, or the end of the script that started us. Another signal a moment later does not wait for the end. */
function whenToldToStop(): Promise<undefined> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const stop = (): void => {
      // Ctrl-C arrives twice at once: from the terminal and from the script above us.
      if (first !== undefined && performance.now() - first > 1000) process.exit(130);
      first ??= performance.now();
      resolve(undefined);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.on('disconnect', stop);
    process.channel?.unref();
  });
}

function welcome(url: string, config: Config): void {
  const people = demoStaff.map(
    ({ name, role, region }) => `    ${name.padEnd(22)}${role}${region === null ? '' : `, ${region}`}`,
  );
  const lines = ['', `  Doorstroom is at ${url}`, ''];
  if (config.demo) lines.push('  Everything in it is synthetic. Sign in as one of these, without a password:', ...people, '');
  lines.push('  Ctrl-C stops it.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

function complaint(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'Another program listens on that port. Choose one: PORT=4001 npm start';
  if (code === 'EACCES' && error.message.includes('listen'))
    return 'That port is not for us (below 1024). Choose one: PORT=4000 npm start';
  return error instanceof FolderHeld || error instanceof WrongRecord ? error.message : (error.stack ?? error.message);
}
