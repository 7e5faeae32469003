import { describe, expect, it } from 'vitest';
import { askedAtRandom, codes, happenings, secret, seeded, tableOf } from '#test/support/disclosure-tables.ts';
import { tooFreeFilter } from './free-filters.ts';
import { passAudit, passGate, protect } from './in-order.ts';
import { usualRules } from './rules.ts';
import type { ProtectedTable } from './tables.ts';

const random = seeded(12);
const all = happenings(5, 2_000);
const exact = [1, 2, 3].map((number) => tableOf(all, { ...askedAtRandom(random), unit: 'facts' }, `table ${number}`));

describe('tables on their way out', () => {
  it('pass the gate with their exact numbers, are protected, pass the audit', () => {
    const seen: unknown[] = [];
    const gate = passGate(
      exact,
      (tables) => (seen.push(tables), []),
      () => false,
    );
    if (!gate.ok) throw new Error('Nothing was found');
    const audit = passAudit(protect(gate.value, usualRules, secret), []);
    if (!audit.ok) throw new Error('Nothing is told');
    expect(seen).toEqual([exact]);
    expect(audit.value.tables.flatMap(({ cells }) => cells).some(({ shown }) => shown === 'rounded')).toBe(true);
    expect(audit.value.tables.flatMap(({ cells }) => cells).every(({ value }) => value === null || value % 5 === 0)).toBe(true);
  });

  it('stay in while a finding has no signature', () => {
    const findings = ['one', 'two'];
    expect(
      passGate(
        exact,
        () => findings,
        (finding) => finding === 'one',
      ),
    ).toEqual({ ok: false, error: ['two'] });
    expect(
      passGate(
        exact,
        () => findings,
        () => true,
      ).ok,
    ).toBe(true);
  });

  it('stay in when they tell something together with what is out', () => {
    const asked = { by: [], where: { region: ['antwerp', 'ghent'] }, months: [0, 12], edition: 1, unit: 'facts' } as const;
    const few = { ...tableOf(all, asked, 'new'), cells: [{ at: [], value: 4, key: 1 }] };
    const gate = passGate(
      [few],
      () => [],
      () => false,
    );
    if (!gate.ok) throw new Error('Nothing was found');
    const shown = protect(gate.value, usualRules, secret);
    const out = (region: string, value: number): ProtectedTable => ({
      ...few,
      id: 'out',
      where: { region: [region] },
      protection: null,
      cells: [{ at: [], value, shown: 'exact' }],
    });
    expect(passAudit(shown, [out('brussels', 3)]).ok).toBe(true);
    // Of two regions together fewer than five, of one of them 3 for everybody to see: together 3 or 4.
    expect(passAudit(shown, [out('antwerp', 3)])).toMatchObject({ ok: false, error: [{ kind: 'derived', least: 3, most: 4 }] });
  });

  it('cannot go in another order', () => {
    // @ts-expect-error Exact numbers that no gate saw.
    expect(() => protect(exact, usualRules, secret)).toThrow(TypeError);
    // @ts-expect-error Exact numbers that were not protected.
    expect(() => passAudit(exact, [])).toThrow(TypeError);
  });
});

describe('a filter of a reader', () => {
  const groups = { region: [['antwerp', 'ghent', 'limburg']] };
  it.each([
    [{}, null],
    [{ region: ['ghent'] }, null],
    [{ region: ['ghent', 'ghent'] }, null],
    [{ region: [...codes.region] }, null],
    [{ region: ['limburg', 'ghent', 'antwerp'] }, null],
    [{ region: ['ghent', 'limburg'] }, 'region'],
    [{ region: ['ghent'], kind: ['first', 'again'] }, 'kind'],
  ])('%o: %s', (where, dimension) => {
    expect(tooFreeFilter({ where, codes }, groups)).toBe(dimension);
  });
});
