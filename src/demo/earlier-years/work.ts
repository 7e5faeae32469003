import type { Fact } from '#src/facts/envelope.ts';
import type { DelivererId, StreamId } from '#src/kernel/ids.ts';
import { day, firstOf, LAST_DAY, lastOf, monthsLater, text, workdayUntil } from '../calendar.ts';
import { drawUuid } from '../ids.ts';
import { createScribe } from '../lives/record.ts';
import { share } from '../margins/round.ts';
import type { Life } from '../plan/life.ts';
import type { Chance } from '../random.ts';
import { readCells } from './printed.ts';

interface Told {
  readonly type: string;
  readonly on: number;
  readonly data: object;
}
/** So many lives of the annual report get this fact on a day between the two. */
interface Series {
  readonly type: string;
  readonly data: object;
  readonly from: number;
  readonly until: number;
  readonly count: number;
}

/** What the employment service tells of the lives of the annual report, by their place. */
export type WorkPlan = ReadonlyMap<number, readonly Told[]>;

/** Answers 1, 2 and 7: each number is given to people who had registered by then and were still here. */
export function planWork(lives: readonly Life[], chance: Chance): WorkPlan {
  chance.at(21);
  const known = chance.shuffle(lives.flatMap(({ registered }, index) => (registered === null ? [] : [index])));
  const told = new Map<number, Told[]>();
  let next = 0;
  for (const { type, data, from, until, count } of series()) {
    let rest = count;
    for (let tried = 0; rest > 0; tried++) {
      if (tried === known.length) throw new Error(`Too few people for ${count} times ${type} until ${text(until)}`);
      const index = known[next++ % known.length] ?? 0;
      const on = dayWithin(lives[index], from, until, chance);
      if (on === null) continue;
      told.set(index, [...(told.get(index) ?? []), { type, on, data }]);
      rest--;
    }
  }
  return told;
}

/** Half-way the stay of somebody within the period; null for who was not here yet, or no longer. */
function dayWithin(life: Life | undefined, from: number, until: number, chance: Chance): number | null {
  if (life?.registered == null) return null;
  const first = Math.max(from, life.registered + 45);
  const last = Math.min(until, (life.ended ?? until) - 3, (life.exempted ?? until) - 3);
  if (last < first) return null;
  const on = workdayUntil(chance.int(first, last));
  return on < first ? null : on;
}

function series(): readonly Series[] {
  const printed = readCells('question-000');
  const year = (wanted: number) => ({ from: firstOf(wanted), until: lastOf(wanted) });
  const courses = 'work.jobseeker-course-ended';
  const of = (key: string): number => {
    const count = printed.get(key);
    if (count === undefined) throw new Error(`Not printed: ${key}`);
    return count;
  };
  const between = (provider: string) => Math.round((of(`7 2022 ${provider}`) + of(`7 2024 ${provider}`)) / 2);
  return [
    ...(['agencies', 'vdab'] as const).flatMap((provider) => [
      { type: courses, data: { provider }, ...year(2022), count: of(`7 2022 ${provider}`) },
      // Not printed; ours, half-way.
      { type: courses, data: { provider }, ...year(2023), count: between(provider) },
      { type: courses, data: { provider }, ...year(2024), count: of(`7 2024 ${provider}`) },
    ]),
    ...[2022, 2023, 2024].map((wanted) => ({
      type: 'work.ibo-t-completed',
      data: {},
      ...year(wanted),
      count: of(`1 ${wanted} total`),
    })),
    ...(
      [
        ['viaSubsidy', '2022', 2022],
        ['tender', '2023', 2023],
        ['tender', '2024', 2024],
      ] as const
    ).map(([funding, period, wanted]) => ({
      type: 'work.job-coaching-begun',
      data: { funding },
      ...year(wanted),
      count: of(`2 ${period} ${funding}`),
    })),
    {
      type: 'work.job-coaching-begun',
      data: { funding: 'serviceVoucherFirms' },
      from: firstOf(2022),
      until: day('2022-06-30'),
      count: of('2 2022-01-01/2022-07-01 serviceVoucherFirms'),
    },
  ];
}

/** Adds what the employment service tells to what happened. */
export function withWork(
  facts: readonly Fact[],
  told: readonly Told[] | undefined,
  stream: StreamId,
  index: number,
  chance: Chance,
) {
  if (told === undefined) return facts;
  chance.at(22, index);
  const scribe = createScribe(stream, chance);
  for (const { type, on, data } of told) scribe.say(type, on, data, chance.int(2, 20));
  return [...facts, ...scribe.done()]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    .map((fact, place) => ({ ...fact, version: place + 1 }));
}

/** Hours by month, few in the summer; ours, as the source gives years only. */
const monthly = [9, 9, 10, 9, 9, 8, 3, 3, 10, 11, 11, 8];

/** Answer 3 of 2018: hours that VDAB delivers. */
export function* deliverHours(chance: Chance): Iterable<readonly Fact[]> {
  const printed = readCells('question-001');
  for (const [index, instrument] of (['nodw', 'iboT'] as const).entries()) {
    chance.at(23, index);
    const scribe = createScribe(delivererOf(2014, chance), chance);
    for (const year of [2014, 2015, 2016, 2017])
      share(printed.get(`3 ${year} ${instrument}`) ?? 0, monthly).forEach((hours, month) => {
        const from = monthsLater(firstOf(year), month);
        const on = month === 11 ? lastOf(year) : monthsLater(firstOf(year), month + 1) - 1;
        scribe.say('work.coaching-hours-delivered', on, { instrument, from: text(from), hours }, chance.int(5, 25));
      });
    yield scribe.done();
  }
}

/** Cents of an instalment: the most that one fact holds. */
const MILLION_EUROS = 100_000_000;

/** Answer 3 of 2025: what was granted, in instalments; the two extensions are printed as one amount. */
export function* grantBudgets(chance: Chance): Iterable<readonly Fact[]> {
  const printed = readCells('question-000');
  const grants = [
    ['2022', 'viaSubsidy', '2022-01-01', '2022-12-31', 1],
    ['2022', 'viaExtensions', '2022-04-01', '2022-12-31', 2],
    ['2022-01-01/2022-07-01', 'serviceVoucherFirms', '2022-01-01', '2022-06-30', 1],
    ['2023-01-01/2025-01-01', 'tender', '2023-01-01', '2024-12-31', 1],
    ['2025', 'tender', '2025-01-01', '2025-12-31', 1],
  ] as const;
  chance.at(24);
  const scribe = createScribe(delivererOf(2022, chance), chance);
  for (const [period, funding, from, until, times] of grants)
    for (const granted of share(Math.round((printed.get(`3 ${period} ${funding}`) ?? 0) * 100), Array<number>(times).fill(1)))
      for (const cents of instalments(granted))
        scribe.say('work.budget-granted', day(from), { funding, cents, until }, chance.int(3, 30), LAST_DAY);
  yield scribe.done();
}

function instalments(cents: number): readonly number[] {
  const whole = Math.floor(cents / MILLION_EUROS);
  const rest = cents - whole * MILLION_EUROS;
  return [...Array<number>(whole).fill(MILLION_EUROS), ...(rest === 0 ? [] : [rest])];
}

function delivererOf(year: number, chance: Chance): DelivererId {
  return drawUuid(firstOf(year) * 86_400_000, chance) as DelivererId; // made in the shape of one
}
