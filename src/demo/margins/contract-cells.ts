import type { Chance } from '../random.ts';
import { fit } from './fit.ts';
import { roundTable, share } from './round.ts';
import { startSeed, outcomeSeed, orientationSeeds } from './seeds.ts';
import type { RegionTargets } from './targets.ts';

/** When the contract was signed. `2022a` is January and February 2022, before the reform. */
export const periods = ['2019', '2020', '2021', '2022a', '2022b', '2023', '2024', '2025'] as const;
export type Period = (typeof periods)[number];
/** How and when the pillar social orientation was decided: Test, eXemption test, Legacy course, Not passed; 22 means 2022 or before. */
export const orientations = [
  'none',
  'T22',
  'T23',
  'T24',
  'T25',
  'X22',
  'X23',
  'X24',
  'X25',
  'L22',
  'L23',
  'L24',
  'N23',
  'N24',
  'N25',
] as const;
export type Orientation = (typeof orientations)[number];
export const ends = ['cert23', 'cert24', 'cert25', 'ended23', 'ended24', 'ended25', 'running'] as const;
export type End = (typeof ends)[number];
/** Year in which the course MO began for the first time; 22 means 2022 or before. */
export const starts = ['s22', 's23', 's24', 's25', 'never'] as const;
export type Start = (typeof starts)[number];
export type ContractGroup = 'mandatory' | 'entitled' | 'toBeDetermined' | 'minor';

/** So many persons of one region with this course of life. */
export interface ContractCell {
  readonly group: ContractGroup;
  readonly period: Period;
  readonly orientation: Orientation;
  readonly end: End;
  readonly start: Start;
  readonly count: number;
}

/**
 * So many of the mandatory contracts that run in Brussels are second ones, of persons who signed a first one in Flanders and
 * moved. The printed 985 cannot all be first contracts: the sources name nobody mandatory in Brussels before 1-1-2024, and of
 * the first contracts of 2024 only 19 % are mandatory (some 600).
 */
export const SECOND_CONTRACTS = 230;

/**
 * The contracts of one region as a table period × orientation × group × end × start, made by successive two-way fits with
 * controlled rounding, so that every printed margin (contracts by year, tests, decisions, certificates, running contracts by
 * group, learners started) is met to the unit.
 */
export function contractCells(targets: RegionTargets, chance: Chance): ContractCell[] {
  const plan = sizes(targets);
  const byOrientation = roundTable(
    fit(
      periods.map((period) => [...orientationSeeds[period]]),
      plan.periods,
      plan.orientations,
    ),
    chance,
  );
  const cells: { period: Period; orientation: Orientation; group: 'mandatory' | 'entitled'; count: number }[] = [];
  periods.forEach((period, p) => {
    const row = byOrientation[p] ?? [];
    const mandatory = plan.mandatory[p] ?? 0;
    const total = row.reduce((a, b) => a + b, 0);
    const seed = orientations.map((orientation) =>
      orientation.startsWith('X') ? [0.5, 1.6] : orientation.startsWith('L') ? [1.3, 0.8] : [1, 1],
    );
    const table = roundTable(fit(mandatory === 0 ? seed.map(() => [0, 1]) : seed, row, [mandatory, total - mandatory]), chance);
    orientations.forEach((orientation, m) => {
      cells.push(
        { period, orientation, group: 'mandatory', count: table[m]?.[0] ?? 0 },
        { period, orientation, group: 'entitled', count: table[m]?.[1] ?? 0 },
      );
    });
  });
  const ended = (['mandatory', 'entitled'] as const).flatMap((group) => {
    const rows = cells.filter((cell) => cell.group === group && cell.count > 0);
    const table = roundTable(
      fit(
        rows.map((row) => outcomeSeed(row.period, row.orientation)),
        rows.map((row) => row.count),
        plan.ends[group],
      ),
      chance,
    );
    return rows
      .flatMap((row, index) => ends.map((end, f) => ({ ...row, end, count: table[index]?.[f] ?? 0 })))
      .filter((row) => row.count > 0);
  });
  const extra: Omit<ContractCell, 'start'>[] = [
    { group: 'toBeDetermined', period: '2024', orientation: 'none', end: 'running', count: targets.running.toBeDetermined },
    { group: 'minor', period: '2024', orientation: 'none', end: 'running', count: targets.running.minor },
  ];
  const quiet = extra.filter((cell) => cell.count > 0).map((cell): ContractCell => ({ ...cell, start: 'never' }));
  const table = roundTable(
    fit(
      ended.map((row) => startSeed(row.period, row.orientation, row.end)),
      ended.map((row) => row.count),
      [null, targets.learners[2023], targets.learners[2024], null, null],
    ),
    chance,
  );
  return [
    ...ended.flatMap((row, index) => starts.map((start, s): ContractCell => ({ ...row, start, count: table[index]?.[s] ?? 0 }))),
    ...quiet,
  ].filter((cell) => cell.count > 0);
}

/** The margins: printed where printed, else a plausible number that makes the sums right. */
function sizes(targets: RegionTargets) {
  const brussels = targets.region === 'brussels';
  const { running, certificates, contracts } = targets;
  const second = brussels ? SECOND_CONTRACTS : 0;
  const runningMandatory = running.mandatory - second;
  const notPassed25 = Math.round(targets.notPassed[2024] * 0.1);
  const endings = {
    cert23: certificates[2023],
    cert24: certificates[2024],
    cert25: Math.round(certificates[2024] * 0.125),
    ended23: Math.round(targets.notPassed[2023] * 0.62 + (running.mandatory + running.entitled) * 0.02),
    ended24: Math.round(targets.notPassed[2024] * 0.58 + (running.mandatory + running.entitled) * 0.025),
    ended25: Math.round(targets.notPassed[2024] * 0.09),
  };
  const leaving = Object.values(endings).reduce((a, b) => a + b, 0);
  const size = runningMandatory + running.entitled + leaving;
  const apart = running.toBeDetermined + running.minor; // signed in 2024 as well, but told apart
  const contracts25 = Math.round(contracts[2024] * (brussels ? 0.16 : 0.13));
  const older = share(size - contracts[2023] - (contracts[2024] - apart) - contracts25, [0.1, 0.15, 0.29, 0.07, 0.39]);
  const byPeriod = [...older, contracts[2023], contracts[2024] - apart, contracts25];
  const share24 = targets.contractsMandatory2024 / contracts[2024];
  const runningShare = running.mandatory / (running.mandatory + running.entitled);
  const mandatory = brussels
    ? [0, 0, 0, 0, 0, 0, targets.contractsMandatory2024, runningMandatory - targets.contractsMandatory2024 + 12]
    : byPeriod.map((count, p) =>
        p === 6
          ? targets.contractsMandatory2024
          : Math.round(count * (p < 5 ? (runningShare + share24) / 2 : p === 5 ? Math.min(0.9, share24 + 0.02) : share24)),
      );
  const mandatoryTotal = mandatory.reduce((a, b) => a + b, 0);
  const leavingMandatory = mandatoryTotal - runningMandatory;
  const leavingTable = share2(Object.values(endings), leavingMandatory, brussels ? [0, 1, 1, 0, 1, 1] : [1, 1, 1, 1, 1, 1]);
  const before23 = older.reduce((a, b) => a + b, 0) * (brussels ? 0.28 : 0.36);
  const decided = [
    Math.round(before23 * 0.42),
    targets.moTestsPassed[2023],
    targets.moTestsPassed[2024],
    Math.round(targets.moTestsPassed[2024] * 0.13),
    Math.round(before23 * 0.13),
    targets.exemptionTestsPassed[2023],
    targets.exemptionTestsPassed[2024],
    Math.round(targets.exemptionTestsPassed[2024] * 0.13),
    Math.round(before23 * 0.45),
    targets.legacyPassed[2023],
    targets.legacyPassed[2024],
    targets.notPassed[2023],
    targets.notPassed[2024],
    notPassed25,
  ];
  const none = size - decided.reduce((a, b) => a + b, 0);
  if (none < 0 || older.some((count) => count < 0))
    throw new Error(
      `${targets.region}: the margins leave no room (${none} without a decision, ${older.join(' ')} older contracts)`,
    );
  return {
    periods: byPeriod,
    orientations: [none, ...decided],
    mandatory,
    ends: {
      mandatory: [...leavingTable.map(([m]) => m), runningMandatory],
      entitled: [...leavingTable.map(([, e]) => e), running.entitled],
    },
  };
}

/** Divides each row over two columns, the first adding up to `total`. */
function share2(rows: readonly number[], total: number, weights: readonly number[]): [number, number][] {
  const first = share(
    total,
    rows.map((row, index) => row * (weights[index] ?? 0)),
  );
  return rows.map((row, index) => [first[index] ?? 0, row - (first[index] ?? 0)]);
}
