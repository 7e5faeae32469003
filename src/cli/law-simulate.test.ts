import { expect, it } from 'vitest';
import { readConfig } from '#src/platform/config.ts';
import { UsageError } from './command.ts';
import { lawSimulate } from './law-simulate.ts';

/** Whoever asks wrongly is told before any database is opened. */
const context = {
  config: readConfig({}),
  json: false,
  print: () => {},
  printJson: () => {},
  progress: () => {},
  databaseUrl: () => Promise.reject(new Error('No database is needed to refuse')),
};
const asked = { reform: 'mo-60-40', from: '2024-01', to: '2024-12', csv: false };

it.each([
  [{ reform: 'nothing' }, /reforms\/nothing\/reform\.json: cannot be read\nPossible: .*mo-60-40/],
  [{ reform: '../mo-60-40' }, /a name has small letters/],
  [{ from: '2024-13' }, /are months/],
  [{ from: '2024-01-01' }, /are months/],
  [{ to: '2023-12' }, /endsBeforeItBegins/],
  [{ to: '2025-03' }, /afterToday/],
  [{ from: '2020-01' }, /tooLong/],
  [{ examples: '-1' }, /--examples/],
  [{ examples: 'many' }, /--examples/],
  [{ language: 'de' }, /No such language/],
])('refuses %j', async (differing, complaint) => {
  const run = async () => lawSimulate.run({ values: { ...asked, ...differing }, positionals: [] }, context);
  await expect(run()).rejects.toThrow(complaint);
  await expect(run()).rejects.toThrow(UsageError);
});

it('else asks for the database', async () => {
  await expect(lawSimulate.run({ values: asked, positionals: [] }, context)).rejects.toThrow('No database');
});
