import { expect, test } from 'vitest';
import { figureBook } from '#src/modules/figures/definitions/book.ts';
import { describe as view } from '#src/modules/figures/engine/answer.ts';
import { findDefinitions, sourceOf } from './find-definitions.ts';
import type { DefinitionFilters } from './find-definitions.ts';

const all = figureBook.map(view);
const none: DefinitionFilters = { q: '', subject: '', kind: 'main', source: '' };
const found = (filters: Partial<DefinitionFilters>) => findDefinitions(all, { ...none, ...filters }).map(({ id }) => id);

test.each([
  ['slaagpercentage', 'mo-tests-pass-rate'],
  ['pass rate', 'mo-exemption-tests-pass-rate'],
  ['average', 'mo-mean-learners-per-course'],
  ['certificaat', 'integration-certificates'],
  ['boete', 'infringements-forwarded'],
  ['inburgeringscntract', 'first-contracts'],
  ['peildatum', 'running-contracts'],
  ['groei aanmeldingen', 'registrations-evolution'],
  ['OEKRAÏNE', 'inflow'],
  ['mo-decisions', 'mo-decisions'],
])('"%s" finds %s', (q, id) => {
  expect(found({ q })).toContain(id);
});

test('finds nothing for what is not there, and does not find "mo" in "month"', () => {
  expect(found({ q: 'paardenrennen' })).toEqual([]);
  expect(found({ q: 'mo', kind: 'count' })).not.toContain('infringements-forwarded');
});

test('keeps to the filters', () => {
  expect(found({}).length).toBeLessThan(found({ kind: 'every' }).length);
  expect(found({ kind: 'every' })).toHaveLength(all.length);
  expect(found({ kind: 'evolution', subject: 'enforcement' })).toEqual(['infringements-forwarded-evolution']);
  expect(found({ kind: 'stock' })).toEqual(['running-contracts', 'running-contracts-share-by-group']);
  const [source = ''] = all.map(sourceOf);
  expect(source).toBe('Jaarverslag 2024 AgII');
  expect(found({ source, kind: 'ratio' })).toContain('nt2-advice-cbe-share');
  expect(found({ source: 'Ander verslag' })).toEqual([]);
});
