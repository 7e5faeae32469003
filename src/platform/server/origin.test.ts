import { expect, test } from 'vitest';
import { originOf } from './origin.ts';

test.each([
  ['localhost:4000', 'http://localhost:4000'],
  ['127.0.0.1:4711', 'http://127.0.0.1:4711'],
  ['[::1]:4000', 'http://[::1]:4000'],
  ['localhost', 'http://localhost'],
])('without an address of its own, %s is believed', (host, origin) => expect(originOf(host, null)).toBe(origin));

test.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example',
  'evil.example:4000',
  'localhost@evil.example',
  'localhost:4000/evil',
  'localhost:99999',
  '127.0.0.1.evil.example',
  'localhost\r\nx: y',
])('%j is not', (host) => expect(originOf(host, null)).toBeNull());

test('a configured address holds whatever the Host header says', () => {
  const publicUrl = new URL('https://doorstroom.example/');
  for (const host of [undefined, 'evil.example', 'localhost:4000', 'doorstroom.example'])
    expect(originOf(host, publicUrl)).toBe('https://doorstroom.example');
});
