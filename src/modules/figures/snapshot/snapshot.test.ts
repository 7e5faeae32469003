import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginning } from '#src/facts/checkpoint.ts';
import { effectiveFacts, knownAt } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import { indicators } from '../indicators.ts';
import { build } from './build.ts';
import { openSnapshot, saveSnapshot } from './disk.ts';
import { emptySnapshot, gather, snapshotOf } from './from-facts.ts';
import { compact, compactOne } from './compact.ts';
import { sameFacts } from './same-facts.ts';
import { takeIn } from './take-in.ts';
import { factsIn } from './snapshot.ts';

const facts = [...randomFacts({ seed: 7, persons: 300, messy: 0.3 })];
const streams = [...Map.groupBy(facts, ({ stream }) => stream).values()];
const reportDay = fromEpochMilliseconds(Date.parse('2025-02-20T22:59:59.999Z'));

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

describe('taking in what is new', () => {
  const part = (some: readonly Fact[]) => build(gather(some));
  const reached = { checkpoint: beginning, demoFacts: 0 };
  const everything = indicators.map((indicator) => ({
    indicator,
    period: { from: plainDate('1990-01-01'), until: plainDate('2090-01-01') },
    by: indicator.dimensions.map(({ id }) => id),
  }));

  test('streams that come later, whole or grown, in any parts, compacted now and then, make the same snapshot as all at once', () => {
    const whole = snapshotOf(facts);
    const counted = compute(whole, reportDay, everything);
    const anyPart = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: streams.length, maxLength: streams.length });
    fc.assert(
      fc.property(anyPart, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), (parts, compactions) => {
        let made = emptySnapshot();
        for (const [round, times] of compactions.entries()) {
          // In part 5 are those who come in the first round and grow in the last.
          const coming = streams.flatMap((stream, index) => {
            if (parts[index] === round) return [stream];
            if (parts[index] !== 5) return [];
            return round === 0 ? [stream.slice(0, Math.ceil(stream.length / 2))] : round === 4 ? [stream] : [];
          });
          made = takeIn(made, part(coming.flat()), reached);
          for (let time = 0; time < times; time += 1) made = compactOne(made, 400);
        }
        expect(sameFacts(made, whole)).toBe(true);
        expect(compute(made, reportDay, everything)).toEqual(counted);
        expect(sameFacts(compact(made, 400), whole)).toBe(true);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test('compacting fills segments of about the asked size, and leaves nothing beside them', () => {
    const compacted = compact(takeIn(emptySnapshot(), part(facts), reached), 500);
    expect(compacted.newer.streams).toBe(0);
    expect(compacted.segments.length).toBe(Math.floor(facts.length / 500));
    for (const { columns } of compacted.segments) expect(columns.type.length).toBeLessThan(1000);
  });

  test('a fact too few, another value and another moment are seen as not the same', () => {
    const whole = snapshotOf(facts);
    const [last] = facts.slice(-1);
    expect(sameFacts(snapshotOf(facts.slice(0, -1)), whole)).toBe(false);
    const otherDay = facts.map((fact) => (fact === last ? { ...fact, on: plainDate('1999-01-01') } : fact));
    expect(sameFacts(snapshotOf(otherDay), whole)).toBe(false);
  });

  test('leaves what it was made from as it was', () => {
    const base = compact(snapshotOf(streams.slice(0, 100).flat()), 300);
    const counted = compute(base, reportDay, everything);
    const grown = takeIn(base, part(streams.slice(50).flat()), reached);
    compact(grown, 300);
    expect(compute(base, reportDay, everything)).toEqual(counted);
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

  test('comes back with its segments and what stood beside them', async () => {
    const half = compact(snapshotOf(streams.slice(0, 150).flat()), 400);
    const stored = takeIn(half, build(gather(streams.slice(100).flat())), { checkpoint, demoFacts: 0 });
    const other = path.join(folder, 'segments.bin');
    await saveSnapshot(other, { snapshot: stored, anchor });
    const opened = await openSnapshot(other);
    if (!opened.ok) throw new Error(opened.because);
    expect(opened.stored.snapshot.segments).toHaveLength(stored.segments.length);
    expect(opened.stored.snapshot.newer.streams).toBe(stored.newer.streams);
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
      text.replace('doorstroom figures 2', 'doorstroom figures 9'),
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
