import { expect, test } from 'vitest';
import { bySubject } from './by-subject.ts';

const item = (id: string, subject: string) => ({ id, subject, subjectTitle: { nl: subject.toUpperCase(), en: subject } });
const items = [item('a', 'inflow'), item('b', 'work'), item('c', 'inflow')];

test('every subject once, in the order in which it first occurs, with all of its figures', () => {
  expect(bySubject(items, false).map((group) => [group.title?.nl, group.items.map(({ id }) => id)])).toEqual([
    ['INFLOW', ['a', 'c']],
    ['WORK', ['b']],
  ]);
});

test('what was searched keeps its order and has no headings', () => {
  expect(bySubject(items, true).map((group) => [group.title, group.items.map(({ id }) => id)])).toEqual([
    [null, ['a', 'b', 'c']],
  ]);
  expect(bySubject([], true)).toEqual([]);
});
