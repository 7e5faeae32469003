import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid, uuidV7 } from './ids.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('an id is a uuid of version 7, whatever the randomness', () => {
  fc.assert(
    fc.property(moment, bytes, (milliseconds, random) => {
      const id = uuidV7(milliseconds, random);
      expect(isUuid(id)).toBe(true);
      expect(id[14]).toBe('7');
      expect('89ab').toContain(id[19]);
    }),
  );
});

test('ids sort by the moment of making', () => {
  fc.assert(
    fc.property(moment, moment, bytes, bytes, (a, b, x, y) => {
      fc.pre(a !== b);
      expect(uuidV7(a, x) < uuidV7(b, y)).toBe(a < b);
    }),
  );
});

test('other randomness is another id', () => {
  const random = new Uint8Array(10);
  const made = new Set<string>();
  for (let byte = 0; byte < 10; byte++) {
    made.add(uuidV7(0, random.with(byte, 0x35)));
  }
  expect(made.size).toBe(10);
});

test.each([
  '',
  'x',
  '018f0000-0000-7000-8000-00000000000',
  '018F0000-0000-7000-8000-000000000000',
  '018f0000-0000-7000-8000-000000000000 ',
  7,
  null,
])('%s is no id', (value) => {
  expect(isUuid(value)).toBe(false);
});
