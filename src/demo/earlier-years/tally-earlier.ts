import { effectiveFacts, knownAt } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { text } from '../calendar.ts';
import type { Tally } from '../tally.ts';
import { ASKED_ON } from './printed.ts';

const asked = endOfDayInBrussels(text(ASKED_ON));
interface Read {
  readonly region?: string;
  readonly desk?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly result?: string;
  readonly provider?: string;
  readonly funding?: string;
  readonly instrument?: string;
  readonly hours?: number;
  readonly cents?: number;
}

/**
 * Counts by 'table year at' what one person's facts say for tables 1 to 4, as known on the day of the question. A second, small
 * reading of the definitions, so that the calibration is checked without the figures module.
 */
export function tallyEarlier(tally: Tally, recorded: readonly Fact[]): void {
  if (!recorded.some(({ on }) => on < '2022')) return;
  const facts = effectiveFacts(knownAt(recorded, asked));
  const once = new Set<string>();
  const lastOf = new Map<string, Read>();
  const closed = { a1: closedAs(facts, 'a1'), a2: closedAs(facts, 'a2') };
  for (const { type, on, data } of facts) {
    const year = on.slice(0, 4);
    const { region = '', desk, group = '', kind } = data as Read; // every field is optional: read what is there
    if (type === 'trajectory.registered' && year >= '2017' && year <= '2021') {
      lastOf.set(year, data as Read); // as above
      if (kind === 'first' && year === '2021')
        for (const by of [group, 'total'])
          for (const at of [region, 'total']) {
            once.add(`1 2021 ${at}/total/${by}`);
            if (at === region && desk !== undefined) once.add(`1 2021 ${at}/${desk}/${by}`);
          }
    }
    if (type === 'trajectory.contract-signed' && year >= '2019' && year <= '2021')
      for (const [level, table] of [
        ['a1', '3'],
        ['a2', '4'],
      ] as const) {
        const result = closed[level];
        if (result === undefined) continue;
        for (const at of [region, 'total'])
          for (const by of [group, 'total']) for (const as of [result, 'total']) once.add(`${table} ${year} ${at}/${by}/${as}`);
      }
  }
  for (const [year, { region = '', desk }] of lastOf) {
    for (const at of [`${region}/total`, 'total/total']) once.add(`2 ${year} ${at}`);
    if (desk !== undefined) once.add(`2 ${year} ${region}/${desk}`);
  }
  for (const key of once) tally.set(key, (tally.get(key) ?? 0) + 1);
}

function closedAs(facts: readonly Fact[], level: string): string | undefined {
  const last = facts.findLast(({ type, data }) => type === 'trajectory.nt2-result-recorded' && (data as Read).level === level);
  return (last?.data as Read | undefined)?.result; // every field is optional, as above
}

/** Counts by 'source/answer year code' what one stream says for the answers about work. */
export function tallyWork(tally: Tally, facts: readonly Fact[]): void {
  const once = new Set<string>();
  const add = (key: string, by = 1): void => void tally.set(key, (tally.get(key) ?? 0) + by);
  for (const { type, on, data } of facts) {
    const year = on.slice(0, 4);
    const { provider, funding = '', instrument = '', hours = 0, cents = 0 } = data as Read; // every field is optional, as above
    if (type === 'work.jobseeker-course-ended') once.add(`000/7 ${year} ${provider ?? ''}`);
    if (type === 'work.ibo-t-completed') once.add(`000/1 ${year} total`);
    if (type === 'work.job-coaching-begun') add(`000/2 ${year} ${funding}`);
    if (type === 'work.budget-granted') add(`000/3 ${year} ${funding}`, cents);
    if (type === 'work.coaching-hours-delivered') for (const under of [instrument, 'total']) add(`001/3 ${year} ${under}`, hours);
  }
  for (const key of once) add(key);
}
