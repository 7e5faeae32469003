import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase, anyDay } from '#test/support/any-case.ts';
import { decide } from '../decide/decide.ts';
import type { Decided } from '../decide/decide.ts';
import { complete, contract, day, newcomer } from '../define/people.ts';
import { parameters } from '../rules.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import { cite, sources } from '../sources.ts';
import type { Reason } from './reason.ts';

const on = day('2024-06-01');

/** 'RULE finding' indented by depth. */
function outline(reasons: readonly Reason[], depth = 0): string[] {
  return reasons.flatMap(({ rule, finding, because }) => [
    `${'  '.repeat(depth)}${rule} ${finding}`,
    ...outline(because, depth + 1),
  ]);
}

function everyReason(decided: Decided): readonly Reason[] {
  const found: Reason[] = [];
  const walk = (reason: Reason): void => {
    found.push(reason);
    reason.because.forEach(walk);
  };
  const parts = [
    decided.targetGroup,
    decided.certificate,
    decided.sanctionable,
    decided.fees,
    ...decided.fees.parts,
    ...decided.pillars,
    ...decided.terms,
    ...decided.undecidedTerms,
    ...decided.proofs,
    ...decided.infringements,
    ...decided.offers,
    ...decided.signals,
    ...(decided.minor === null ? [] : [decided.minor]),
  ];
  for (const part of parts) part.reasons.forEach(walk);
  return found;
}

test('a certificate rests on its rule, its pillars and the duty; each of those on what is below', () => {
  const file = { ...complete('2023-05-02', '2024-02-01'), firstRegisteredOn: day('2023-02-01') };
  expect(outline(decide(file, on, defaultSettings).certificate.reasons)).toMatchSnapshot();
});

test('a term rests on the duty, the duty on its ground, and what moved the term on the defaults that moved it', () => {
  const file = {
    ...newcomer('2024-02-01'),
    ...contract('2024-02-05'),
    suspensions: [{ from: day('2024-03-01'), until: day('2024-03-31') }],
  };
  expect(decide(file, on, defaultSettings).terms.map(({ id, reasons }) => [id, outline(reasons)])).toMatchSnapshot();
});

test('the facts are those of the day looked at, by their place in the case', () => {
  const file = {
    ...newcomer('2021-06-01'),
    residences: [
      { from: day('2021-06-01'), place: 'brussels' as const },
      { from: day('2024-02-01'), place: 'flanders' as const },
    ],
  };
  const reasons = everyReason(decide(file, on, defaultSettings));
  const region = reasons.find(({ rule }) => rule === 'TG-REGION');
  expect(region?.facts).toContainEqual({ path: 'residences[1]', value: { from: '2024-02-01', place: 'flanders' } });
  expect(region?.facts.map(({ path }) => path)).not.toContain('residences[0]');
});

test('no reason without a source, in no language a hole, and what is assumed says so in a letter', () => {
  const assumption = /aanname|assumed|supposé/;
  fc.assert(
    fc.property(anyCase, anyDay, (file, asked) => {
      for (const reason of everyReason(decide(file, asked, defaultSettings))) {
        const { citations, sentence, formal, title, whyThatDay, assumed } = reason;
        expect(citations.length).toBeGreaterThan(0);
        expect(citations.some(({ grade }) => grade === 'C' || grade === 'D') && !assumed).toBe(false);
        for (const texts of [sentence, formal, title, whyThatDay])
          for (const text of Object.values(texts)) expect(text).not.toMatch(/^$|undefined|\{\w+\}/);
        for (const text of Object.values(formal)) {
          expect(text).toMatch(/^(Gelet op|Having regard to|Vu) /);
          expect(assumption.test(text.slice(-150))).toBe(assumed);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('no rule is told endlessly: in one tree each finding of a rule stands once for a day', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, asked) => {
      const decided = decide(file, asked, defaultSettings);
      for (const { reasons } of [decided.certificate, decided.targetGroup, ...decided.pillars, ...decided.terms]) {
        const steps: string[] = [];
        const walk = ({ rule, finding, day: looked, sentence, because }: Reason): void => {
          steps.push(`${rule} ${finding} ${looked} ${sentence.en}`);
          because.forEach(walk);
        };
        reasons.forEach(walk);
        expect(reasons.length).toBeLessThanOrEqual(1);
        expect(new Set(steps).size).toBe(steps.length);
      }
    }),
    { numRuns: 100 },
  );
});

test('a version tells from when and until when it holds', () => {
  const reasons = everyReason(decide(complete('2022-02-28', '2022-05-01'), on, defaultSettings));
  expect(reasons.find(({ rule }) => rule === 'AT-1')?.version).toEqual({ from: null, until: '2022-03-01' });
  expect(reasons.find(({ rule }) => rule === 'WORK')?.version).toMatchObject({ until: '2022-03-01' });
});

test('an agency that holds another default is named, with its value', () => {
  const settings = lawSettings({
    participationAnchor: { value: 'contractDate', owner: 'Example agency', reason: 'trial', on: day('2023-01-01') },
  });
  const file = { ...newcomer('2022-12-20'), ...contract('2023-01-05') };
  const found = everyReason(decide(file, on, settings)).find(({ rule }) => rule === 'Q3');
  expect(found).toMatchObject({
    finding: 'override',
    assumed: true,
    parameters: [{ id: 'participationAnchor', value: 'contractDate', unit: 'choice' }],
  });
  expect(found?.sentence.fr).toContain('Example agency');
});

test('under a reform the changed value speaks for itself, in the place of the source that it replaces', () => {
  const months = parameters.find(({ id }) => id === 'D1.months');
  const from = day('2023-01-01');
  const settings = lawSettings(
    {},
    { changed: new Map([['D1.months', [{ from: null, value: 6, citations: [cite('agency', 'reform of D1')] as const }]]]) },
  );
  const reason = decide(newcomer('2023-02-01'), on, settings).terms.find(({ id }) => id === 'D1')?.reasons[0];
  expect(months?.on(from)).toBe(3);
  expect(reason).toMatchObject({ rule: 'D1', assumed: true, parameters: [{ id: 'D1.months', value: 6, from: null }] });
  expect(reason?.citations.map(({ title }) => title)).toContain(sources.agency.title);
});
