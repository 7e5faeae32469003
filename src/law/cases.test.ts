import { describe, expect, test } from 'vitest';
import { allCases } from './all-cases.ts';
import { emptyCase } from './case.ts';

describe('cases of law', () => {
  test.each(allCases.map((lawCase) => ({ lawCase, title: `${lawCase.rules.join(' ')}, ${lawCase.at}: ${lawCase.why}` })))(
    '$title',
    ({ lawCase }) => {
      const answer = lawCase.ask({ ...emptyCase, ...lawCase.given }, lawCase.on);
      if (typeof lawCase.expect === 'object') expect(answer).toMatchObject(lawCase.expect ?? {});
      else expect(answer).toBe(lawCase.expect);
    },
  );
});
