import { ConfigError, readConfig } from '#src/platform/config.ts';
import { FolderHeld } from '#src/platform/embedded-postgres/holder.ts';
import { continueLedger } from '#src/facts/generation.ts';
import { useDatabase } from '#src/platform/use-database.ts';
import type { UsedDatabase } from '#src/platform/use-database.ts';
import { UsageError } from './command.ts';
import type { Command, Context } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, parseCommand } from './parse.ts';

/** Exit codes: 0 done, 1 the answer is no, 2 called or configured wrongly, 3 something broke. */
async function run(words: readonly string[]): Promise<number> {
  const command = await findCommand(words);
  if (command === undefined) {
    const asked = words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help';
    (asked ? process.stdout : process.stderr).write(
      `${asked ? '' : `There is no command "${words.join(' ')}".\n\n`}${await overview()}\n`,
    );
    return asked ? 0 : 2;
  }
  try {
    const parsed = parseCommand(command, words.slice(command.name.split(' ').length));
    if (parsed.help) {
      process.stdout.write(`${helpOf(command)}\n`);
      return 0;
    }
    return await withContext(parsed.json, (context) => command.run(parsed, context));
  } catch (error) {
    return report(error, command);
  }
}

async function findCommand(words: readonly string[]): Promise<Command | undefined> {
  for (const [name, load] of Object.entries(commands)) {
    const parts = name.split(' ');
    if (parts.every((part, index) => words[index] === part)) return load();
  }
  return undefined;
}

async function withContext(json: boolean, work: (context: Context) => Promise<number>): Promise<number> {
  const config = readConfig(process.env);
  let used: Promise<UsedDatabase> | undefined;
  const context: Context = {
    config,
    json,
    print: (text) => write(`${text}\n`),
    printJson: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
    progress,
    databaseUrl: async () => {
      const { url } = await (used ??= useDatabase(config, { join: true }));
      await continueLedger(url);
      return url;
    },
  };
  try {
    return await work(context);
  } finally {
    await used?.then(
      (database) => database.close(),
      () => {},
    ); // that it did not open was told by who asked for it
  }
}

let line = '';
let lastProgress = -Infinity;

/** On a terminal one line that changes and goes when the answer comes; elsewhere a line now and then. */
function progress(text: string): void {
  if (!process.stderr.isTTY && performance.now() - lastProgress < 5_000) return;
  lastProgress = performance.now();
  process.stderr.write(process.stderr.isTTY ? `${line}${text}` : `${text}\n`);
  line = '\r\u001B[K';
}

function write(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(line);
  line = '';
  process.stdout.write(text);
}

function report(error: unknown, command: Command): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${helpOf(command)}\n`);
    return 2;
  }
  if (error instanceof ConfigError || error instanceof FolderHeld) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 3;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map((command) => command.name.length)) + 2;
  return [
    'npm run doorstroom -- <command> [options]',
    '',
    ...all.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
    '',
    'Every command knows --help and --json.',
  ].join('\n');
}

// `… | head` reads as much as it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
