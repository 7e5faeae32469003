import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { emptyCase } from '../case.ts';
import type { CaseFile } from '../case.ts';
import { decide } from '../decide/decide.ts';
import type { Decided } from '../decide/decide.ts';
import { defaultSettings } from '../settings.ts';
import type { Reason } from './reason.ts';

interface OutcomeFound {
  readonly name: string;
  readonly value: string;
  readonly reasons: readonly Reason[];
}

/** Every outcome of an answer by a name of its own, without its reasons. */
function outcomesOf(decided: Decided): readonly OutcomeFound[] {
  const one = (name: string, { reasons, ...value }: { readonly reasons: readonly Reason[] }): OutcomeFound => ({
    name,
    value: JSON.stringify(value, (key, inner) => (key === 'grounds' ? undefined : inner)),
    reasons,
  });
  return [
    one('targetGroup', decided.targetGroup),
    one('certificate', decided.certificate),
    one('sanctionable', decided.sanctionable),
    ...decided.pillars.map((pillar) => one(`pillar ${pillar.pillar}`, { ...pillar, dueOn: null } as typeof pillar)),
    ...decided.terms.map((term) => one(`term ${term.id} ${term.startsOn}`, term)),
    ...decided.undecidedTerms.map((term) => one(`undecided ${term.id}`, term)),
    ...decided.proofs.map((proof) => one(`proof ${proof.kind}`, proof)),
    ...decided.fees.parts.map((part) => one(`fee ${part.part} ${part.on} ${part.attempt}`, part)),
    ...decided.offers.map((offer) => one(`offer ${offer.offer}`, offer)),
    ...decided.signals.map((signal) => one(`signal ${signal.id} ${signal.startsOn}`, signal)),
  ].map((found, index, all) => ({
    ...found,
    name: `${found.name} ${all.slice(0, index).filter(({ name }) => name === found.name).length}`,
  }));
}

function namedIn(reasons: readonly Reason[]): ReadonlySet<string> {
  const named = new Set<string>();
  const walk = (reason: Reason): void => {
    for (const { path } of reason.facts) named.add(/^\w+/.exec(path)?.[0] ?? path);
    reason.because.forEach(walk);
  };
  reasons.forEach(walk);
  return named;
}

/** What an outcome does not name, it does not hang on. */
test('a fact that no reason of an outcome names may be left out without changing that outcome', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, on) => {
      const before = outcomesOf(decide(file, on, defaultSettings));
      for (const key of Object.keys(emptyCase) as (keyof CaseFile)[]) {
        if (JSON.stringify(file[key]) === JSON.stringify(emptyCase[key])) continue;
        const after = new Map(
          outcomesOf(decide({ ...file, [key]: emptyCase[key] }, on, defaultSettings)).map((found) => [found.name, found.value]),
        );
        for (const { name, value, reasons } of before)
          if (after.get(name) !== value && !namedIn(reasons).has(key))
            expect({ name, key, before: value, after: after.get(name), named: [...namedIn(reasons)] }).toBe('named');
      }
    }),
    // The same cases every time; READS_RUNS and READS_SEED look further.
    { numRuns: Number(process.env['READS_RUNS'] ?? 250), seed: Number(process.env['READS_SEED'] ?? 20_261_121) },
  );
});
