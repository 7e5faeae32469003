import { expect, test } from 'vitest';
import { allCases } from '../all-cases.ts';
import { emptyCase } from '../case.ts';
import { afterTheFine } from '../civic-integration/enforcement/after-the-fine.ts';
import { fineLimitsOn } from '../civic-integration/enforcement/fine-limits.ts';
import { fineTermOn } from '../civic-integration/enforcement/fine-term.ts';
import { forwardedOn } from '../civic-integration/enforcement/forwarded.ts';
import { infringementKindRules, infringementPossibleOn } from '../civic-integration/enforcement/infringement-kinds.ts';
import { stepOn, steps } from '../civic-integration/enforcement/steps.ts';
import { proofsOn } from '../civic-integration/proofs/proofs.ts';
import { explain } from '../explain/explain.ts';
import type { Ground } from '../outcome.ts';
import { feeParameters, feeRules } from './fee-rules.ts';
import { feesOn } from './fees.ts';
import type { InfringementKind } from '../civic-integration/enforcement/infringement-kinds.ts';

const grounds: readonly Ground[] = allCases.flatMap(({ given, on }) => {
  const file = { ...emptyCase, ...given };
  const { parts, grounds: general } = feesOn(file, on);
  return [
    ...general,
    ...parts.flatMap((part) => [...part.grounds]),
    ...Object.values(proofsOn(file, on)).flatMap((proof) => [...proof.grounds]),
    ...Object.keys(infringementKindRules).flatMap((kind) => [
      ...infringementPossibleOn(file, kind as InfringementKind, on).grounds,
    ]), // its own keys
    ...file.infringements.flatMap((infringement) => [
      ...steps.flatMap(({ to }) => [...stepOn(file, infringement, to, on).grounds]),
      ...fineLimitsOn(file, infringement, on).grounds,
      ...(fineTermOn(file, infringement, on)?.grounds ?? []),
      ...forwardedOn(infringement, on).grounds,
      ...afterTheFine(file, infringement, on),
    ]),
  ];
});

test('every ground of fees, proofs and enforcement is a sentence in three languages, without holes and without codes', () => {
  expect(grounds.length).toBeGreaterThan(5_000);
  const distinct = new Map(
    grounds.map((ground) => [`${ground.rule} ${ground.finding} ${JSON.stringify(ground.values)}`, ground]),
  );
  for (const ground of distinct.values()) {
    const { nl, en, fr } = explain(ground);
    for (const text of [nl, en, fr]) {
      expect(text).toMatch(/^[A-Z0-9€ÉÀ].*\.$/);
      expect(text).not.toMatch(/[{}]|undefined|null|\d{4}-\d{2}-\d{2}/);
    }
    expect(new Set([nl, en, fr]).size).toBe(3);
    expect(ground.citations.length).toBeGreaterThan(0);
  }
});

test('every finding of the fees is reached by a case', () => {
  const reached = new Set(grounds.map(({ rule, finding }) => `${rule} ${finding}`));
  const never = feeRules
    .flatMap((rule) => Object.keys(rule.says).map((finding) => `${rule.id} ${finding}`))
    .filter((finding) => !reached.has(finding));
  // The maximum of MO does not bite at the tariffs of today; a list of the agency, and a tariff of a reform, reach the others.
  expect(never).toEqual(['FE-05 capped', 'FE-07 notListed']);
});

test('money is whole cents, and what is open is what is due less what was paid', () => {
  for (const { given, on } of allCases) {
    const { parts, totals } = feesOn({ ...emptyCase, ...given }, on);
    for (const { dueCents, paidCents, openCents } of parts) {
      for (const cents of [dueCents ?? 0, paidCents, openCents ?? 0]) expect(Number.isInteger(cents) && cents >= 0).toBe(true);
      if (dueCents !== null) expect(openCents).toBe(dueCents - paidCents);
    }
    expect(totals.openCents).toBe(parts.reduce((sum, part) => sum + (part.openCents ?? 0), 0));
  }
  expect(feeParameters.every((parameter) => parameter.unit === 'cents')).toBe(true);
});
