import type { Clock } from '#src/kernel/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Snapshot, SnapshotStore } from '../figures/ask.ts';
import { workAtRisk } from '../trajectory/ask.ts';
import { newQuestions } from './ask-figures.ts';
import { askCohorts, stepsAndTerms } from './cohorts.ts';
import type { DashboardView } from './endpoints.ts';
import { askTrends } from './trends.ts';
import { askWaits } from './waits.ts';

export interface DashboardDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly snapshots: SnapshotStore;
}

type Counted = Omit<DashboardView, 'atRisk'>;

/** Counts once per region for as long as nothing new is recorded and the day is the same; the work list is asked each time. */
export function dashboardReader({ database, clock, snapshots }: DashboardDependencies) {
  // Of one snapshot and one day only: an older one kept here would hold its columns in memory.
  let kept: { readonly snapshot: Snapshot; readonly today: string; readonly counted: Map<RegionCode | null, Counted> } | null =
    null;
  return async (region: RegionCode | null): Promise<DashboardView> => {
    const snapshot = await snapshots.current();
    const today = clock.today();
    if (kept?.snapshot !== snapshot || kept.today !== today) kept = { snapshot, today, counted: new Map() };
    const counted = kept.counted.get(region) ?? count(snapshot, clock, region);
    kept.counted.set(region, counted);
    return { ...counted, atRisk: await atRisk(database, clock, region) };
  };
}

function count(snapshot: Snapshot, clock: Clock, region: RegionCode | null): Counted {
  const today = clock.today();
  const asOf = clock.now();
  const questions = newQuestions(region);
  const parts = { trends: askTrends(questions, today), cohorts: askCohorts(questions, today), waits: askWaits(questions, today) };
  const answers = questions.answer(snapshot, asOf);
  return {
    today,
    asOf,
    region,
    synthetic: snapshot.demoFacts > 0,
    ...stepsAndTerms(),
    trends: [...parts.trends(answers)],
    cohorts: [...parts.cohorts(answers)],
    waits: [...parts.waits(answers)],
  };
}

async function atRisk(database: Database, clock: Clock, region: RegionCode | null): Promise<DashboardView['atRisk']> {
  const lines = await inTransaction(database, (tx) =>
    workAtRisk(tx, { today: clock.today(), regions: region === null ? regionCodes : [region] }),
  );
  return {
    bySubject: added(lines, ({ subject }) => subject).map(([subject, counts]) => ({ subject, ...counts })),
    byRegion: added(lines, (line) => line.region).map(([code, counts]) => ({ region: code, ...counts })),
  };
}

/** The most overdue first. */
function added<Line extends { readonly overdue: number; readonly due: number }, Key>(
  lines: readonly Line[],
  keyOf: (line: Line) => Key,
): readonly [Key, { overdue: number; due: number }][] {
  const counts = new Map<Key, { overdue: number; due: number }>();
  for (const line of lines) {
    const there = counts.get(keyOf(line)) ?? { overdue: 0, due: 0 };
    counts.set(keyOf(line), { overdue: there.overdue + line.overdue, due: there.due + line.due });
  }
  return [...counts].sort(([, a], [, b]) => b.overdue - a.overdue || b.due - a.due);
}
