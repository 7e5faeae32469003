import { expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { describe as describeFigure } from '../../figures/ask.ts';
import { findIndicator } from '../../figures/indicators.ts';
import { gateFindings } from './gate.ts';
import type { MadeTable } from './made-table.ts';

/** Registrations add up, so what is planted must be found. */
function table(id: string, cells: Readonly<Record<string, number>>, where: MadeTable['content']['where'] = {}): MadeTable {
  const indicator = findIndicator('integration-certificates');
  if (indicator === undefined) throw new Error('It is there');
  return {
    content: {
      id,
      title: { nl: id, en: id },
      indicator: describeFigure(indicator),
      period: { from: plainDate('2024-01-01'), until: plainDate('2025-01-01') },
      asOf: instant('2025-02-20T22:59:59.999Z'),
      by: ['region'],
      where,
      receipt: 'none',
      cells: Object.keys(cells).map((code) => ({ at: [code], value: null, shown: 'hidden' })),
      protection: null,
      notes: [],
      synthetic: true,
    },
    exact: Object.values(cells),
    periodName: '2024',
  };
}

const sound = { provAntwerp: 120, limburg: 80, eastFlanders: 95, westFlanders: 60, total: 355 };

test('says nothing of sound tables, alone or beside each other', async () => {
  expect(await gateFindings([table('one', sound)], [])).toEqual([]);
  expect(await gateFindings([table('one', sound)], [table('earlier', sound)])).toEqual([]);
});

test('looks at the exact numbers, not at what is shown', async () => {
  const [finding] = await gateFindings([table('one', { ...sound, total: 455 })], []);
  expect(finding).toMatchObject({ kind: 'parts-not-total', table: 'one', confidence: 'certain' });
});

test('finds what contradicts an earlier release, and not what that one contradicted by itself', async () => {
  const earlier = table('earlier', sound);
  const changed = { ...sound, limburg: 180, total: 455 };
  expect(await gateFindings([table('one', changed)], [earlier])).not.toEqual([]);
  const wrong = table('earlier', { ...sound, total: 999 });
  expect(await gateFindings([], [wrong])).toEqual([]);
});

test('compares no numbers of another selection', async () => {
  const { westFlanders, ...others } = sound;
  const three = { ...others, total: sound.total - westFlanders };
  const limited = table('limited', three, { region: ['provAntwerp', 'limburg', 'eastFlanders'] });
  expect(await gateFindings([limited], [table('earlier', sound)])).toEqual([]);
});

test('names the same finding the same, run after run', async () => {
  const keys = async () => (await gateFindings([table('one', { ...sound, total: 455 })], [])).map(({ key }) => key);
  expect(await keys()).toEqual(await keys());
});
