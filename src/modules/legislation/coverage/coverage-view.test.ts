import { describe, expect, test } from 'vitest';
import { choices } from '#src/law/choices.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { parameters, rules } from '#src/law/rules.ts';
import { lawSettings } from '#src/law/settings.ts';
import { readLawCoverage, readLawDefaults, readLawDefinition } from './contract.ts';
import { coverageView, definitionView } from './coverage-view.ts';
import { defaultsView } from './defaults-view.ts';

const today = plainDate('2026-11-21');

describe('the coverage as the office reads it', () => {
  test('keeps to its contract, and names each rule in three languages', () => {
    const { rows, sources, problems } = readLawCoverage.output.parse(coverageView(today));
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ name }) => name.nl === '' || name.en === '' || name.fr === '')).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    expect(rows.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  test('every rule has its subject; only choices are among the choices', () => {
    const { rows } = coverageView(today);
    const decisions = new Set(Object.values(choices).map(({ decision }) => decision));
    const stray = rows.filter(({ domain, id }) => (domain === 'choices') !== decisions.has(id)).map(({ id }) => id);
    expect([...new Set(stray)]).toEqual([]);
  });

  test('half a year after the comparison it is old', () => {
    expect(coverageView(plainDate('2027-05-21')).rows.some(({ old }) => old)).toBe(false);
    expect(coverageView(plainDate('2027-05-22')).rows.every(({ old }) => old)).toBe(true);
  });
});

describe('one rule or value', () => {
  test('every one can be read, and keeps to its contract', () => {
    for (const { id } of [...rules, ...parameters]) {
      const found = readLawDefinition.output.parse(definitionView(id, today));
      expect([id, found.versions.length > 0, found.versions.every(({ citations }) => citations.length > 0)]).toEqual([
        id,
        true,
        true,
      ]);
      expect([id, found.cases.length > 0]).toEqual([id, true]);
    }
    expect(definitionView('NO-SUCH-RULE', today)).toBe(null);
  });

  test('a value holds until the next one, and tells who uses it', () => {
    const found = definitionView('MO-CUT.afterCourse', today);
    expect(found?.versions).toMatchObject([
      { from: '2022-03-28', until: '2023-03-01', value: { core: 6, practical: 16 } },
      { from: '2023-03-01', until: null, value: { core: 9, practical: 16 } },
    ]);
    expect(found?.usedBy.map(({ id }) => id)).toEqual(['MO-CUT-1', 'MO-CUT-2']);
    expect(definitionView('MO-CUT-1', today)?.uses.map(({ id }) => id)).toEqual(['MO-CUT.afterCourse']);
  });
});

describe('the choices', () => {
  test('each with its question, what holds, and what else is possible', () => {
    const view = readLawDefaults.output.parse(defaultsView({}));
    expect(view.choices.map(({ key }) => key)).toEqual(Object.keys(choices));
    expect(view.choices.find(({ key }) => key === 'participationAnchor')).toMatchObject({
      decision: 'Q3',
      value: 'obligationDate',
      alternatives: { kind: 'oneOf', options: ['obligationDate', 'contractDate'] },
      override: null,
    });
  });

  test('what an installation chose stands beside it, with who, why and when', () => {
    const participationAnchor = {
      value: 'contractDate',
      owner: 'A. Peeters',
      reason: 'protocol',
      on: plainDate('2026-12-01'),
    } as const;
    expect(lawSettings({ participationAnchor }).participationAnchor.value).toBe('contractDate');
    expect(defaultsView({ participationAnchor }).choices.find(({ key }) => key === 'participationAnchor')?.override).toEqual(
      participationAnchor,
    );
  });
});
