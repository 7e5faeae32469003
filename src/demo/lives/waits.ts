import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { WaitReason } from '#src/law/case.ts';
import type { PillarKey } from '#src/law/judgement.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { BRUSSELS_DUTY, day, LAST_DAY, workdayFrom } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { createScribe } from './record.ts';

/** The days of a life that waits hang on, in epoch days; null where it did not happen. */
interface Days {
  readonly region: RegionCode;
  readonly mandatory: boolean;
  readonly inflow: number;
  readonly registered: number | null;
  readonly contract: number | null;
  readonly ended: number | null;
  readonly moStart: number | null;
  readonly moClosed: number | null;
  readonly moTest: number | null;
  readonly service: number | null;
  readonly certificate: number | null;
  readonly b1: number | null;
}

/** Waiting from a day to the day on which it was over; null while it lasts. */
interface Waiting {
  readonly reason: WaitReason;
  readonly pillar?: PillarKey;
  readonly from: number;
  readonly until: number | null;
}

/** The stream between the services that broke in two provinces, for two weeks. */
const BROKEN = {
  regions: ['westFlanders', 'limburg'] as readonly RegionCode[],
  from: day('2025-01-13'),
  until: day('2025-01-27'),
};

/** Each with its share of the lives that fit: ours, and only plausible. */
const kinds: readonly ((days: Days, chance: Chance) => Waiting | null)[] = [
  // No seat in a course of social orientation: until it began, or still.
  ({ contract, ended, moStart, moTest }, chance) => {
    if (contract === null || moTest !== null) return null;
    const from = contract + chance.int(7, 20);
    if (moStart !== null)
      return chance.yes(1 / 150) && moStart - from > 30 ? { ...orientation('noSeat'), from, until: moStart } : null;
    return chance.yes(1 / 40) && ended === null ? { ...orientation('noSeat'), from, until: null } : null;
  },
  // No date for the test after the course.
  ({ ended, moClosed, moTest }, chance) => {
    if (moClosed === null) return null;
    const from = moClosed + chance.int(2, 6);
    if (moTest !== null)
      return chance.yes(1 / 120) && moTest - from > 14 ? { ...orientation('noTestDate'), from, until: moTest } : null;
    return chance.yes(1 / 30) && ended === null ? { ...orientation('noTestDate'), from, until: null } : null;
  },
  // Brussels, where the whole track has a last day: no seat for Dutch.
  ({ region, mandatory, registered, certificate }, chance) => {
    if (regions[region].regime !== 'brussels' || !mandatory || registered === null || registered < BRUSSELS_DUTY) return null;
    if (certificate !== null || !chance.yes(1 / 5)) return null;
    const from = registered + chance.int(15, 45);
    const until = from + chance.int(40, 130);
    return { reason: 'noSeat', pillar: 'dutch', from, until: until > LAST_DAY - 5 ? null : until };
  },
  // The data between the services did not come through.
  ({ region, contract, service }, chance) => {
    if (contract === null || !BROKEN.regions.includes(region) || contract > BROKEN.until - 3 || contract < day('2024-11-25'))
      return null;
    if ((service !== null && service < BROKEN.until) || !chance.yes(0.6)) return null;
    return { reason: 'brokenStream', pillar: 'work', from: Math.max(BROKEN.from, contract), until: BROKEN.until };
  },
  // No date for the test of B1 oral.
  ({ certificate, b1 }, chance) => {
    if (certificate === null || b1 !== null || !chance.yes(1 / 150)) return null;
    return { reason: 'noTestDate', pillar: 'dutch', from: certificate + chance.int(60, 300), until: null };
  },
  // No interpreter for the first conversation.
  ({ region, mandatory, inflow, registered }, chance) => {
    if (!mandatory || registered === null || regions[region].regime !== 'flanders' || !chance.yes(1 / 220)) return null;
    const from = inflow + chance.int(18, 30);
    return registered - from < 8 ? null : { reason: 'noInterpreter', from, until: registered };
  },
];

const orientation = (reason: WaitReason) => ({ reason, pillar: 'orientation' as const });

/** Some hundreds of lives in which the system took time. No printed figure counts waits, and no act of these lives hangs on them. */
export function withWaits(facts: readonly Fact[], stream: StreamId, index: number, chance: Chance): readonly Fact[] {
  const days = daysOf(facts);
  if (days === null) return facts;
  chance.at(10, index);
  for (const kind of kinds) {
    const waiting = kind(days, chance);
    if (waiting === null) continue;
    const from = workdayFrom(waiting.from);
    if (from > LAST_DAY - 5 || (waiting.until !== null && waiting.until <= from)) continue;
    const { reason, pillar } = waiting;
    const scribe = createScribe(stream, chance);
    const wait = scribe.say(
      'trajectory.system-wait-begun',
      from,
      pillar === undefined ? { reason } : { reason, pillar },
      chance.int(0, 6),
    );
    if (waiting.until !== null) scribe.say('trajectory.system-wait-ended', waiting.until, { wait }, chance.int(0, 6));
    return [...facts, ...scribe.done()]
      .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
      .map((fact, place) => ({ ...fact, version: place + 1 }));
  }
  return facts;
}

/** Of a life in which nothing was corrected, and that enforcement, an exemption, death or a move do not complicate. */
function daysOf(facts: readonly Fact[]): Days | null {
  const on: { [type: string]: number } = {};
  for (const fact of facts) {
    if (fact.corrects !== undefined || complicated.has(fact.type)) return null;
    on[fact.type] ??= day(fact.on);
  }
  const [first, determined] = facts;
  if (first?.type !== 'register.inflow-received' || determined?.type !== 'trajectory.target-group-determined') return null;
  const { region } = first.data as { readonly region: RegionCode }; // by its schema
  const at = (type: string): number | null => on[type] ?? null;
  return {
    region,
    mandatory: (determined.data as { readonly group: string }).group === 'mandatory', // by its schema
    inflow: day(first.on),
    registered: at('trajectory.registered'),
    contract: at('trajectory.contract-signed'),
    ended: at('trajectory.contract-ended'),
    moStart: at('trajectory.mo-started'),
    moClosed: at('trajectory.mo-course-closed'),
    moTest: at('trajectory.mo-test-taken') ?? at('trajectory.mo-exemption-test-taken'),
    service: at('trajectory.employment-service-registered'),
    certificate: at('trajectory.integration-certificate-issued'),
    b1: at('trajectory.b1-oral-proven'),
  };
}

const complicated: ReadonlySet<string> = new Set([
  'register.died',
  'register.residence-changed',
  'register.stay-changed',
  'trajectory.exempted',
  'trajectory.infringement-established',
]);
