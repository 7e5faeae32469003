import type { Fact } from '#src/facts/envelope.ts';
import type { VaultEntry, VaultEntryId } from '#src/facts/vault.ts';
import type { CourseId, PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { LAST_DAY, text, workdayFrom } from './calendar.ts';
import { planFurther } from './further.ts';
import type { Further, FurtherLives } from './further.ts';
import { drawUuid } from './ids.ts';
import { withProcessEvaluation } from './lives/process-evaluation.ts';
import { createScribe } from './lives/record.ts';
import { withMistake } from './lives/recorded-otherwise.ts';
import { drawPerson, tell } from './lives/tell.ts';
import { withFees } from './lives/fees.ts';
import { withFine } from './lives/fines.ts';
import { withWaits } from './lives/waits.ts';
import { drawAddress, nextInsz, drawPhone, emailOf } from './names/identity.ts';
import type { DemoIdentity } from './names/identity.ts';
import { drawName } from './names/person-name.ts';
import { planPopulation } from './plan/population-plan.ts';
import type { Course, Life } from './plan/life.ts';
import { createChance } from './random.ts';
import type { Chance } from './random.ts';

/** Somebody's file without what happened. */
export interface DemoFile {
  readonly person: PersonId;
  /** Letter D and seven digits, in order of inflow. */
  readonly fileNumber: string;
  readonly identity: DemoIdentity;
  /** What the vault holds; nothing of somebody who was erased. */
  readonly vault: readonly VaultEntry[];
}

export interface DemoPerson extends DemoFile {
  readonly facts: readonly Fact[];
}

export interface DemoPopulation {
  readonly persons: number;
  readonly courses: number;
  /** The facts of the courses, one stream each. */
  courseFacts(): Iterable<Fact>;
  /** What others delivered as counts, one stream after another. */
  deliveries(): Iterable<readonly Fact[]>;
  /** One person after another, in order of inflow, the further lives behind them; each time from the beginning. */
  people(): Iterable<DemoPerson>;
  /** The same people without their facts, much faster. */
  files(): Iterable<DemoFile>;
}

export const DEMO_SEED = 20_250_220;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The synthetic population: the same seed gives the same people, to the last id. The plan is made at once; the lives are told one by one. */
export function openDemoPopulation({ seed }: { readonly seed: number } = { seed: DEMO_SEED }): DemoPopulation {
  const chance = createChance(seed);
  const { lives, courses } = planPopulation(chance);
  const courseIds = courses.map((course, index) => {
    chance.at(2, index);
    return drawUuid(course.on * MILLISECONDS_PER_DAY - 30 * MILLISECONDS_PER_DAY, chance) as CourseId; // made in the shape of one
  });
  const further = planFurther(chance, {
    lives,
    deskOf: (index) => begin(lives[index], index, chance).who.place.desk,
    factsOf: (index) => tellBare(begin(lives[index], index, chance), courseIds, chance),
  });
  return {
    persons: lives.length + further.lives.reduce((sum, group) => sum + group.lives.length, 0),
    courses: courses.length,
    *courseFacts() {
      for (const [index, course] of courses.entries()) yield* courseFacts(course, courseIds[index], index, chance);
    },
    *deliveries() {
      for (const deliver of further.deliveries) yield* deliver(chance);
    },
    *people() {
      const given = new Map<number, number>();
      for (const [index, life] of lives.entries())
        yield tellPerson(begin(life, index, chance), courseIds, given, further.more, chance);
      for (const { group, at, index } of numbered(further.lives, lives.length))
        yield tellFurther(begin(group.lives[at], index, chance), group, at, given, chance);
    },
    *files() {
      const given = new Map<number, number>();
      for (const [index, life] of lives.entries()) yield identify(begin(life, index, chance), given, chance).file;
      for (const { group, at, index } of numbered(further.lives, lives.length))
        yield identify(begin(group.lives[at], index, chance), given, chance, LIGHT).file;
    },
  };
}

export function demoPopulation(options: { readonly seed: number } = { seed: DEMO_SEED }): Iterable<DemoPerson> {
  return openDemoPopulation(options).people();
}

function courseFacts(course: Course, id: CourseId | undefined, index: number, chance: Chance): Fact[] {
  if (id === undefined) throw new Error('Every course has an id');
  chance.at(3, index);
  const scribe = createScribe(id, chance);
  scribe.say(
    'orientation.course-started',
    course.on,
    {
      region: course.region,
      language: course.language,
      hours: 60,
      places: Math.min(60, Math.max(course.learners, 14) + chance.int(0, 4)),
    },
    chance.int(0, 3),
  );
  return scribe.done();
}

/** Each further life with its number in the whole population. */
function* numbered(
  groups: readonly FurtherLives[],
  first: number,
): Iterable<{ readonly group: FurtherLives; readonly at: number; readonly index: number }> {
  let index = first;
  for (const group of groups) for (let at = 0; at < group.lives.length; at++) yield { group, at, index: index++ };
}

interface Begun {
  readonly life: Life;
  readonly index: number;
  readonly person: PersonId;
  readonly fileNumber: string;
  readonly who: ReturnType<typeof drawPerson>;
}

function begin(life: Life | undefined, index: number, chance: Chance): Begun {
  if (life === undefined) throw new Error('Nobody has this number');
  chance.at(4, index);
  const person = drawUuid(life.inflow * MILLISECONDS_PER_DAY + chance.int(21_600_000, 61_200_000), chance) as PersonId; // made in the shape of one
  return { life, index, person, fileNumber: `D${String(index + 1).padStart(7, '0')}`, who: drawPerson(life, chance) };
}

function tellPerson(
  begun: Begun,
  courseIds: readonly CourseId[],
  given: Map<number, number>,
  more: Further['more'],
  chance: Chance,
): DemoPerson {
  const { index, person } = begun;
  const known = identify(begun, given, chance);
  const facts = tellBare(begun, courseIds, chance);
  const { change } = known;
  const whole = change === null ? facts : withIdentifierChange(facts, person, change, chance);
  const evaluated = withProcessEvaluation(withMistake(whole, person, index, chance), person, index, chance);
  const waited = withWaits(evaluated, person, index, chance);
  const fined = withFine(withFees(waited, person, index, chance), person, index, chance);
  return { ...known.file, facts: more(fined, person, index, chance) };
}

/** The group tells what happened; all of it is right the first time, and nobody is erased or changes number. */
function tellFurther(begun: Begun, group: FurtherLives, at: number, given: Map<number, number>, chance: Chance): DemoPerson {
  const known = identify(begun, given, chance, LIGHT);
  chance.at(6, begun.index);
  return { ...known.file, facts: group.tell(at, begun.person, begun.who, chance) };
}

/** Of a further life the vault holds name, number and address only, so that many of them load fast. */
const LIGHT = true;

/** What happened, without changes of number, waits, fees and fines. */
function tellBare({ life, index, person, who }: Begun, courseIds: readonly CourseId[], chance: Chance): Fact[] {
  chance.at(6, index);
  return tell(life, person, who, courseIds, chance);
}

/** Name, number, address and how to reach somebody, apart from what happened to them. */
function identify(
  { life, index, person, fileNumber, who: { profile, place } }: Begun,
  given: Map<number, number>,
  chance: Chance,
  light = false,
) {
  chance.at(5, index);
  const name = drawName(profile.origin, profile.woman, chance);
  const erased = chance.yes(0.0004) && !light;
  const withoutNumber = life.group === 'notTarget' && chance.yes(0.2);
  const changedOn = workdayFrom(life.inflow + chance.int(20, 90));
  const changes = !light && !withoutNumber && life.kind !== 'minor' && changedOn <= LAST_DAY && chance.yes(0.008);
  const former = changes ? nextInsz(profile.birth, profile.woman, given) : null;
  const insz = withoutNumber ? null : nextInsz(profile.birth, profile.woman, given);
  const identity: DemoIdentity = {
    ...name,
    insz,
    formerInsz: former === null ? null : { insz: former, until: text(changedOn) },
    address: drawAddress(place.nis, chance),
    phone: !light && chance.yes(0.72) ? drawPhone(chance) : null,
    email: !light && chance.yes(0.55) ? emailOf(name, fileNumber) : null,
    erased,
  };
  const { entries, formerEntry, currentEntry } = vaultOf(person, identity, life.inflow, changedOn, chance);
  const file: DemoFile = { person, fileNumber, identity, vault: erased ? [] : entries };
  return { file, change: formerEntry === null || currentEntry === null ? null : { on: changedOn, formerEntry, currentEntry } };
}

/** What the vault is given: the numbers before and after a change are two entries, which the fact of the change names. */
function vaultOf(person: PersonId, identity: DemoIdentity, since: number, changedOn: number, chance: Chance) {
  const entries: VaultEntry[] = [];
  const enter = (kind: VaultEntry['kind'], value: VaultEntry['value'], from: number): VaultEntryId => {
    const milliseconds = workdayFrom(from) * MILLISECONDS_PER_DAY + chance.int(27_900_000, 55_800_000);
    const id = drawUuid(milliseconds, chance) as VaultEntryId; // made in the shape of one
    entries.push({
      id,
      person,
      kind,
      value,
      validFrom: text(from),
      recordedAt: new Date(milliseconds).toISOString() as Instant,
      recordedBy: 'demo',
    }); // toISOString is its shape
    return id;
  };
  enter('name', { familyName: identity.familyName, givenNames: identity.givenNames }, since);
  const formerEntry = identity.formerInsz === null ? null : enter('insz', identity.formerInsz.insz, since);
  const currentEntry = identity.insz === null ? null : enter('insz', identity.insz, formerEntry === null ? since : changedOn);
  enter('address', identity.address, since);
  if (identity.phone !== null) enter('phone', identity.phone, since);
  if (identity.email !== null) enter('email', identity.email, since);
  return { entries, formerEntry, currentEntry };
}

interface Change {
  readonly on: number;
  readonly formerEntry: VaultEntryId;
  readonly currentEntry: VaultEntryId;
}

/** BIS number to national number: one file, both numbers, their days. */
function withIdentifierChange(
  facts: readonly Fact[],
  person: PersonId,
  { on, formerEntry, currentEntry }: Change,
  chance: Chance,
): Fact[] {
  const scribe = createScribe(person, chance);
  scribe.say('register.identifier-changed', on, { formerEntry, currentEntry });
  const merged = [...facts, ...scribe.done()].sort((a, b) =>
    a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
  );
  return merged.map((fact, index) => ({ ...fact, version: index + 1 }));
}
