import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '#test/support/any-case.ts';
import type { MoTest } from '../../case.ts';
import { moTestPassed } from './mo-cut.ts';

const anySitting: fc.Arbitrary<MoTest> = fc.record({
  on: anyDay,
  kind: fc.constantFrom('afterCourse', 'exemption'),
  core: fc.integer({ min: 0, max: 11 }),
  practical: fc.integer({ min: 0, max: 30 }),
});
const passes = (sitting: MoTest) => {
  const outcome = moTestPassed(sitting);
  return outcome.known && outcome.value;
};

test('one more right answer never turns a pass into a failure', () => {
  fc.assert(
    fc.property(anySitting, (sitting) => {
      if (!passes(sitting)) return;
      if (sitting.core < 11) expect(passes({ ...sitting, core: sitting.core + 1 })).toBe(true);
      if (sitting.practical < 30) expect(passes({ ...sitting, practical: sitting.practical + 1 })).toBe(true);
    }),
  );
});

test('the exemption test is never easier than the test after the course', () => {
  fc.assert(
    fc.property(anySitting, (sitting) => {
      if (passes({ ...sitting, kind: 'exemption' })) expect(passes({ ...sitting, kind: 'afterCourse' })).toBe(true);
    }),
  );
});

test('nobody passes before 28 March 2022, and a full score passes ever since', () => {
  fc.assert(
    fc.property(anySitting, (sitting) => {
      const full = moTestPassed({ ...sitting, core: 11, practical: 30 });
      expect(full.known).toBe(sitting.on >= '2022-03-28');
      if (full.known) expect(full.value).toBe(true);
      else expect(full).toMatchObject({ because: 'impossibleTestDay', missing: ['testDay'] });
    }),
  );
});
