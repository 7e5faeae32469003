import { expect, test } from 'vitest';
import type { Block, QuestionDocument } from '#src/modules/workbench/endpoints.ts';
import { addBlocks, joinPart, splitPart } from './change-parts.ts';

const block = (id: string): Block => ({ id, asked: id, outcome: null });
const document: QuestionDocument = {
  intro: '',
  asOf: null,
  explained: [],
  parts: [
    { id: 'p1', label: '1a', lead: 'Voor allen', text: 'Hoeveel? Waarom?', blocks: [block('b1')], words: [{ words: 'Veel.' }] },
    { id: 'p2', label: '1b', lead: 'Voor allen', text: 'En nu?', blocks: [block('b1')], words: null },
  ],
};
const told = ({ parts }: QuestionDocument) =>
  parts.map(({ label, text, blocks }) => `${label} ${text} ${blocks.map(({ id }) => id).join()}`);

test('a part is split where the cursor stands; what was bound stays with the first half', () => {
  const split = splitPart(document, 'p1', 'Hoeveel?'.length);
  expect(told(split)).toEqual(['1a Hoeveel? b1', '1c Waarom? ', '1b En nu? b1']);
  expect(split.parts[1]).toMatchObject({ id: 'p3', lead: 'Voor allen', words: null });
});

test('nothing is split off where there is nothing', () => {
  expect(splitPart(document, 'p1', 0)).toEqual(document);
  expect(splitPart(document, 'p1', 999)).toEqual(document);
});

test('two parts become one with the bindings of both, each under a number of its own', () => {
  expect(told(joinPart(document, 'p2'))).toEqual(['1a Hoeveel? Waarom?\n\nEn nu? b1,b2']);
  expect(joinPart(document, 'p1')).toEqual(document);
});

test('joining three bindings to two keeps five different numbers', () => {
  const [first, second] = document.parts;
  if (first === undefined || second === undefined) throw new Error('There are two parts');
  const many = {
    ...document,
    parts: [
      { ...first, blocks: [block('b1'), block('b2')] },
      { ...second, blocks: [block('b1'), block('b2'), block('b3')] },
    ],
  };
  const [joined] = joinPart(many, 'p2').parts;
  expect(new Set(joined?.blocks.map(({ id }) => id)).size).toBe(5);
});

test('blocks that are taken over get free numbers', () => {
  const [part] = document.parts;
  if (part === undefined) throw new Error('There is a part');
  expect(addBlocks(part, [block('b1'), block('b1')]).blocks.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3']);
});
