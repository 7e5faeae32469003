import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { fromEpochMilliseconds, instant } from '#src/kernel/instant.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { effectiveById, effectiveFacts, knownAt } from './effective.ts';
import type { Fact } from './envelope.ts';

const stream = '01900000-0000-7000-8000-000000000000' as StreamId; // a uuid

/** Version n is recorded at minute n and has id 'n'. */
function fact(version: number, given: { type?: string; on?: string; corrects?: number } = {}): Fact {
  return {
    id: idOf(version),
    stream,
    version,
    type: given.type ?? 'test.started',
    schemaVersion: 1,
    on: plainDate(given.on ?? '2024-01-01'),
    recordedAt: minute(version),
    recordedBy: 'demo',
    source: 'demo',
    data: {},
    ...(given.corrects === undefined ? {} : { corrects: idOf(given.corrects) }),
  };
}
const idOf = (version: number) => `fact-${version}` as FactId; // ids are opaque here
const minute = (version: number) => fromEpochMilliseconds(Date.UTC(2024, 0, 1, 0, version));
const versions = (facts: readonly Fact[]) => facts.map(({ version }) => version);
const withdrawal = 'trajectory.fact-withdrawn';

describe('effectiveFacts', () => {
  it('a correction takes the place of what it corrects, on its own day', () => {
    expect(
      versions(
        effectiveFacts([
          fact(1, { on: '2024-03-01' }),
          fact(2, { on: '2024-02-01' }),
          fact(3, { on: '2024-01-01', corrects: 1 }),
        ]),
      ),
    ).toEqual([3, 2]);
  });
  it('of a correction of a correction the last counts', () => {
    expect(versions(effectiveFacts([fact(1), fact(2, { corrects: 1 }), fact(3, { corrects: 2 })]))).toEqual([3]);
  });
  it('a withdrawal takes the fact away and is none itself', () => {
    expect(versions(effectiveFacts([fact(1), fact(2), fact(3, { type: withdrawal, corrects: 1 })]))).toEqual([2]);
  });
  it('withdrawing a correction takes the whole chain away', () => {
    expect(versions(effectiveFacts([fact(1), fact(2, { corrects: 1 }), fact(3, { type: withdrawal, corrects: 2 })]))).toEqual([]);
  });
  it('what was withdrawn by mistake is recorded again, as a correction of the withdrawal', () => {
    expect(versions(effectiveFacts([fact(1), fact(2, { type: withdrawal, corrects: 1 }), fact(3, { corrects: 2 })]))).toEqual([
      3,
    ]);
  });
  it('orders by legal day, then by version', () => {
    expect(
      versions(effectiveFacts([fact(1, { on: '2024-02-02' }), fact(2, { on: '2024-02-01' }), fact(3, { on: '2024-02-02' })])),
    ).toEqual([2, 1, 3]);
  });
});

describe('knownAt', () => {
  const chain = [fact(1), fact(2, { corrects: 1 }), fact(3, { type: withdrawal, corrects: 2 })];
  it('shows the record as it was known: before the correction, after it, after the withdrawal', () => {
    const at = (moment: Fact['recordedAt']) => versions(effectiveFacts(knownAt(chain, moment)));
    expect(at(instant('2023-12-31T00:00:00Z'))).toEqual([]);
    expect(at(minute(1))).toEqual([1]);
    expect(at(instant('2024-01-01T00:01:59.999Z'))).toEqual([1]);
    expect(at(minute(2))).toEqual([2]);
    expect(at(minute(3))).toEqual([]);
  });
});

describe('effectiveById', () => {
  it('leads from any link of a chain to the last, and nowhere when that is a withdrawal', () => {
    const find = effectiveById([
      fact(1),
      fact(2),
      fact(3, { corrects: 1 }),
      fact(4, { corrects: 3 }),
      fact(5, { type: withdrawal, corrects: 2 }),
    ]);
    expect([1, 3, 4].map((version) => find(idOf(version))?.version)).toEqual([4, 4, 4]);
    expect([2, 5, 9].map((version) => find(idOf(version)))).toEqual([undefined, undefined, undefined]);
  });
});

/** A lawful stream: each correction is of an earlier link that nobody corrected, and a withdrawal is not withdrawn. */
const streams = fc
  .array(fc.record({ day: fc.nat(60), target: fc.option(fc.nat(30), { nil: undefined }), withdraws: fc.boolean() }), {
    maxLength: 25,
  })
  .map((steps) => {
    const facts: Fact[] = [];
    const open: Fact[] = [];
    for (const [index, step] of steps.entries()) {
      const target = step.target === undefined ? undefined : open[step.target % Math.max(open.length, 1)];
      const withdraws = step.withdraws && target !== undefined && target.type !== withdrawal;
      const next = fact(index + 1, {
        on: addDays(plainDate('2024-01-01'), step.day),
        ...(withdraws ? { type: withdrawal } : {}),
        ...(target === undefined ? {} : { corrects: target.version }),
      });
      if (target !== undefined) open.splice(open.indexOf(target), 1);
      open.push(next);
      facts.push(next);
    }
    return facts;
  });

describe('effectiveFacts, for every stream', () => {
  it('does not depend on the order in which the facts are handed over', () => {
    fc.assert(
      fc.property(
        streams.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))),
        ([facts, shuffled]) => {
          expect(effectiveFacts(shuffled)).toEqual(effectiveFacts(facts));
        },
      ),
    );
  });
  it('is idempotent where nothing is corrected any more', () => {
    fc.assert(
      fc.property(streams, (facts) => {
        const once = effectiveFacts(facts);
        const plain = once.map(({ corrects: _, ...rest }) => rest);
        expect(effectiveFacts(plain)).toEqual(plain);
      }),
    );
  });
  it('keeps one fact per chain: as many as were recorded on their own, less the withdrawn', () => {
    fc.assert(
      fc.property(streams, (facts) => {
        const roots = facts.filter((given) => given.corrects === undefined);
        const find = effectiveById(facts);
        const standing = roots.map((root) => find(root.id)).filter((found) => found !== undefined);
        expect(new Set(effectiveFacts(facts))).toEqual(new Set(standing));
      }),
    );
  });
  it('recording the same values again as a correction changes no value', () => {
    fc.assert(
      fc.property(
        streams.filter((facts) => effectiveFacts(facts).length > 0),
        fc.nat(),
        (facts, pick) => {
          const before = effectiveFacts(facts);
          const target = before[pick % before.length];
          if (target === undefined) throw new Error('there is one');
          const again = fact(facts.length + 1, { on: target.on, corrects: target.version });
          const days = (given: readonly Fact[]) =>
            given.map(({ type, on, data }) => ({ type, on, data })).sort((a, b) => (a.on < b.on ? -1 : 1));
          expect(days(effectiveFacts([...facts, again]))).toEqual(days(before));
        },
      ),
    );
  });
  it('what was known at a moment never changes by what is recorded later', () => {
    fc.assert(
      fc.property(streams, fc.nat(26), (facts, at) => {
        expect(effectiveFacts(knownAt(facts, minute(at)))).toEqual(effectiveFacts(facts.slice(0, at)));
      }),
    );
  });
});
