import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';
import type { Command, Options } from './command.ts';

const everyCommand = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

export interface Parsed {
  readonly help: boolean;
  readonly json: boolean;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export function parseCommand(command: Command, words: readonly string[]): Parsed {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, { type: option.type }]));
  const { values, positionals } = parse(words, { ...options, ...everyCommand });
  const { help = false, json = false, ...own } = values;
  if (help === true) return { help, json: json === true, values: {}, positionals };
  if (positionals.length > 0 && command.positionals === undefined)
    throw new UsageError(`"${positionals[0] ?? ''}" is not understood here.`);
  const missing = Object.entries(command.options).filter(([name, option]) => option.required === true && own[name] === undefined);
  if (missing.length > 0) throw new UsageError(`Missing: ${missing.map(([name]) => `--${name}`).join(', ')}.`);
  const flags = Object.fromEntries(
    Object.entries(command.options)
      .filter(([, option]) => option.type === 'boolean')
      .map(([name]) => [name, false]),
  );
  return { help: false, json: json === true, values: { ...flags, ...own }, positionals };
}

function parse(words: readonly string[], options: Record<string, { type: 'string' | 'boolean'; short?: string }>) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
    return { values: { ...values } as Record<string, string | boolean | undefined>, positionals }; // no option is `multiple`
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function helpOf(command: Command): string {
  const options: Options = {
    ...command.options,
    json: { type: 'boolean', about: 'machine-readable output' },
    help: { type: 'boolean', about: 'this text' },
  };
  const shown = Object.entries(options).map(
    ([name, option]) => [option.type === 'string' ? `--${name} <${option.value ?? 'value'}>` : `--${name}`, option] as const,
  );
  const width = Math.max(...shown.map(([text]) => text.length)) + 2;
  return [
    `npm run doorstroom -- ${command.name}${command.positionals === undefined ? '' : ` ${command.positionals}`} [options]`,
    '',
    `  ${command.summary}`,
    '',
    ...shown.map(([text, option]) => `  ${text.padEnd(width)}${option.about}${option.required === true ? ' (required)' : ''}`),
    ...(command.notes === undefined ? [] : ['', ...command.notes.map((line) => `  ${line}`)]),
  ].join('\n');
}
