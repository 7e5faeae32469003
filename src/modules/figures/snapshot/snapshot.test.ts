import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { effectiveFacts, knownAt } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import { indicators } from '../indicators.ts';
import { emptySnapshot } from './build.ts';
import { openSnapshot, saveSnapshot } from './disk.ts';
import { snapshotOf } from './from-facts.ts';
import { merge, sameFacts } from './merge.ts';
import { factsIn } from './snapshot.ts';

const facts = [...randomFacts({ seed: 7, persons: 300, messy: 0.3 })];
const streams = [...Map.groupBy(facts, ({ stream }) => stream).values()];

describe('what counts', () => {
  const always = { from: plainDate('1990-01-01'), until: plainDate('2090-01-01') };
  const everything = indicators.map((indicator) => ({ indicator, period: always, by: indicator.dimensions.map(({ id }) => id) }));

  test('as of any moment, the whole record counts like its effective facts alone', () => {
    const start = Date.parse('2022-01-01T00:00:00Z');
    const exact = facts.map(({ recordedAt }) => Date.parse(recordedAt));
    const moments = fc.oneof(
      fc.integer({ min: start, max: start + 5 * 365 * 86_400_000 }),
      fc.constantFrom(...exact),
      fc.constantFrom(...exact).map((moment) => moment - 1),
    );
    const whole = snapshotOf(facts);
    fc.assert(
      fc.property(moments, (milliseconds) => {
        const moment = fromEpochMilliseconds(milliseconds);
        const effective = streams.flatMap((stream) => effectiveFacts(knownAt(stream, moment)));
        expect(compute(whole, moment, everything)).toEqual(
          compute(snapshotOf(withoutCorrections(effective)), moment, everything),
        );
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('an as-of one millisecond before a correction still shows what was corrected', () => {
    const [corrected, correction] = correctedPair();
    const own = facts.filter(({ stream }) => stream === correction.stream);
    const at = Date.parse(correction.recordedAt);
    const withIt = snapshotOf(own);
    const before = snapshotOf(own.filter(({ recordedAt }) => recordedAt < correction.recordedAt));
    const justBefore = fromEpochMilliseconds(at - 1);
    expect(compute(withIt, justBefore, everything)).toEqual(compute(before, justBefore, everything));
    expect(corrected.id).toBe(correction.corrects);
  });
});

describe('merging', () => {
  test('streams that come later, in any order and any parts, make the same snapshot as all at once', () => {
    const whole = snapshotOf(facts);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: streams.length, maxLength: streams.length }), (parts) => {
        let merged = emptySnapshot();
        for (let part = 0; part < 5; part += 1)
          merged = merge(merged, snapshotOf(streams.filter((_, index) => parts[index] === part).flat()));
        expect(sameFacts(merged, whole)).toBe(true);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test('a stream that grew takes the place of what stood there', () => {
    const younger = streams.map((stream) => stream.slice(0, Math.ceil(stream.length / 2)));
    expect(sameFacts(merge(snapshotOf(younger.flat()), snapshotOf(facts)), snapshotOf(facts))).toBe(true);
    expect(sameFacts(snapshotOf(younger.flat()), snapshotOf(facts))).toBe(false);
  });

  test('leaves the base as it was', () => {
    const base = snapshotOf(streams.slice(0, 100).flat());
    merge(base, snapshotOf(streams.slice(50).flat()));
    expect(sameFacts(base, snapshotOf(streams.slice(0, 100).flat()))).toBe(true);
  });
});

describe('on disk', () => {
  const anchor = '018bcfe5-6800-7000-8000-000000000001';
  const checkpoint = { transaction: '812', position: 4711 };
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-snapshot-'));
    file = path.join(folder, 'deeper', 'snapshot.bin');
    await saveSnapshot(file, { snapshot: snapshotOf(facts, checkpoint), anchor });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('comes back as it went, with its checkpoint', async () => {
    const opened = await openSnapshot(file);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    expect(opened.stored.anchor).toBe(anchor);
    expect(opened.stored.snapshot.checkpoint).toEqual(checkpoint);
    expect(sameFacts(opened.stored.snapshot, snapshotOf(facts))).toBe(true);
  });

  test('takes some thirty bytes a fact', async () => {
    const { size } = await stat(file);
    expect(size / factsIn(snapshotOf(facts))).toBeLessThan(35);
  });

  test('an absent file is absent', async () => {
    expect(await openSnapshot(path.join(folder, 'none'))).toEqual({ ok: false, because: 'absent' });
  });

  test.each([
    ['the first column', 0.2],
    ['the middle', 0.5],
    ['the checksum', 0.9999],
  ])('one flipped bit in %s is damage', async (_, place) => {
    const bytes = await readFile(file);
    const at = Math.floor(bytes.length * place);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await openWith(bytes)).toEqual({ ok: false, because: 'damaged' });
  });

  test('a flipped digit of the checkpoint is damage too', async () => {
    const bytes = await readFile(file);
    bytes[bytes.indexOf('4711')] = '5'.charCodeAt(0);
    expect(await openWith(bytes)).toEqual({ ok: false, because: 'damaged' });
  });

  test('a file that lost its end is damaged', async () => {
    const copy = path.join(folder, 'short');
    await writeFile(copy, await readFile(file));
    await truncate(copy, (await stat(copy)).size - 1);
    expect(await openSnapshot(copy)).toEqual({ ok: false, because: 'damaged' });
  });

  test('a file of another catalogue, another format or no snapshot at all is foreign', async () => {
    const text = (await readFile(file)).toString('latin1');
    for (const other of [
      text.replace(/"encoding":"./, '"encoding":"!'),
      text.replace('doorstroom figures 1', 'doorstroom figures 9'),
      'hello\n',
      '',
      '{"format":',
    ]) {
      expect(await openWith(Buffer.from(other, 'latin1'))).toEqual({ ok: false, because: 'foreign' });
    }
  });

  async function openWith(bytes: Buffer): Promise<unknown> {
    const copy = path.join(folder, 'copy');
    await writeFile(copy, bytes);
    return openSnapshot(copy);
  }
});

/** The effective facts as if they had been recorded so at once: their corrections' marks gone. */
function withoutCorrections(effective: readonly Fact[]): Fact[] {
  return effective.map(({ corrects: _, ...fact }) => fact);
}

function correctedPair(): readonly [Fact, Fact] {
  for (const correction of facts) {
    const corrected = facts.find(({ id }) => id === correction.corrects);
    if (corrected !== undefined && corrected.type === 'register.inflow-received') return [corrected, correction];
  }
  throw new Error('The population has no corrected inflow');
}
