import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parameters, rules } from './rules.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('nothing is left out of the lists', () => {
  test('every table of cases is in all-cases.ts', () => {
    const listed = readFileSync(join(folder, 'all-cases.ts'), 'utf8');
    const tables = files.filter((name) => name.endsWith('.cases.ts'));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((name) => !listed.includes(`./${name}`))).toEqual([]);
  });

  test('every rule and parameter is in rules.ts', () => {
    const registered = new Set([...rules.map((rule) => rule.id), ...parameters.map((parameter) => parameter.id)]);
    const declared = files
      .filter((name) => !name.endsWith('.test.ts') && !name.startsWith('define/'))
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [...text.matchAll(/(?:= rule\(\{|= parameter\(\{)\s*id: '([^']+)'|cutRule\('([^']+)'/g)].map(
          (found) => found[1] ?? found[2] ?? '',
        );
      });
    expect(declared.length).toBeGreaterThan(60);
    expect(declared.filter((id) => !registered.has(id))).toEqual([]);
  });

  test('no id is given twice', () => {
    const ids = [...rules.map((rule) => rule.id), ...parameters.map((parameter) => parameter.id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
