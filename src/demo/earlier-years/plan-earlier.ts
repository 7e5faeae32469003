import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { DeskCode } from '#src/reference/desks.ts';
import { day, workdayUntil } from '../calendar.ts';
import { anyDay } from '../plan/draw.ts';
import { newLife } from '../plan/life.ts';
import type { Life, LifeGroup } from '../plan/life.ts';
import type { Chance } from '../random.ts';
import { planContracts } from './contract-plans.ts';
import type { ContractPlan } from './contract-plans.ts';
import { between, drawCourse, drawLeaving, signingDays } from './days.ts';
import type { Contract, EarlierLife, Registration } from './earlier-life.ts';
import { closedParts, settleDesks } from './existing.ts';
import type { Existing } from './existing.ts';
import { movesOf2021 } from './moves-2021.ts';
import type { Moves } from './moves-2021.ts';
import { registrationYears } from './printed.ts';
import { groupsOf, openRegistrationRoom } from './registration-room.ts';
import { openStock } from './stock.ts';
import type { Stock } from './stock.ts';

/** Of those who registered in a year of which only the number is printed, so many in hundred are mandatory; in Brussels nobody is. */
const MANDATORY_SHARE = 0.4;

/**
 * The lives that the tables of 2017 to 2021 need beside those of the annual report: first the people whom tables 3 and 4 count,
 * each with a registration out of what tables 1 and 2 leave, then the few who moved or were registered twice, then everybody else
 * who registered. In order of inflow.
 */
export function planEarlierLives(existing: Existing, chance: Chance): EarlierLife[] {
  const moves = movesOf2021();
  const room = openRegistrationRoom(moves);
  settleDesks(existing, room);
  chance.at(20);
  const stock = openStock(room, chance);
  const lives = planContracts(closedParts(existing)).map((plan) => underContract(plan, stock, chance));
  lives.push(...ofMoves(moves, chance));
  for (const year of registrationYears)
    for (const region of regionCodes)
      for (const group of groupsOf(year))
        for (const desk of stock.rest(year, region, group)) lives.push(registeredOnly(year, region, desk, group, chance));
  return lives.sort((a, b) => a.bones.inflow - b.bones.inflow);
}

function underContract(plan: ContractPlan, stock: Stock, chance: Chance): EarlierLife {
  const [first, second] = plan.under;
  if (first === undefined) throw new Error('Somebody counts under at least one contract');
  const { year, desk } = stock.draw(plan.year, first.region, first.group, chance);
  const registered = registrationDay(plan, year, chance);
  const signed = signingDays(plan, registered + 4, chance);
  const contracts = plan.under.map(({ region, group }, index): Contract => ({
    region,
    desk: region === first.region ? desk : stock.someDesk(region, chance),
    group,
    signed: signed[index] ?? 0,
  }));
  const last = contracts.at(-1) ?? contracts[0];
  if (last === undefined) throw new Error('A plan has a contract');
  const recognised = second !== undefined && second.group !== first.group ? between(signed) : null;
  // Nobody who lives in Brussels is mandatory there before 2024: these live in Flanders and came to a desk in Brussels.
  const home = first.region === 'brussels' && last.group === 'mandatory' ? 'flemishBrabant' : first.region;
  return {
    bones: bonesOf(home, last.group, registered, home === first.region ? desk : null, signed[0] ?? null, chance),
    registrations: [{ on: registered, kind: 'first', region: first.region, desk }],
    contracts,
    recognised,
    moved: second !== undefined && second.region !== first.region ? { on: between(signed), region: second.region } : null,
    ...drawCourse(plan, last, chance),
  };
}

/** Early in the year where the contract is of the same one, late where it is of the next. */
function registrationDay({ year: signedIn, under, a2 }: ContractPlan, year: number, chance: Chance): number {
  if (year < signedIn) return anyDay(chance, day(`${year}-${signedIn - year > 1 ? '02' : '05'}-02`), day(`${year}-12-18`));
  const until = under.length > 1 ? '03-20' : year < 2021 ? '10-30' : a2 === null ? '10-08' : '07-15';
  return anyDay(chance, day(`${year}-01-04`), day(`${year}-${until}`));
}

function ofMoves({ twice, moved, again }: Moves, chance: Chance): EarlierLife[] {
  const early = () => anyDay(chance, day('2021-01-11'), day('2021-05-28'));
  const late = () => anyDay(chance, day('2021-08-02'), day('2021-12-10'));
  return [
    ...twice.map(({ group, from, to }) =>
      plainLife(group, [
        { on: early(), kind: 'first', ...from },
        { on: late(), kind: 'first', ...to },
      ]),
    ),
    ...moved.map(({ from, to }) =>
      plainLife('entitled', [
        { on: early(), kind: 'first', ...from },
        { on: late(), kind: 're', ...to },
      ]),
    ),
    ...again.map((place) =>
      plainLife('entitled', [
        { on: anyDay(chance, day('2018-02-05'), day('2018-11-30')), kind: 'first', ...place },
        { on: late(), kind: 're', ...place },
      ]),
    ),
  ];

  function plainLife(group: LifeGroup, registrations: readonly [Registration, Registration]): EarlierLife {
    const [first, last] = registrations;
    const moves = last.region !== first.region;
    return {
      ...nothingElse,
      bones: bonesOf(first.region, group, first.on, first.desk, null, chance),
      registrations,
      moved: moves ? { on: workdayUntil(last.on - 8), region: last.region } : null,
    };
  }
}

function registeredOnly(year: number, region: RegionCode, desk: DeskCode | null, group: string, chance: Chance): EarlierLife {
  const drawn = group !== 'any' ? group : region !== 'brussels' && chance.yes(MANDATORY_SHARE) ? 'mandatory' : 'entitled';
  const on = anyDay(chance, day(`${year}-01-04`), day(`${year}-12-20`));
  const home = region === 'brussels' && drawn === 'mandatory' ? 'flemishBrabant' : region;
  const known = drawn as LifeGroup; // one of the groups that table 1 prints
  return {
    ...nothingElse,
    bones: bonesOf(home, known, on, home === region ? desk : null, null, chance),
    registrations: [{ on, kind: 'first', region, desk }],
    left: drawLeaving(on, drawn, chance),
  };
}

const nothingElse = {
  contracts: [],
  recognised: null,
  moved: null,
  a1: null,
  a2: null,
  certificate: null,
  ended: null,
  left: null,
};

function bonesOf(
  region: RegionCode,
  group: LifeGroup,
  registered: number,
  desk: DeskCode | null,
  contract: number | null,
  chance: Chance,
): Life {
  const inflow = workdayUntil(registered - chance.int(8, 60));
  return { ...newLife('registered', region, group), inflow, registered, contract, ...(desk === null ? {} : { desk }) };
}
