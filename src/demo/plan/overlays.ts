import { day, firstOf, LAST_DAY, monthsLater, MO_TEST, workdayFrom, year } from '../calendar.ts';
import type { RegionTargets } from '../margins/targets.ts';
import type { Chance } from '../random.ts';
import { anyDay, soonAfter } from './draw.ts';
import { requestFor } from './contract-days.ts';
import type { Life } from './life.ts';

const years = [2023, 2024] as const;
type PrintedYear = (typeof years)[number];

/** Everything that befalls some of the lives and is counted by year and region. */
export function planOverlays(lives: readonly Life[], targets: RegionTargets, chance: Chance): void {
  const shuffled = chance.shuffle([...lives]);
  for (const wanted of years) {
    failExemptionTests(shuffled, wanted, targets.exemptionTests[wanted] - targets.exemptionTestsPassed[wanted], chance);
    failMoTests(shuffled, wanted, targets.moTests[wanted] - targets.moTestsPassed[wanted], chance);
    take(shuffled, targets.regularParticipation[wanted], `${targets.region} ${wanted} regular participation`, (life) =>
      provesParticipation(life, wanted, targets.region === 'brussels'),
    );
    take(shuffled, targets.exemptions[wanted], `${targets.region} ${wanted} exemptions`, (life) =>
      isExempted(life, wanted, chance),
    );
    take(shuffled, targets.infringements[wanted], `${targets.region} ${wanted} infringements`, (life) =>
      isForwarded(life, wanted, chance),
    );
    take(shuffled, targets.suspensions[wanted], `${targets.region} ${wanted} suspensions`, (life) =>
      isSuspended(life, wanted, chance),
    );
    take(shuffled, targets.diplomaGuidances[wanted], `${targets.region} ${wanted} diploma guidances`, (life) =>
      asksForDiploma(life, wanted, chance),
    );
  }
  settleInfringements(shuffled, chance);
  take(shuffled, Math.round(targets.suspensions[2024] * 0.14), `${targets.region} 2025 suspensions`, (life) =>
    isSuspended(life, 2025, chance),
  );
}

/** Goes through the lives until enough of them could take what happened. */
function take(lives: readonly Life[], wanted: number, what: string, happens: (life: Life) => boolean): void {
  let rest = wanted;
  for (const life of lives) {
    if (rest === 0) return;
    if (happens(life)) rest--;
  }
  if (rest > 0) throw new Error(`Too few lives for ${what}: ${rest} of ${wanted} left`);
}

function failExemptionTests(lives: readonly Life[], wanted: PrintedYear, count: number, chance: Chance): void {
  take(lives, count, `failed exemption tests ${wanted}`, (life) => {
    if (life.contract === null || life.exemptionTests.length > 0) return false;
    const from = Math.max(life.contract + 4, firstOf(wanted) + 5, MO_TEST);
    const until = Math.min(
      day(`${wanted}-12-20`),
      life.contract + 120,
      (life.moStart ?? LAST_DAY) - 2,
      (life.decided ?? LAST_DAY) - 10,
      (life.ended ?? LAST_DAY) - 10,
      (life.suspensions[0]?.from ?? LAST_DAY) - 1,
    );
    if (until - from < 6 || life.contract < day('2022-03-01')) return false;
    const on = soonAfter(chance, from, until, 25);
    if (year(on) !== wanted) return false;
    life.exemptionTests.push({ requested: requestFor(on, life.contract, chance), on, passed: false });
    return true;
  });
}

/** A first sitting that failed: before the one that was passed, before giving up, or with the next one still to come. */
function failMoTests(lives: readonly Life[], wanted: PrintedYear, count: number, chance: Chance): void {
  take(lives, count, `failed tests ${wanted}`, (life) => {
    if (
      life.moStart === null ||
      life.moTests.some((test) => !test.passed) ||
      life.orientation.startsWith('L') ||
      chance.yes(0.15)
    )
      return false;
    const from = Math.max(life.moStart + 45, firstOf(wanted) + 4, MO_TEST);
    const until = Math.min(
      day(`${wanted}-12-20`),
      life.moStart + 260,
      (life.decided ?? LAST_DAY) - 16,
      (life.ended ?? LAST_DAY) - 16,
    );
    if (until - from < 7) return false;
    life.moTests.unshift({ on: anyDay(chance, from, until), passed: false });
    return true;
  });
}

/** Gave up the orientation in that year, having taken part, and the contract ended with it. Brussels: see the list of forced exceptions. */
function provesParticipation(life: Life, wanted: PrintedYear, brussels: boolean): boolean {
  if (life.group !== 'mandatory' && !brussels) return false;
  if (life.orientation !== `N${wanted - 2000}` || life.ended === null || life.moStart === null || life.regularProof !== null)
    return false;
  life.regularProof = life.decided;
  return true;
}

function isExempted(life: Life, wanted: PrintedYear, chance: Chance): boolean {
  if (life.group !== 'mandatory' || life.contract !== null || life.exempted !== null || life.infringement !== null) return false;
  const since = life.registered ?? life.inflow + 20;
  const from = Math.max(since + 5, firstOf(wanted) + 4);
  const until = Math.min(day(`${wanted}-12-20`), since + 300);
  if (until - from < 6 || life.inflow < day('2022-06-01')) return false;
  life.exempted = soonAfter(chance, from, until, 40);
  return true;
}

/** D1 and the notice: three months to register, found out some weeks later, a month to put it right, then handed over. */
function isForwarded(life: Life, wanted: PrintedYear, chance: Chance): boolean {
  if (life.group !== 'mandatory' || life.exempted !== null || life.infringement !== null || life.regularProof !== null)
    return false;
  const handedOver = anyDay(chance, day(`${wanted}-01-08`), day(`${wanted}-12-19`));
  const notice = workdayFrom(handedOver - chance.int(42, 75));
  const on = workdayFrom(notice - chance.int(4, 9));
  if (workdayFrom(monthsLater(notice, 1)) + 1 >= handedOver) return false;
  if (life.contract === null) {
    if (life.kind !== 'newcomer' || life.inflow + 150 > on) return false;
    life.infringement = { kind: 'notRegisteredInTime', on, notice, handedOver, regularised: null };
    return true;
  }
  if (
    !(life.orientation.startsWith('N') || life.orientation === 'none') ||
    life.contract + 120 > on ||
    handedOver + 5 > (life.ended ?? LAST_DAY)
  )
    return false;
  if (life.moStart !== null && life.moStart + 40 > on) return false;
  if (life.suspensions.some((each) => each.until + 10 > on && each.from < handedOver)) return false;
  life.infringement = { kind: 'notRegularlyParticipating', on, notice, handedOver, regularised: null };
  return true;
}

/** Most infringements are put right after the notice; they are not printed. Ours: five for each four handed over. */
function settleInfringements(lives: readonly Life[], chance: Chance): void {
  for (const life of lives) {
    if (
      life.infringement !== null ||
      life.group !== 'mandatory' ||
      life.exempted !== null ||
      life.region === 'brussels' ||
      !chance.yes(0.02)
    )
      continue;
    if (life.contract === null || life.certificate !== null || life.orientation !== 'none') continue;
    const on = anyDay(chance, life.contract + 130, life.contract + 260);
    const notice = workdayFrom(on + chance.int(3, 7));
    const regularised = workdayFrom(notice + chance.int(6, 24));
    if (on > LAST_DAY - 12 || notice > LAST_DAY - 5 || regularised > (life.ended ?? LAST_DAY) - 2) continue;
    life.infringement = {
      kind: 'notRegularlyParticipating',
      on,
      notice,
      handedOver: null,
      regularised: regularised > LAST_DAY ? null : regularised,
    };
  }
}

function isSuspended(life: Life, wanted: number, chance: Chance): boolean {
  if (life.contract === null || chance.yes(0.5)) return false;
  const steps = [
    life.contract,
    life.moStart,
    ...life.exemptionTests.flatMap((test) => [test.requested, test.on]),
    ...life.moTests.map((test) => test.on),
    life.decided,
    life.ended ?? LAST_DAY + 200,
    ...life.suspensions.flatMap((each) => [each.on, each.until]),
  ]
    .filter((step) => step !== null)
    .sort((a, b) => a - b);
  const on =
    wanted === 2025
      ? anyDay(chance, day('2025-01-03'), LAST_DAY)
      : anyDay(chance, day(`${wanted}-01-04`), day(`${wanted}-12-20`));
  const after = steps.find((step) => step > on);
  const before = steps.filter((step) => step <= on).at(-1);
  if (after === undefined || before === undefined || before < life.contract || on - before < 6) return false;
  const courseOver = life.moStart === null || on < life.moStart || on > life.moStart + 60;
  if (!courseOver || after - on < 50) return false;
  if (life.infringement !== null && on < (life.infringement.handedOver ?? life.infringement.regularised ?? LAST_DAY) + 10)
    return false;
  const from = on + chance.int(0, 5);
  const until = Math.min(from + chance.int(29, 150), after - 8);
  if (until - from < 25) return false;
  life.suspensions.push({ on, from, until });
  return true;
}

function asksForDiploma(life: Life, wanted: PrintedYear, chance: Chance): boolean {
  if (
    life.registered === null ||
    life.diploma !== null ||
    life.group === 'notTarget' ||
    life.group === 'toBeDetermined' ||
    chance.yes(0.3)
  )
    return false;
  const from = Math.max(life.registered + 3, firstOf(wanted) + 3);
  const until = Math.min(day(`${wanted}-12-20`), life.ended ?? LAST_DAY, life.registered + 500);
  if (until - from < 6) return false;
  life.diploma = soonAfter(chance, from, until, 80);
  return true;
}
