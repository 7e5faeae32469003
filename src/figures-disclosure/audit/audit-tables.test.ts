import { describe, expect, it } from 'vitest';
import { happenings, secret, seeded, askedAtRandom, tableOf, groupsOf } from '#test/support/disclosure-tables.ts';
import { membersOf } from '#test/support/disclosure-attacker.ts';
import { truthOf } from '#test/support/disclosure-tables.ts';
import { frameOf } from '../frame.ts';
import { protectTables } from '../protect-tables.ts';
import { usualRules } from '../rules.ts';
import type { ProtectedCell, ProtectedTable } from '../tables.ts';
import { auditTables } from './audit-tables.ts';
import { linksOf } from './links.ts';
import { familiesOf } from './model.ts';
import { narrow } from './narrow.ts';
import { spanOf } from './span.ts';

const codes = { region: ['antwerp', 'ghent', 'limburg', 'brussels'], kind: ['first', 'again'] };

/** Exact numbers, null for what is hidden: the tables that a house makes that only leaves out what is small. */
function plain(
  id: string,
  cells: Readonly<Record<string, number | null>>,
  changes: Partial<ProtectedTable> = {},
): ProtectedTable {
  const [empty] = protectTables([{ ...subject, id, cells: [] }], usualRules, secret);
  return {
    ...subject,
    id,
    cells: Object.entries(cells).map(([at, value]): ProtectedCell => ({
      at: at === '' ? [] : at.split(' '),
      value,
      shown: value === null ? 'hidden' : 'exact',
      ...(value === null ? { why: 'few' as const } : {}),
    })),
    protection: empty?.protection ?? null,
    ...changes,
  };
}

const subject = {
  indicator: 'registrations',
  version: 1,
  period: '2024',
  asOf: '2025-01-10T00:00:00Z',
  kind: 'flow',
  unit: 'facts',
  additive: true,
  by: ['region'],
  where: {},
  codes,
} as const;

const told = (tables: readonly ProtectedTable[]) =>
  auditTables(tables).disclosures.map(({ kind, of, least, most, remedy }) => ({
    kind,
    where: of.where,
    period: of.period,
    least,
    most,
    remedy: remedy.table,
  }));

const year = '2024-01-01/2025-01-01';

describe('finds what follows from', () => {
  it('a table that shows it', () => {
    expect(told([plain('a', { ghent: 3, total: 60 })])).toMatchObject([
      { kind: 'shown', where: { region: ['ghent'] }, least: 3, most: 3 },
    ]);
  });

  it('a total and all parts but one', () => {
    const table = plain('a', { antwerp: 40, ghent: 30, limburg: 20, brussels: null, total: 93 });
    expect(told([table])).toMatchObject([{ kind: 'derived', where: { region: ['brussels'] }, least: 3, most: 3, period: year }]);
  });

  it('a total and two hidden parts: what they are together', () => {
    const table = plain('a', { antwerp: 40, ghent: 30, limburg: null, brussels: null, total: 73 });
    expect(told([table])).toEqual([
      { kind: 'together', where: { region: ['limburg', 'brussels'] }, period: year, least: 3, most: 3, remedy: 'a' },
    ]);
  });

  it('two filters that differ in one code', () => {
    const tables = [
      plain('a', { '': 74 }, { by: [], where: { region: ['antwerp', 'ghent', 'limburg'] } }),
      plain('b', { '': 70 }, { by: [], where: { region: ['antwerp', 'ghent'] } }),
    ];
    expect(told(tables)).toEqual([
      { kind: 'difference', where: { region: ['limburg'] }, period: year, least: 4, most: 4, remedy: 'b' },
    ]);
  });

  it('a year and its quarters and months', () => {
    const total = (id: string, period: string, value: number | null) => plain(id, { '': value }, { by: [], period });
    const tables = [
      total('2024', '2024', 103),
      total('Q1', '2024-Q1', 40),
      total('Q2', '2024-Q2', 30),
      total('Q3', '2024-Q3', 30),
      total('10', '2024-10', null),
      total('11', '2024-11', 0),
      total('12', '2024-12', 0),
    ];
    expect(told(tables)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'derived', period: '2024-10-01/2024-11-01', least: 3, most: 3 })]),
    );
    expect(told(tables.slice(0, 4))).toMatchObject([{ kind: 'difference', period: '2024-10-01/2025-01-01', least: 3 }]);
  });

  it('one table by region and one by kind, over a third by both', () => {
    const tables = [
      plain(
        'by both',
        { 'ghent first': 20, 'ghent again': null, 'antwerp first': 10, 'antwerp again': 15 },
        { by: ['region', 'kind'] },
      ),
      plain('by region', { ghent: 22, antwerp: 25 }),
    ];
    expect(told(tables)).toMatchObject([{ kind: 'derived', where: { region: ['ghent'], kind: ['again'] }, least: 2, most: 2 }]);
  });

  it('two editions', () => {
    const later = plain('second', { '': 1_001 }, { by: [], asOf: '2025-03-10T00:00:00Z' });
    expect(told([plain('first', { '': 1_000 }, { by: [] }), later])).toMatchObject([
      { kind: 'edition', least: 1, most: 1, remedy: 'second' },
    ]);
    expect(
      told([plain('first', { '': 1_000 }, { by: [] }), { ...later, cells: [{ at: [], value: 1_030, shown: 'exact' }] }]),
    ).toEqual([]);
  });

  it('unique persons: who is in no other part', () => {
    const unique = { unit: 'persons', additive: false, by: ['kind'] } as const;
    expect(told([plain('a', { first: 100, again: null, total: 102 }, unique)])).toMatchObject([
      { kind: 'together', least: 2, most: 2 },
    ]);
    expect(told([plain('a', { first: 100, again: 40, total: 118 }, unique)])).toEqual([]);
  });

  it('hidden parts that can only be as large as they may be', () => {
    const table = plain('a', { antwerp: null, ghent: null, limburg: null, brussels: null, total: 16 });
    expect(told([table]).filter(({ kind }) => kind === 'derived')).toHaveLength(4);
  });
});

describe('says nothing of', () => {
  it('large numbers, and of what may be anything from 1 to 4', () => {
    expect(told([plain('a', { antwerp: 40, ghent: 30, limburg: 20, brussels: 10, total: 100 })])).toEqual([]);
    expect(told([plain('a', { antwerp: null, ghent: null, total: 5 }, { where: { region: ['antwerp', 'ghent'] } })])).toEqual([]);
  });

  it('stocks on two days, which do not add up', () => {
    const stock = (id: string, period: string, value: number) => plain(id, { '': value }, { by: [], period, kind: 'stock' });
    expect(told([stock('a', '2024-12-31/2025-01-01', 900), stock('b', '2025-01-30/2025-01-31', 903)])).toEqual([]);
  });

  it('two definitions, or two versions of one', () => {
    const one = plain('a', { '': 74 }, { by: [], where: { region: ['antwerp', 'ghent', 'limburg'] } });
    const two = plain('b', { '': 70 }, { by: [], where: { region: ['antwerp', 'ghent'] }, version: 2 });
    expect(told([one, two])).toEqual([]);
  });
});

it('names the latest table and what to do with it', () => {
  const wide = plain('wide', { '': 74 }, { by: [], where: { region: ['antwerp', 'ghent', 'limburg'] } });
  const narrower = plain('narrower', { '': 70 }, { by: [], where: { region: ['antwerp', 'ghent'] } });
  const [found] = auditTables([narrower, wide]).disclosures;
  expect(found?.remedy).toMatchObject({ table: 'wide', dimension: 'region' });
  expect(found?.remedy.words.en).toBe('Limit wide on "region" to one code, or leave that limit out.');
  expect(found?.words.nl).toBe('Twee getallen in narrower, wide verschillen 4.');
});

describe('what it draws is never narrower than the truth', () => {
  it.each([1, 2, 3, 4, 5, 6])('in 60 random protected tables, seed %i', (seed) => {
    const all = happenings(seed, 4_000).filter(({ late }) => !late);
    const truth = truthOf(all);
    const random = seeded(seed * 31);
    const asked = Array.from({ length: 60 }, () => ({ ...askedAtRandom(random), edition: 1 as const, unit: 'facts' as const }));
    const released = protectTables(
      asked.map((one, index) => tableOf(all, one, `${index}`)),
      usualRules,
      secret,
    );
    const [family] = familiesOf(released);
    if (family === undefined) throw new Error('There is one definition');
    const { links } = linksOf(family);
    narrow(links, true);
    const byBox = new Map(
      asked.flatMap((one, index) =>
        frameOf({ ...one, codes: released[index]?.codes ?? {}, cells: [] }).map(
          ({ at }) => [`${index} ${at.join()}`, groupsOf(one, at)] as const,
        ),
      ),
    );
    let compared = 0;
    for (const quantity of family.quantities) {
      const [place] = quantity.tables;
      const table = place === undefined ? undefined : released[place];
      if (table === undefined) continue;
      const at = table.by.map((dimension) => {
        const index = family.sides.findIndex(({ name }) => name === dimension);
        const set = family.sides[index]?.sets[quantity.box[index] ?? 0] ?? [];
        return set.length === 1 && table.where[dimension]?.length !== 1
          ? (family.sides[index]?.elements[set[0] ?? 0] ?? '')
          : 'total';
      });
      const groups = byBox.get(`${quantity.tables[0] ?? 0} ${at.join()}`);
      if (groups === undefined) throw new Error(`No cell ${at.join()}`);
      const count = membersOf(groups.groups).reduce((sum, group) => sum + (truth[group] ?? 0), 0);
      expect(count).toBeGreaterThanOrEqual(quantity.least);
      expect(count).toBeLessThanOrEqual(quantity.most);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(200);
  });
});

it('reads periods in every form that a question has', () => {
  expect(['2024', '2024-Q2', '2024-11', '2024-01-01/2024-07-01'].map((text) => spanOf(text).until - spanOf(text).from)).toEqual([
    366, 91, 30, 182,
  ]);
  expect(() => spanOf('soon')).toThrow(RangeError);
});

describe('hidden sums', () => {
  const others = ['c1', 'c2', 'c3', 'c4'];
  /** 'b' is hidden, and stands in a whole with each of the others: 400 is left of every one of them. */
  const tables = (largest: number, wholes: readonly string[]) => {
    const method = {
      rules: 'cell-key',
      version: 1,
      threshold: 5,
      rounding: 10,
      deviation: 2,
      reach: 10,
      noise: 0.5,
      keyId: 'x',
    } as const;
    return wholes.map((other): ProtectedTable => ({
      id: `with ${other}`,
      indicator: 'hours',
      version: 1,
      period: '2024',
      asOf: '2025-01-01T00:00:00Z',
      kind: 'flow',
      unit: 'sum',
      additive: true,
      by: ['region'],
      where: { region: ['b', other] },
      codes: { region: ['b', ...others, 'rest'] },
      cells: [
        { at: ['b'], value: null, shown: 'hidden', why: 'dominated' },
        { at: [other], value: 600, shown: 'rounded', largest },
        { at: ['total'], value: 1_000, shown: 'rounded', largest },
      ],
      protection: { words: { nl: '', en: '' }, method },
    }));
  };
  const kinds = (largest: number, wholes: readonly string[]) =>
    auditTables(tables(largest, wholes)).disclosures.map(({ kind }) => kind);

  it('follow where the noise is small, by a mean where there are many, and not where it is as large as what is hidden', () => {
    expect(kinds(2, ['c1'])).toContain('derived');
    expect(kinds(20, ['c1'])).toEqual([]);
    expect(kinds(20, others)).toEqual(['averaged']);
    expect(kinds(400, others)).toEqual([]);
  });

  it('tell nothing where nobody knows how large the noise is', () => {
    const unknown = tables(2, others).map((table) => ({
      ...table,
      cells: table.cells.map(({ at, value, shown }) => ({ at, value, shown })),
    }));
    expect(auditTables(unknown).disclosures).toEqual([]);
  });
});
