import type { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { addDays, addMonths, plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { nt2Advices, nt2InterviewKinds, nt2TestKinds, nt2TestOrganisers } from '#src/modules/trajectory/codes.ts';
import { coachingFundings, coachingInstruments, jobseekerCourseProviders } from '#src/modules/work/codes.ts';
import { desks } from '#src/reference/desks.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { targetGroupCodes } from '#src/reference/target-groups.ts';

type Type = (typeof factCatalogue)[number]['type'];

/**
 * Random lives for tests and measurements of the figures, the same for the same seed: not lawful and not calibrated (that is
 * src/demo), but full of what is hard to count: late facts, corrections of corrections, withdrawals, moves between
 * regions, second contracts, facts on the first and last day of a year.
 */
export function* randomFacts(options: {
  readonly seed: number;
  readonly persons: number;
  readonly messy?: number;
}): Generator<Fact> {
  const random = seeded(options.seed);
  const messy = options.messy ?? 0.03;
  const courses = Math.max(3, Math.round(options.persons / 80));
  for (let course = 0; course < courses; course += 1) {
    const life = newLife(random);
    life.add('orientation.course-started', random.day('2022-06-01', 1000), {
      region: random.pick(regionCodes),
      language: random.pick(languageCodes),
      hours: 60,
      places: 18,
    });
    if (random.chance(messy)) life.mess();
    yield* life.facts;
  }
  for (const provider of ['cbe', 'cvo'] as const) {
    const deliverer = newLife(random);
    for (let month = 0; month < 38; month += 1) {
      const from = addMonths(plainDate('2022-01-01'), month);
      const on = addDays(addMonths(from, 1), -1);
      deliverer.add('supply.nt2-enrolments-delivered', on, { provider, from, enrolments: 1000 + random.below(200_000) });
      if (random.chance(messy)) deliverer.mess();
    }
    yield* deliverer.facts;
  }
  for (let person = 0; person < options.persons; person += 1) yield* randomLife(random, messy);
  yield* randomWork(seeded(options.seed + 1_000_003), Math.ceil(options.persons / 6), messy);
}

/** Jobseekers, and what the employment service delivers as numbers; with a source of chance of its own, so that the lives above stay the same. */
function* randomWork(random: Random, persons: number, messy: number): Generator<Fact> {
  for (const instrument of coachingInstruments) {
    const deliverer = newLife(random);
    for (let month = 0; month < 38; month += 1) {
      const from = addMonths(plainDate('2022-01-01'), month);
      const on = addDays(addMonths(from, 1), -1);
      deliverer.add('work.coaching-hours-delivered', on, { instrument, from, hours: random.below(900) });
      if (month % 4 === 0)
        deliverer.add('work.budget-granted', from, {
          funding: random.pick(coachingFundings),
          cents: random.below(100_000_000),
          until: on,
        });
      if (random.chance(messy)) deliverer.mess();
    }
    yield* deliverer.facts;
  }
  for (let person = 0; person < persons; person += 1) {
    const life = newLife(random);
    const region = random.pick(regionCodes);
    const on = random.edgeDay();
    life.add('trajectory.target-group-determined', random.after(on, 10), { group: random.pick(targetGroupCodes), region });
    if (random.chance(0.8))
      life.add('trajectory.employment-service-registered', on, { service: random.pick(['vdab', 'actiris']) });
    for (let change = 0; change < 3; change += 1)
      life.add('register.activity-changed', random.after(on, 900), { works: random.chance(0.5), studies: random.chance(0.2) });
    if (random.chance(0.4))
      life.add('work.jobseeker-course-ended', random.after(on, 300), { provider: random.pick(jobseekerCourseProviders) });
    if (random.chance(0.4))
      life.add('work.jobseeker-course-ended', random.after(on, 600), { provider: random.pick(jobseekerCourseProviders) });
    if (random.chance(0.3)) life.add('work.ibo-t-completed', random.after(on, 300), {});
    if (random.chance(0.4))
      life.add('work.job-coaching-begun', random.after(on, 300), { funding: random.pick(coachingFundings) });
    // Two desks that each recorded a first registration of the same person.
    for (let desk = 0; random.chance(0.5) && desk < 2; desk += 1)
      life.add('trajectory.registered', random.after(on, 90), {
        kind: 'first',
        region: random.chance(0.6) ? region : random.pick(regionCodes),
        group: random.pick(targetGroupCodes),
      });
    for (let contract = 0; random.chance(0.7) && contract < 2; contract += 1)
      life.add('trajectory.contract-signed', random.after(on, 250), {
        region: random.chance(0.7) ? region : random.pick(regionCodes),
        group: random.pick(targetGroupCodes),
        first: contract === 0,
        declarationSigned: true,
      });
    for (const level of ['a1', 'a1', 'a2'] as const)
      if (random.chance(0.6))
        life.add('trajectory.nt2-result-recorded', random.after(on, 500), {
          level,
          skills: 'both',
          result: random.pick(['passed', 'notPassed', 'undetermined']),
          standardTest: false,
        });
    while (random.chance(messy)) life.mess();
    yield* life.facts;
  }
}

function randomLife(random: Random, messy: number): readonly Fact[] {
  const life = newLife(random);
  let region = random.pick(regionCodes);
  const arrived = random.edgeDay();
  const birthDay = random.chance(0.02) ? ('unknown' as const) : bornBefore(random, arrived);
  inflow(life, arrived, region, birthDay, random);
  const groupDay = random.after(arrived, 20);
  if (random.chance(0.9))
    life.add('trajectory.target-group-determined', groupDay, { group: random.pick(targetGroupCodes), region });
  if (random.chance(0.3)) life.add('register.letter-sent', groupDay, { kind: 'invitation', registered: random.chance(0.5) });
  if (random.chance(0.1)) {
    region = random.pick(regionCodes);
    const moved = random.after(arrived, 200);
    if (random.chance(0.5)) inflow(life, moved, region, birthDay, random);
    life.add('trajectory.target-group-determined', moved, { group: random.pick(targetGroupCodes), region });
  }
  if (random.chance(0.4)) dutch(life, random, groupDay);
  if (random.chance(0.5)) track(life, random, region, groupDay);
  if (random.chance(0.02)) life.add('trajectory.education-guidance-given', random.after(arrived, 60), { region });
  while (random.chance(messy)) life.mess();
  return life.facts;
}

/** Talks, tests and advices; some as they were recorded before a talk had a kind and an advice a region. */
function dutch(life: Life, random: Random, from: PlainDate): void {
  for (let visit = 0; visit === 0 || (visit < 4 && random.chance(0.5)); visit += 1) {
    const on = random.after(from, 500);
    const region = random.pick(regionCodes);
    const kind = random.pick(nt2InterviewKinds);
    life.add('trajectory.nt2-interview-held', on, random.chance(0.2) ? { region } : { region, kind });
    if (random.chance(0.7)) {
      const advice = random.pick(nt2Advices);
      life.add('trajectory.nt2-advised', on, random.chance(0.2) ? { advice } : { advice, region });
    }
    if (random.chance(0.7))
      life.add('trajectory.nt2-test-taken', random.after(on, 30), {
        kind: random.pick(nt2TestKinds),
        organiser: random.pick(nt2TestOrganisers),
        region,
      });
  }
}

function inflow(life: Life, on: PlainDate, region: RegionCode, birthDay: PlainDate | 'unknown', random: Random): void {
  life.add('register.inflow-received', on, {
    region,
    // Without a draw, so that the rest of every life stays the same.
    nis: ['11002', '71016', '44021', '23088'][toEpochDay(on) % 4],
    channel: 'nationalRegister',
    birthDay,
    nationality: 'nonEu',
    bornAbroad: true,
    parentBornAbroad: 'unknown',
    stayGround: 'work',
    firstRegisteredOn: on,
    temporaryProtection: random.chance(0.1),
  });
}

function track(life: Life, random: Random, homeRegion: RegionCode, from: PlainDate): void {
  let region = homeRegion;
  const group = random.pick(targetGroupCodes);
  const desk = () => desks.filter((candidate) => candidate.region === region).map(({ code }) => code);
  const withDesk = () => (desk().length === 0 || random.chance(0.1) ? {} : { desk: random.pick(desk()) });
  let on = random.after(from, 60);
  life.add('trajectory.registered', on, { kind: 'first', region, group, ...withDesk() });
  if (random.chance(0.1)) {
    region = random.pick(regionCodes);
    life.add('trajectory.registered', random.after(on, 100), {
      kind: 're',
      region,
      group: random.pick(targetGroupCodes),
      ...withDesk(),
    });
  }
  if (random.chance(0.05))
    life.add('trajectory.exempted', random.after(on, 100), {
      ground: random.pick(['belgianDiploma', 'freeMovement', 'priorAttest']),
      region,
    });
  if (random.chance(0.2)) return;
  on = random.after(on, 30);
  life.add('trajectory.contract-signed', on, { region, group, first: true, declarationSigned: true, ...withDesk() });
  life.add('trajectory.conversation-held', on, { kind: 'intake' });
  if (random.chance(0.15)) life.add('trajectory.diploma-guidance-started', random.after(on, 90), { region });
  if (random.chance(0.2)) {
    const since = random.after(on, 90);
    life.add('trajectory.suspended', since, {
      ground: random.pick(['familyCare', 'noChildcare', 'workOrTraining']),
      from: since,
      until: random.after(since, 120),
      region,
    });
    const suspension = life.last();
    if (random.chance(0.3)) life.add('trajectory.resumed', random.after(since, 60), { suspension });
  }
  for (let request = 0; random.chance(0.15) && request < 2; request += 1) {
    const asked = random.after(on, 40);
    life.add('trajectory.mo-exemption-test-requested', asked, { region });
    if (random.chance(0.9))
      life.add('trajectory.mo-exemption-test-taken', random.after(asked, 20), {
        core: 9,
        practical: 24,
        region,
        passed: random.chance(0.8),
      });
  }
  let learns = random.after(on, 60);
  for (let start = 0; start === 0 || random.chance(0.15); start += 1) {
    const language = random.pick(languageCodes);
    life.add('trajectory.mo-started', learns, {
      course: life.last(),
      language,
      region,
      form: 'classroom',
      first: start === 0 || random.chance(0.1),
    });
    learns = random.after(learns, 90);
    if (random.chance(0.8))
      life.add('trajectory.mo-test-taken', learns, { core: 9, practical: 20, region, passed: random.chance(0.8) });
  }
  for (let decision = 0; random.chance(0.7) && decision < 2; decision += 1) {
    learns = random.after(learns, 30);
    life.add('trajectory.mo-decided', learns, { result: random.pick(['passed', 'notPassed']), region });
  }
  for (let level = 0; level < 3; level += 1) {
    life.add('trajectory.nt2-result-recorded', random.after(on, 400), {
      level: 'a2',
      skills: 'both',
      result: random.pick(['passed', 'notPassed']),
      standardTest: true,
    });
  }
  if (random.chance(0.03)) life.add('trajectory.regular-participation-proven', random.after(on, 200), { region });
  if (random.chance(0.05)) {
    life.add('trajectory.infringement-established', random.after(on, 100), { kind: 'notRegularlyParticipating', region });
    const infringement = life.last();
    life.add('trajectory.infringement-handed-over', random.after(on, 130), { infringement, region });
    if (random.chance(0.3))
      life.add('trajectory.infringement-cancelled', random.after(on, 200), { infringement, reason: 'addressChange' });
  }
  if (random.chance(0.6)) {
    const done = random.after(on, 400);
    if (random.chance(0.8)) life.add('trajectory.integration-certificate-issued', done, { region });
    life.add('trajectory.contract-ended', done, { reason: 'certificateIssued', region });
    if (random.chance(0.1))
      life.add('trajectory.contract-signed', random.after(done, 30), {
        region: random.pick(regionCodes),
        group,
        first: false,
        declarationSigned: true,
      });
  }
}

interface Life {
  readonly facts: Fact[];
  readonly add: (type: Type, on: PlainDate, data: object) => void;
  readonly last: () => FactId;
  /** Corrects or withdraws one of the facts so far, perhaps one that is itself a correction. */
  readonly mess: () => void;
}

function newLife(random: Random): Life {
  const stream = random.id() as StreamId; // a fresh uuid names a new stream
  const facts: Fact[] = [];
  const corrected = new Set<FactId>();
  let known = 0;
  const record = (type: string, on: PlainDate, data: unknown, corrects?: FactId) => {
    // Mostly known within days, sometimes a year late; never before what the stream already holds.
    const lateBy = random.chance(0.05) ? random.below(400) : random.below(4);
    known = Math.max(known + 1, (toEpochDay(on) + lateBy) * 86_400_000 + random.below(86_400_000));
    facts.push({
      id: random.id() as FactId,
      stream,
      version: facts.length + 1,
      type,
      schemaVersion: 1,
      on,
      recordedAt: fromEpochMilliseconds(known), // a fresh uuid
      recordedBy: 'migration',
      source: 'migration',
      data,
      ...(corrects === undefined ? {} : { corrects }),
    });
  };
  return {
    facts,
    add: record,
    last: () => facts.at(-1)?.id ?? (random.id() as FactId), // a fresh uuid
    mess: () => {
      // A fact is corrected once; a withdrawal is corrected by recording again what it withdrew.
      const candidates = facts.filter(({ id }) => !corrected.has(id));
      const wrong = random.pick(candidates);
      corrected.add(wrong.id);
      const before = wrong.type === 'trajectory.fact-withdrawn' ? facts.find(({ id }) => id === wrong.corrects) : undefined;
      if (before !== undefined) record(before.type, before.on, before.data, wrong.id);
      else if (random.chance(0.4))
        record('trajectory.fact-withdrawn', addDays(wrong.on, random.below(60)), { reason: 'didNotHappen' }, wrong.id);
      else
        record(
          wrong.type,
          random.chance(0.5) ? addDays(wrong.on, random.below(60) - 30) : wrong.on,
          elsewhere(wrong.data, random),
          wrong.id,
        );
    },
  };
}

function elsewhere(data: unknown, random: Random): unknown {
  return typeof data === 'object' && data !== null && 'region' in data ? { ...data, region: random.pick(regionCodes) } : data;
}

/** Ages around the borders of the figures as often as any other. */
function bornBefore(random: Random, on: PlainDate): PlainDate {
  const months = random.chance(0.3) ? random.pick([29, 30, 31, 71, 72, 143, 144, 215, 216, 217]) : random.below(60 * 12);
  return addDays(addMonths(on, -months), random.below(5) - 2);
}

interface Random {
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly day: (from: string, days: number) => PlainDate;
  /** A day between 2022 and February 2025, the edges of the years more often. */
  readonly edgeDay: () => PlainDate;
  readonly after: (day: PlainDate, within: number) => PlainDate;
  readonly id: () => string;
}

function seeded(seed: number): Random {
  let state = seed >>> 0;
  let made = 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const day = (from: string, days: number) => addDays(plainDate(from), below(days));
  return {
    below,
    day,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] as (typeof list)[number], // lists here are never empty
    edgeDay: () =>
      next() < 0.1
        ? plainDate(
            (['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01', '2024-02-29', '2024-12-31', '2025-01-01'] as const)[
              below(7)
            ] ?? '',
          )
        : day('2022-01-01', 1146),
    after: (from, within) => addDays(from, below(within + 1)),
    id: () => {
      made += 1;
      return uuidV7(
        1_700_000_000_000 + made,
        Uint8Array.from({ length: 10 }, () => below(256)),
      );
    },
  };
}
