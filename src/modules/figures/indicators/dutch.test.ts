import { describe, expect, test } from 'vitest';
import { cellsOf, lives } from '#test/support/figures-facts.ts';
import type { Written } from '#test/support/figures-facts.ts';

const talk = (on: string, region: string, kind?: string): Written => ({
  type: 'trajectory.nt2-interview-held',
  on,
  data: kind === undefined ? { region } : { region, kind },
});
const sat = (kind: string, organiser = 'agii', region = 'limburg'): Written => ({
  type: 'trajectory.nt2-test-taken',
  on: '2024-05-05',
  data: { kind, organiser, region },
});

describe('talks', () => {
  const facts = lives(
    [
      talk('2024-01-08', 'limburg', 'nt2Interview'),
      talk('2024-02-08', 'limburg'),
      talk('2024-03-08', 'provAntwerp', 'nt2Interview'),
    ],
    [talk('2024-01-08', 'limburg', 'levelTest'), talk('2024-01-08', 'limburg', 'housingCode')],
  );

  test('a person counts once in each region and once in all, for NT2 interviews only; one without a kind is one', () => {
    expect(cellsOf(facts, 'nt2-persons', '2024', ['region'])).toEqual({ limburg: 1, provAntwerp: 1, total: 1 });
  });
  test('every talk counts, by kind', () => {
    expect(cellsOf(facts, 'nt2-interviews', '2024', ['interviewKind'])).toEqual({
      nt2Interview: 3,
      levelTest: 1,
      housingCode: 1,
      total: 5,
    });
  });
});

test('an advice from before there were regions counts, under a region that is not recorded', () => {
  const advised = (data: object): Written => ({ type: 'trajectory.nt2-advised', on: '2024-05-05', data });
  const facts = lives([advised({ advice: 'cbe' }), advised({ advice: 'cbeNt2', region: 'limburg' })]);
  expect(cellsOf(facts, 'nt2-advice', '2024', ['region'])).toEqual({ unknown: 1, limburg: 1, total: 2 });
});

test('both certifying levels are one kind in the one figure, and kinds of their own beside two others in the other', () => {
  const all = ['cbeEntry', 'covaar', 'ctA12', 'ctB12', 'ctPrescreening', 'homeLanguageDutch'].map((kind) => sat(kind));
  expect(cellsOf(lives(all), 'dutch-tests', '2024', ['test'])).toEqual({ cbeEntry: 1, covaar: 1, certifying: 2, total: 4 });
  expect(cellsOf(lives(all), 'certifying-language-tests', '2024', ['test'])).toEqual({
    ctA12: 1,
    ctB12: 1,
    ctPrescreening: 1,
    homeLanguageDutch: 1,
    total: 4,
  });
  const elsewhere = lives([sat('ctA12', 'atlas', 'atlas'), sat('covaar')]);
  expect(cellsOf(elsewhere, 'dutch-tests', '2024', [], { where: { organiser: ['agii'] } })).toEqual({ total: 1 });
});

test('delivered counts are added by the month that they are about; a later delivery replaces an earlier one', () => {
  const delivered = (provider: string, on: string, enrolments: number, more: object = {}): Written => ({
    type: 'supply.nt2-enrolments-delivered',
    on,
    data: { provider, from: `${on.slice(0, 7)}-01`, enrolments },
    ...more,
  });
  const facts = lives(
    [delivered('cbe', '2024-01-31', 7000), delivered('cbe', '2024-02-29', 500)],
    [
      delivered('cvo', '2023-12-31', 9),
      delivered('cvo', '2024-01-31', 20_000, { name: 'low' }),
      delivered('cvo', '2024-01-31', 30_000, { corrects: 'low', recordedAt: '2024-06-01T00:00:00Z' }),
    ],
  );
  expect(cellsOf(facts, 'nt2-enrolments', '2024', ['provider'])).toEqual({ cbe: 7500, cvo: 30_000, total: 37_500 });
  expect(cellsOf(facts, 'nt2-enrolments', '2024', ['provider'], { asOf: '2024-05-01T00:00:00Z' })).toEqual({
    cbe: 7500,
    cvo: 20_000,
    total: 27_500,
  });
});
