import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { applyLawHere, defaultSettings, lawSettings } from './law/settings.ts';
import { newcomer } from './law/define/people.ts';
import { judge } from './law/judge.ts';
import { plainDate } from './kernel/plain-date.ts';
import { readLawSettings } from './law-settings.ts';

const good = { value: false, owner: 'A. Peeters', reason: 'advice of the legal service', on: '2026-12-01' };
let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'doorstroom-law-'));
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
afterEach(() => {
  applyLawHere(defaultSettings);
  rmSync(path.join(dataFolder, 'law-settings.json'), { force: true });
});
const inFolder = (text: string) => {
  writeFileSync(path.join(dataFolder, 'law-settings.json'), text);
  return () => readLawSettings({ lawFile: undefined, dataFolder });
};

describe('the settings of the law of an installation', () => {
  test('without a file the defaults hold', () => {
    expect(readLawSettings({ lawFile: undefined, dataFolder })).toEqual({});
  });

  test('the file in the data folder is read, and another one when it is named', () => {
    expect(inFolder(JSON.stringify({ dutyEndsAt65: good }))()).toEqual({ dutyEndsAt65: good });
    const named = path.join(dataFolder, 'other.json');
    writeFileSync(named, JSON.stringify({ suspensionMovesTerms: good }));
    expect(readLawSettings({ lawFile: named, dataFolder })).toEqual({ suspensionMovesTerms: good });
  });

  test('a file that was named must be there', () => {
    expect(() => readLawSettings({ lawFile: path.join(dataFolder, 'nowhere.json'), dataFolder })).toThrow(
      'nowhere.json cannot be read',
    );
  });

  test('what is wrong is said with the name of the file, all of it', () => {
    expect(inFolder('{')).toThrow(/law-settings\.json is not JSON/);
    expect(inFolder(JSON.stringify({ dutyEndsAt65: { ...good, owner: '' }, nothingLikeIt: good }))).toThrow(
      /law-settings\.json cannot be used:\n- dutyEndsAt65\.owner: .*\n- nothingLikeIt: there is no such default/,
    );
  });

  test('what it says holds for every question that names no other settings', () => {
    const person = { ...newcomer('2022-06-01'), birthDay: plainDate('1958-01-01') };
    const at = plainDate('2024-01-01');
    const endedOn = () => {
      const { targetGroup } = judge(person, at);
      return targetGroup.known ? targetGroup.value.dutyEndedOn : 'unknown';
    };
    expect(endedOn()).toBe('2023-01-01');
    applyLawHere(lawSettings(inFolder(JSON.stringify({ dutyEndsAt65: good }))()));
    expect(endedOn()).toBe(null);
  });
});
