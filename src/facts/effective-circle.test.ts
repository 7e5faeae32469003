import { expect, test } from 'vitest';
import type { Fact } from './envelope.ts';
import { effectiveById } from './effective.ts';

/** The ledger takes no such list; whoever folds one all the same must come to an end. */
test('facts that correct each other lead in no circle', () => {
  const fact = (id: string, version: number, corrects: string) =>
    ({ id, version, corrects, type: 'trajectory.exempted' }) as Fact; // all that is looked at
  const find = effectiveById([fact('a', 1, 'b'), fact('b', 2, 'a')]);
  expect(find('a' as Fact['id'])?.id).toBe('b');
  expect(find('b' as Fact['id'])?.id).toBe('b');
});
