import { expect, test } from 'vitest';
import { readSearchQuery } from './search-query.ts';

test.each([
  ['Yılmaz Ayşe', { words: ['yilmaz', 'ayse'] }],
  ['d0001234', { fileNumber: 'D0001234' }],
  ['D 123', { fileNumber: 'D123' }],
  ['07/03/1994', { birthDay: '1994-03-07' }],
  ['7-3-1994', { birthDay: '1994-03-07' }],
  ['1994-03-07', { birthDay: '1994-03-07' }],
  ['31/02/1994', { words: ['31', '02', '1994'], insz: null }],
  ['93.05.18-223.61', { insz: '93051822361' }],
  ['93051822361', { insz: '93051822361' }],
  ['930518', { insz: '930518' }],
  ['Diallo 07/03/1994', { words: ['diallo'], birthDay: '1994-03-07' }],
  ['   ', { words: [] }],
  ["'; drop table facts.fact; --", { words: ['drop', 'table', 'facts', 'fact'] }],
])('%s', (text, expected) => {
  const read = readSearchQuery(text);
  if (text === '31/02/1994') expect(read.birthDay).toBeNull();
  else expect(read).toMatchObject(expected);
});
