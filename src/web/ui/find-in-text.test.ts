import { describe, expect, test } from 'vitest';
import { findInText, fold } from './find-in-text.ts';

const text = fold('TG-F-08 Erkend vluchteling of subsidiair beschermde. Jaarverslag 2024, §1.7 — Réfugié reconnu');

describe('finding in a text', () => {
  test.each([
    '',
    'vluchteling',
    'VLUCHTELING erkend',
    'réfugié',
    'refugie',
    'tg-f-08',
    '§1.7',
    'jaarv 2024',
    'vluchtelnig', // two letters swapped
    'vluchtelig', // one left out
    'vluchtelling', // one too many
    'vluxhteling', // one wrong
    'vluhcteling',
  ])('“%s” is there', (typed) => {
    expect(findInText(text, typed)).toBe(true);
  });

  test.each(['asielzoeker', 'vluchteling brussel', 'vlxchtelxng', 'tg-f-09', 'erkt'])('“%s” is not', (typed) => {
    expect(findInText(text, typed)).toBe(false);
  });
});
