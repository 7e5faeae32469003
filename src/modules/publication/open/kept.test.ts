import { expect, it } from 'vitest';
import { keep } from './kept.ts';
import { makeReady } from './rendered.ts';
import type { Ready } from './rendered.ts';

const page = (text: string): Promise<Ready> => makeReady({ mediaType: 'text/plain', body: text });
const KILO = 'x'.repeat(1_000);

it('makes each thing once, however many ask at the same time', async () => {
  const kept = keep(100_000);
  let made = 0;
  const make = () => {
    made += 1;
    return page('a');
  };
  const answers = await Promise.all(Array.from({ length: 50 }, async () => kept.get('1', 'a', make)));
  expect(new Set(answers).size).toBe(1);
  expect(made).toBe(1);
});

it('stays under its bytes, and lets go what was not asked for longest', async () => {
  const kept = keep(10_000);
  for (let index = 0; index < 200; index += 1) {
    await kept.get('1', String(index), () => page(KILO));
    await kept.get('1', '0', () => page('asked again and again'));
    expect(kept.bytes()).toBeLessThanOrEqual(10_000);
  }
  let made = 0;
  await kept.get('1', '0', () => ((made += 1), page('')));
  expect(made).toBe(0);
  await kept.get('1', '150', () => ((made += 1), page('')));
  expect(made).toBe(1);
});

it('forgets everything when something comes out, and keeps nothing that was begun before', async () => {
  const kept = keep(100_000);
  let finish: (ready: Ready) => void = () => {};
  const slow = kept.get('1', 'a', () => new Promise<Ready>((resolve) => (finish = resolve)));
  const fresh = await kept.get('2', 'a', () => page('new'));
  finish(await page('old'));
  await slow;
  expect(await kept.get('2', 'a', () => page('not made'))).toBe(fresh);
});

it('does not keep what failed', async () => {
  const kept = keep(100_000);
  await expect(kept.get('1', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await kept.get('1', 'a', () => page('yes'))).bytes.identity.toString()).toBe('yes');
});
