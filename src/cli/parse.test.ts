import { expect, it } from 'vitest';
import { UsageError, defineCommand } from './command.ts';
import { helpOf, parseCommand } from './parse.ts';

const command = defineCommand({
  name: 'figures show',
  summary: 'Shows a figure.',
  options: {
    id: { type: 'string', about: 'which', required: true },
    'as-of': { type: 'string', value: 'yyyy-mm-dd', about: 'as known then' },
    all: { type: 'boolean', about: 'everything' },
  },
  run: async ({ values }) => values.id.length + (values['as-of']?.length ?? 0) + (values.all ? 1 : 0),
});

it('gives what was typed, with flags that were not as false', () => {
  expect(parseCommand(command, ['--id', 'f1', '--json'])).toEqual({
    help: false,
    json: true,
    values: { id: 'f1', all: false },
    positionals: [],
  });
  expect(parseCommand(command, ['--id=f1', '--all', '--as-of', '2024-01-01']).values).toEqual({
    id: 'f1',
    all: true,
    'as-of': '2024-01-01',
  });
});

it.each([
  [['--nope'], '--nope'],
  [[], '--id'],
  [['--id'], '--id'],
  [['--id', 'x', 'stray'], 'stray'],
  [['--all=yes', '--id', 'x'], '--all'],
])('refuses %j', (words, named) => {
  expect(() => parseCommand(command, words)).toThrow(UsageError);
  expect(() => parseCommand(command, words)).toThrow(named);
});

it('gives help before it asks for anything', () => {
  expect(parseCommand(command, ['--help']).help).toBe(true);
  expect(helpOf(command)).toContain('--as-of <yyyy-mm-dd>  as known then');
  expect(helpOf(command)).toMatch(/--id <value> +which \(required\)/);
});
