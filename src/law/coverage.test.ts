import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCases } from './all-cases.ts';
import { lawCoverage } from './coverage.ts';
import { cases } from './define/cases.ts';
import { parameter } from './define/parameter.ts';
import { day } from './define/people.ts';
import { rule } from './define/rule.ts';
import type { Citation } from './outcome.ts';
import { coverageAsMarkdown } from './print-coverage.ts';
import { parameters, rules } from './rules.ts';
import { cite } from './sources.ts';

const checkedOn = day('2026-11-21');
const sentence = { nl: 'ja', en: 'yes', fr: 'oui' };
const made = (versions: Parameters<typeof rule>[0]['versions']) =>
  rule({ id: 'X', title: sentence, anchor: 'asked', reads: [], checkedOn, versions, says: { yes: sentence } });
const onDays = (...days: string[]) =>
  cases(
    ['X'],
    () => true,
    days.map((text) => ({ at: day(text), edge: true as const, why: 'test', given: {}, on: day(text), expect: true })),
  );
const problemsOf = (versions: Parameters<typeof rule>[0]['versions'], ...days: string[]) =>
  lawCoverage(null, { rules: [made(versions)], parameters: [], cases: onDays(...days) }).problems.filter(
    (problem) => !problem.startsWith('source '),
  );
const a = cite('s004', '§1.7');

describe('the coverage of the law', () => {
  test('has no problems', () => {
    expect(lawCoverage().problems).toEqual([]);
  });

  test('COVERAGE.md is what npm run law prints', () => {
    expect(readFileSync(new URL('COVERAGE.md', import.meta.url), 'utf8')).toBe(coverageAsMarkdown(lawCoverage()));
  });

  test('every grade C and D and every default is marked assumed', () => {
    const { rows } = lawCoverage();
    expect(rows.length).toBeGreaterThan(100);
    expect(
      rows.filter(
        (row) =>
          (row.grade === 'C' || row.grade === 'D' || row.source === 'decisions' || row.source === 'defaults') && !row.assumed,
      ),
    ).toEqual([]);
  });

  test('half a year after the comparison with the sources it says so', () => {
    expect(lawCoverage(day('2027-05-21')).problems).toEqual([]);
    expect(lawCoverage(day('2027-05-22')).problems.length).toBe(rules.length + parameters.length);
  });
});

describe('the coverage finds', () => {
  test('a citation to nothing', () => {
    const nowhere: Citation = { source: 'p999', article: '§1', grade: 'B' };
    expect(problemsOf([{ from: null, citations: [nowhere] }], '2024-01-01')).toEqual([
      'X cites p999, which is not in sources.ts',
    ]);
  });

  test('a citation without a place, and a grade above its source', () => {
    expect(problemsOf([{ from: null, citations: [cite('p10', ' ')] }], '2024-01-01')).toEqual([
      'X cites p10 without saying where',
    ]);
    expect(problemsOf([{ from: null, citations: [cite('p19', '16 van 30', 'A')] }], '2024-01-01')).toEqual([
      'X gives p19 grade A, which is worth C',
    ]);
  });

  test('a rule without any case at an edge', () => {
    expect(problemsOf([{ from: null, citations: [a] }])).toEqual(['X has no case at an edge']);
  });

  test('a change without a case on the day before, the day or the day after', () => {
    const versions = [
      { from: null, citations: [a] as const },
      { from: day('2024-03-01'), citations: [a] as const },
    ];
    expect(problemsOf(versions, '2024-02-29', '2024-03-01', '2024-03-02')).toEqual([]);
    expect(problemsOf(versions, '2024-03-01', '2024-03-02')).toEqual([
      'X has no case on the day before its change of 2024-03-01',
    ]);
    expect(problemsOf(versions, '2024-02-29', '2024-03-02')).toEqual(['X has no case on the day of its change of 2024-03-01']);
    expect(problemsOf(versions, '2024-02-29', '2024-03-01')).toEqual(['X has no case on the day after its change of 2024-03-01']);
  });

  test('a gap, an overlap and values out of order', () => {
    const pair = (until: string, from: string) =>
      problemsOf([
        { from: day('2020-01-01'), until: day(until), citations: [a] },
        { from: day(from), citations: [a] },
      ]).filter((problem) => problem.includes('in time'));
    expect(pair('2021-01-01', '2021-01-01')).toEqual([]);
    expect(pair('2020-12-31', '2021-01-01')).toEqual(['X has a gap in time at 2020-12-31']);
    expect(pair('2021-01-02', '2021-01-01')).toEqual(['X has a overlap in time at 2021-01-01']);
    expect(pair('2021-01-01', '2019-01-01').length).toBe(1);
  });

  test('the same in parameters', () => {
    const broken = parameter({
      id: 'P',
      title: sentence,
      unit: 'days',
      anchor: 'asked',
      checkedOn,
      values: [
        { from: day('2020-01-01'), until: day('2020-02-01'), value: 1, citations: [a] },
        { from: day('2020-03-01'), value: 2, citations: [a] },
      ],
    });
    expect(lawCoverage(null, { rules: [], parameters: [broken], cases: [] }).problems).toContain(
      'P has a gap in time at 2020-02-01',
    );
    expect(() => broken.on(day('2020-02-15'))).toThrow('P has no value on 2020-02-15');
  });

  test('a rule that is not in force and is not shown to work under a reform', () => {
    const asleep = [{ from: day('2026-02-01'), active: false, citations: [a] }] as const;
    const days = onDays('2026-01-31', '2026-02-01', '2026-02-02');
    const coverage = (list: typeof days) => lawCoverage(null, { rules: [made(asleep)], parameters: [], cases: list });
    const own = (list: typeof days) => coverage(list).problems.filter((problem) => problem.startsWith('X '));
    expect(own(days)).toEqual(['X is not in force and has no case under a reform']);
    const underReform = { ...onDays('2026-02-01')[0], reform: true } as (typeof days)[number]; // the list has one
    expect(own([...days, underReform])).toEqual([]);
    // A case under a reform does not show that the rule is left alone as the law stands.
    expect(own([...days.slice(0, 1), ...days.slice(2), underReform])).toEqual([
      'X has no case on the day of its change of 2026-02-01',
    ]);
    expect(coverage(days).rows).toMatchObject([{ id: 'X', active: false }]);
    expect(coverageAsMarkdown(coverage(days))).toContain('| not in force |');
  });

  test('a change of a value without a case, as it does a change of a rule', () => {
    const changed = parameter({
      id: 'P',
      title: sentence,
      unit: 'days',
      anchor: 'asked',
      checkedOn,
      values: [
        { from: null, value: 1, citations: [a] },
        { from: day('2024-03-01'), value: 2, citations: [a] },
      ],
    });
    const on = (...days: string[]) =>
      lawCoverage(null, {
        rules: [],
        parameters: [changed],
        cases: onDays(...days).map((line) => ({ ...line, rules: ['P'] })),
      }).problems.filter((problem) => problem.startsWith('P '));
    expect(on('2024-02-29', '2024-03-01', '2024-03-02')).toEqual([]);
    expect(on('2024-02-29', '2024-03-02')).toEqual(['P has no case on the day of its change of 2024-03-01']);
  });

  test('two rules of one name', () => {
    const one = made([{ from: null, citations: [a] }]);
    const { problems } = lawCoverage(null, { rules: [one, one], parameters: [], cases: onDays('2024-01-01') });
    expect(problems).toContain('X is defined twice');
  });

  test('a case of a rule that does not exist', () => {
    const stray = cases(['NO-SUCH-RULE'], () => true, [{ at: checkedOn, why: 'test', given: {}, on: checkedOn, expect: true }]);
    expect(lawCoverage(null, { rules, parameters, cases: [...allCases, ...stray] }).problems).toEqual([
      'a case tests NO-SUCH-RULE, which does not exist (test)',
    ]);
  });
});
