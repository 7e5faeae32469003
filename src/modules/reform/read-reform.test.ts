import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REFORMS_FOLDER, readReform, reformNames } from './read-reform.ts';

const good = {
  name: 'try',
  title: { nl: 'Proef', en: 'Try', fr: 'Essai' },
  owner: 'Test',
  day: '2026-11-21',
  explanation: { nl: 'Proef', en: 'Try', fr: 'Essai' },
  source: 'no source',
  changes: [{ parameter: 'D1.months', values: [{ from: '2024-03-01', value: 6 }] }],
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-reforms-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(text: string, name = 'try') {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'reform.json'), text);
  return readReform(name, folder);
}
const with_ = (differing: object) => written(JSON.stringify({ ...good, ...differing }));

test('reads one', async () => expect(await with_({})).toEqual({ ok: true, value: good }));

test('names the folders that could be one', async () => {
  await mkdir(path.join(folder, 'Not a name'), { recursive: true });
  expect(await reformNames(folder)).toEqual(['try']);
  expect(await reformNames(path.join(folder, 'nowhere'))).toEqual([]);
});

describe('says what is wrong and where', () => {
  const change = (value: object) => with_({ changes: [value] });
  test.each<[string, () => ReturnType<typeof readReform>, string]>([
    ['no file', () => readReform('nowhere', folder), 'reforms/nowhere/reform.json: cannot be read'],
    ['a way out of the folder', () => readReform('../try', folder), 'a name has small letters, digits and dashes'],
    ['no JSON', () => written('{'), 'is no JSON'],
    ['nothing changed', () => with_({ changes: [] }), 'try/reform.json: changes: '],
    ['another name than its folder', () => with_({ name: 'other' }), 'name: is "other", the folder is "try"'],
    ['something more', () => with_({ extra: 1 }), 'the file: Unrecognized key: "extra"'],
    ['a missing language', () => with_({ title: { nl: 'Proef', en: 'Try' } }), 'title.fr: '],
    ['a day that does not exist', () => with_({ day: '2026-02-30' }), 'day: "2026-02-30" is not an existing day'],
    [
      'a day deep inside that does not exist',
      () => change({ parameter: 'D1.months', values: [{ from: '2023-02-29', value: 6 }] }),
      'changes[0]: must be { parameter, values: [{ from, until, value }] } or { choice, value } (values[0].from: "2023-02-29" is not an existing day)',
    ],
    ['neither the one nor the other', () => change({ rule: 'D1' }), 'changes[0]: must be { parameter'],
    [
      'an unknown parameter',
      () => change({ parameter: 'D99', values: [{ from: null, value: 6 }] }),
      'changes[0].parameter: the law has no',
    ],
    [
      'a wrong value',
      () => change({ parameter: 'D1.months', values: [{ from: null, value: 'six' }] }),
      'changes[0].values[0].value: must be a number, not a string',
    ],
  ])('%s', async (_, read, expected) => {
    const result = await read();
    expect(result.ok ? 'nothing' : result.error.join('\n')).toContain(expected);
  });
});

test('every reform that we ship can be applied and explains itself', async () => {
  const names = await reformNames();
  expect(names).toContain('participation-by-contract');
  for (const name of names) {
    const read = await readReform(name);
    expect(read.ok ? [] : read.error).toEqual([]);
    expect((await readFile(path.join(REFORMS_FOLDER, name, 'README.md'), 'utf8')).length).toBeGreaterThan(400);
  }
});
