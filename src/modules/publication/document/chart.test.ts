import { expect, test } from 'vitest';
import { chartSvg } from './chart.ts';
import type { Grid } from './grid.ts';

const texts = { title: 'Adviezen', about: 'In de tabel', largest: (drawn: number, all: number) => `${drawn} van ${all}` };
const cell = (value: number) => ({ value, text: String(value), percentage: false });
const grid = (name: string, series: readonly string[]): Grid => ({
  name,
  headers: [],
  rows: [],
  series,
  undrawn: 0,
  bars: [{ label: 'CBE', cells: series.map((_, index) => cell(index + 1)) }],
});
const keys = (svg: string) => [...svg.matchAll(/class="k">([^<]*)</g)].map(([, words]) => words);

test('two periods side by side are named; a period drawn alone of more than one too; a figure of one period needs no name', () => {
  expect(keys(chartSvg(grid('', ['2023', '2024']), texts))).toEqual(['2023', '2024']);
  expect(keys(chartSvg(grid('2024', ['Totaal']), texts))).toEqual(['2024']);
  expect(keys(chartSvg(grid('', ['2024']), texts))).toEqual([]);
});

test('says of how many only the largest are drawn', () => {
  expect(keys(chartSvg({ ...grid('', ['2024']), undrawn: 28 }, texts))).toEqual(['1 van 29']);
});
