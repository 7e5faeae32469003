import { day, firstOf, LAST_DAY, year } from '../calendar.ts';
import type { RegionTargets } from '../margins/targets.ts';
import type { Chance } from '../random.ts';
import { anyDay, shortlyBefore, soonAfter } from './draw.ts';
import { newLife } from './life.ts';
import type { Life, LifeGroup } from './life.ts';

/** Ours: of the contracts of a year, so many belong to people who registered in the year before. */
const REGISTERED_YEAR_BEFORE: Readonly<Record<number, number>> = { 2023: 0.17, 2024: 0.16, 2025: 0.72 };

/** Gives the contract lives their registration and adds those who registered without (yet) signing, up to the printed number. */
export function planRegistrations(lives: Life[], targets: RegionTargets, chance: Chance): void {
  for (const group of ['mandatory', 'entitled', 'toBeDetermined', 'minor'] as const) {
    const members = lives.filter((life) => life.group === group);
    for (const signed of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
      registerBefore(
        members.filter((life) => year(life.contract ?? 0) === signed),
        signed,
        targets,
        group,
        chance,
      );
    }
  }
  const used = (wanted: number, groups: readonly LifeGroup[]): number =>
    lives.filter((life) => groups.includes(life.group) && life.registered !== null && year(life.registered) === wanted).length;
  for (const wanted of [2023, 2024, 2025] as const) {
    const total = wanted === 2025 ? Math.round(targets.registrations[2024] * 0.138) : targets.registrations[wanted];
    const [usedMandatory, usedEntitled, usedNeither] = [
      used(wanted, ['mandatory']),
      used(wanted, ['entitled']),
      used(wanted, ['toBeDetermined', 'minor']),
    ];
    const neither = Math.max(usedNeither, wanted === 2024 ? targets.registrationsNeither2024 : Math.round(total * 0.018));
    const free = total - usedMandatory - usedEntitled - neither;
    const mandatory =
      wanted === 2024
        ? targets.registrationsMandatory2024 - usedMandatory
        : targets.region === 'brussels'
          ? wanted === 2023
            ? 0
            : Math.round(Math.max(0, free) * 0.14)
          : Math.round(Math.max(0, free) * (wanted === 2023 ? 0.32 : 0.45));
    const entitled = wanted === 2025 ? Math.max(0, free - mandatory) : free - mandatory;
    if (mandatory < 0 || entitled < 0)
      throw new Error(
        `${targets.region} ${wanted}: more contracts need a registration than there are (${mandatory} mandatory, ${entitled} entitled left)`,
      );
    const unsettled = neither - usedNeither;
    const add = (group: LifeGroup, count: number): void => {
      for (let index = 0; index < count; index++) {
        const registered =
          wanted === 2025
            ? anyDay(chance, day('2025-01-03'), LAST_DAY)
            : anyDay(chance, day(`${wanted}-01-03`), day(`${wanted}-12-20`));
        lives.push({ ...newLife('registered', targets.region, group), registered });
      }
    };
    add('mandatory', mandatory);
    add('entitled', entitled);
    add('toBeDetermined', Math.ceil(unsettled * 0.4));
    add('notTarget', Math.floor(unsettled * 0.6));
  }
}

function registerBefore(members: Life[], signed: number, targets: RegionTargets, group: LifeGroup, chance: Chance): void {
  const inOrder = [...members].sort((a, b) => (a.contract ?? 0) - (b.contract ?? 0));
  const brussels = targets.region === 'brussels' && group === 'mandatory';
  const before = brussels
    ? signed === 2025
      ? Math.min(inOrder.length, 20)
      : 0
    : Math.round(inOrder.length * (REGISTERED_YEAR_BEFORE[signed] ?? 0));
  inOrder.forEach((life, index) => {
    const contract = life.contract ?? 0;
    if (signed < 2023) life.registered = shortlyBefore(chance, contract - 120, contract - 4, 40);
    else if (index < before)
      life.registered = shortlyBefore(chance, day(`${signed - 1}-10-02`), Math.min(day(`${signed - 1}-12-20`), contract - 4), 30);
    else
      life.registered = shortlyBefore(
        chance,
        Math.max(firstOf(signed) + 1, contract - 150),
        Math.max(firstOf(signed) + 2, contract - 3),
        32,
      );
  });
}

/** Share of those who registered in a year whose inflow lies in that same year; the others came the year before. Ours. */
const SAME_YEAR = { mandatory: 0.66, other: 0.62 };

/** The day of inflow of everybody registered, and those who came and did not register, up to the printed inflow. */
export function planInflow(lives: Life[], targets: RegionTargets, chance: Chance): void {
  const brussels = targets.region === 'brussels';
  const registeredIn = (wanted: number, mandatory: boolean): Life[] =>
    lives.filter(
      (life) =>
        life.registered !== null &&
        year(life.registered) === wanted &&
        (life.group === 'mandatory') === mandatory &&
        life.group !== 'minor',
    );
  const room24 = targets.inflowMandatory2024;
  for (const mandatory of [true, false]) {
    for (const wanted of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
      const members = registeredIn(wanted, mandatory).sort((a, b) => (a.registered ?? 0) - (b.registered ?? 0));
      let same = mandatory ? SAME_YEAR.mandatory : SAME_YEAR.other;
      if (mandatory && !brussels && wanted === 2024)
        same = Math.min(0.78, Math.max(0, (0.86 * room24 - 0.8 * registeredIn(2025, true).length) / Math.max(1, members.length)));
      if (mandatory && brussels) same = wanted === 2024 ? 1 : 0.5;
      if (wanted === 2025) same = 0.2;
      const before = wanted < 2022 ? 0 : Math.round(members.length * (1 - same));
      members.forEach((life, index) => {
        const registered = life.registered ?? 0;
        if (wanted < 2022) life.inflow = shortlyBefore(chance, registered - 300, registered - 2, 60);
        else if (index < before)
          life.inflow = shortlyBefore(
            chance,
            day(`${wanted - 1}-05-02`),
            Math.min(day(`${wanted - 1}-12-20`), registered - 2),
            mandatory ? 60 : 90,
          );
        else
          life.inflow = shortlyBefore(
            chance,
            Math.max(firstOf(wanted) + 1, registered - (mandatory ? 130 : 250)),
            Math.max(firstOf(wanted) + 2, registered - 1),
            mandatory ? 45 : 70,
          );
      });
    }
  }
  for (const life of lives) {
    if (life.group === 'minor' && life.registered !== null) life.inflow = life.registered - 20;
    // The persons without a settled target group came in 2023 for the most part: see README, "What is ours".
    if (life.group === 'notTarget' || life.group === 'toBeDetermined') {
      const registered = life.registered ?? 0;
      if (year(life.inflow) === 2024 && chance.yes(0.8) && registered > day('2024-01-10'))
        life.inflow = anyDay(chance, day('2023-08-01'), day('2023-12-20'));
    }
  }
  const counted = (wanted: number, group: (life: Life) => boolean): number =>
    lives.filter((life) => life.kind !== 'minor' && life.group !== 'minor' && year(life.inflow) === wanted && group(life)).length;
  const newcomer = (group: LifeGroup, from: number, until: number): void => {
    lives.push({ ...newLife('newcomer', targets.region, group), inflow: anyDay(chance, from, until) });
  };
  for (const wanted of [2023, 2024] as const) {
    if (brussels && wanted === 2023) continue;
    const usedMandatory = counted(wanted, (life) => life.group === 'mandatory');
    const mandatory = wanted === 2024 ? (brussels ? usedMandatory + 380 : room24) : Math.round(usedMandatory * 1.09);
    const other = targets.inflow[wanted] - mandatory - counted(wanted, (life) => life.group !== 'mandatory');
    if (mandatory < usedMandatory || other < 0)
      throw new Error(
        `${targets.region} ${wanted}: more people registered than came in (${mandatory - usedMandatory} mandatory, ${other} others left)`,
      );
    for (let index = usedMandatory; index < mandatory; index++) {
      if (wanted === 2024 && chance.yes(0.84)) newcomer('mandatory', day('2024-10-21'), day('2024-12-20'));
      else newcomer('mandatory', day(`${wanted}-01-03`), day(`${wanted}-12-20`));
    }
    for (let index = 0; index < other; index++) newcomer('entitled', day(`${wanted}-01-03`), day(`${wanted}-12-20`));
  }
  // January and February 2025, at the pace of 2024.
  const early = Math.round(targets.inflow[2024] * 0.135);
  const mandatory = brussels ? 90 : Math.round(early * (room24 / Math.max(1, targets.inflow[2024])));
  for (let index = counted(2025, (life) => life.group === 'mandatory'); index < mandatory; index++)
    newcomer('mandatory', day('2025-01-03'), LAST_DAY);
  for (let index = counted(2025, (life) => life.group !== 'mandatory'); index < early - mandatory; index++)
    newcomer('entitled', day('2025-01-03'), LAST_DAY);
}

/** Minors, by band of age: printed for 2024, two percent more in 2023, the same pace in 2025. Some families ask for help with school. */
export function planMinors(lives: Life[], targets: RegionTargets, chance: Chance): void {
  for (const wanted of [2023, 2024, 2025] as const) {
    const bands =
      wanted === 2023
        ? targets.minors2023
        : wanted === 2024
          ? targets.minors2024
          : targets.minors2024.map((count) => Math.round(count * 0.13));
    const until = wanted === 2025 ? LAST_DAY : day(`${wanted}-12-20`);
    const minors = bands.flatMap((count, band) =>
      Array.from({ length: count }, (): Life => ({
        ...newLife('minor', targets.region, 'minor'),
        ageBand: band === 0 ? 0 : band === 1 ? 1 : 2,
        inflow: anyDay(chance, day(`${wanted}-01-03`), until),
      })),
    );
    if (wanted !== 2025) {
      const asking = chance
        .shuffle(minors.filter((life) => life.inflow < day(`${wanted}-11-10`)))
        .slice(0, targets.educationGuidance[wanted]);
      if (asking.length < targets.educationGuidance[wanted])
        throw new Error(`${targets.region} ${wanted}: too few minors to guide`);
      for (const life of asking) life.educationGuidance = soonAfter(chance, life.inflow + 6, life.inflow + 38, 14);
    }
    lives.push(...minors);
  }
}
