import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from './command.ts';
import { figuresCheck } from './figures-check.ts';

test('says what it found, where, and ends with 0, 1 or 2', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-check-'));
  const printed: string[] = [];
  const context = { json: false, print: (text: string) => printed.push(text), printJson: () => {} } as unknown as Context; // all that it uses
  const check = (name: string) =>
    figuresCheck.run({ values: { language: 'en' }, positionals: [path.join(folder, name)] }, context);
  try {
    const sound = 'Regio;2023;2024\nNoord;110;120\nZuid;210;220\nTotaal;320;340\n';
    await writeFile(path.join(folder, 'sound.csv'), sound);
    await writeFile(path.join(folder, 'wrong.csv'), sound.replace('340', '430'));
    expect(await check('sound.csv')).toBe(0);
    expect(printed.at(-1)).toContain('no contradiction found');
    expect(await check('wrong.csv')).toBe(1);
    expect(printed.join('\n')).toContain('C4  [certain]');
    expect(await check('absent.csv')).toBe(2);
    await expect(figuresCheck.run({ values: {}, positionals: [] }, context)).rejects.toThrow('at least one file');
  } finally {
    await rm(folder, { recursive: true });
  }
});
