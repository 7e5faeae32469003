import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

test.each([
  ['/', '/'],
  ['/dossiers/1?tab=timeline#f', '/dossiers/1?tab=timeline#f'],
  ['/zoeken?q=Zoë', '/zoeken?q=Zo%C3%AB'],
])('%s is a place of ours', (wanted, expected) => expect(returnTo(wanted)).toBe(expected));

test.each([
  undefined,
  7,
  ['/'],
  '',
  'dossiers',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/login',
  '/login/callback?code=1',
  '/logout',
  '/identity/auth',
  '/api/v1/session',
  `/${'a'.repeat(2_000)}`,
])('%j leads to the front page', (wanted) => expect(returnTo(wanted)).toBe('/'));

test('whatever is asked for, a browser stays with us', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%', '2', 'f', 'a', ' ', '\t', '\r', '\n', 'https', 'evil.example'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        hostile.map((rest) => `/${rest}`),
      ),
      (wanted) => {
        expect(new URL(returnTo(wanted), 'https://doorstroom.example/login/callback').origin).toBe('https://doorstroom.example');
      },
    ),
    { numRuns: 5_000 },
  );
});
