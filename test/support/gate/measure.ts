import { asTables } from '#src/figures-gate/as-table.ts';
import { checkTables } from '#src/figures-gate/check-tables.ts';
import type { CheckedTable, Finding } from '#src/figures-gate/table.ts';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { randomOf } from '../sound-tables.ts';
import { plants, type Planted, type PlantName } from './plants.ts';
import { print, type Form, type Printed } from './print.ts';
import { statisticOf, type StatisticKind } from './statistics.ts';

export interface Case {
  readonly kind: StatisticKind;
  readonly form: Form;
  readonly file: 'csv' | 'xlsx';
  readonly seed: number;
  readonly described: boolean;
}

export interface Outcome {
  readonly printed: Printed;
  readonly findings: readonly Finding[];
  readonly planted: Planted | null;
  /** Something that may be said of it is said at one of its cells, or in their rows and columns. */
  readonly found: boolean;
  /** At the very cell, or in a block that holds it. */
  readonly placed: boolean;
}

export async function tablesIn(printed: Printed, described: boolean): Promise<readonly CheckedTable[]> {
  const sheets = await readTable(printed.bytes, printed.fileName, usualLimits);
  if (!sheets.ok) throw new Error(`${printed.fileName}: ${sheets.error.says.en}`);
  return sheets.value.flatMap((sheet) => {
    const tables = asTables({ ...sheet, name: printed.fileName }, described ? { dimensions: printed.dimensions } : {});
    return tables.ok ? tables.value : [];
  });
}

/** The table of a case, sound or with an error planted; null where the error cannot be planted in it. */
export async function outcomeOf({ kind, form, file, seed, described }: Case, plant: PlantName | null): Promise<Outcome | null> {
  const random = randomOf(seed);
  const statistic = statisticOf(kind, random);
  const planted = plant === null ? null : plants[plant](statistic, randomOf(seed + 7919));
  if (plant !== null && planted === null) return null;
  const printed = await print(statistic, form, file, randomOf(seed + 104_729));
  const findings = checkTables(await tablesIn(printed, described && form === 'long'));
  const at = (planted?.at ?? []).flatMap(([r, c]) => printed.places[r]?.[c] ?? []);
  const told = findings.filter((finding) => planted?.kinds.includes(finding.kind));
  const near = new Set(
    (planted?.at ?? []).flatMap(([r, c]) => [...(printed.places[r] ?? []), ...printed.places.flatMap((row) => row[c] ?? [])]),
  );
  return {
    printed,
    findings,
    planted,
    found: told.some((finding) => [...near].some((place) => covers(finding.place.at, place))),
    placed: told.some((finding) => at.some((place) => covers(finding.place.at, place))),
  };
}

/** 'D41:G50' covers 'E44'. */
function covers(block: string, place: string): boolean {
  const [from = '', until = from] = block.split(':');
  const [own, first, last] = [place, from, until].map((each) => ({
    column: each.replace(/\d/gu, '').padStart(4, ' '),
    row: Number(each.replace(/\D/gu, '')),
  })) as [Corner, Corner, Corner];
  const between = (value: number | string, a: number | string, b: number | string) =>
    a <= b ? value >= a && value <= b : value >= b && value <= a;
  return between(own.row, first.row, last.row) && between(own.column, first.column, last.column);
}

interface Corner {
  readonly column: string;
  readonly row: number;
}
