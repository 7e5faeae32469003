import type { Fact } from '#src/facts/envelope.ts';
import type { PersonId, CourseId } from '#src/kernel/ids.ts';
import { regions } from '#src/reference/regions.ts';
import { PARTICIPATION } from '../calendar.ts';
import type { Chance } from '../random.ts';
import type { Life } from '../plan/life.ts';
import { tellArrival } from './arrival.ts';
import { tellContract } from './contract.ts';
import { tellCorrections } from './corrections.ts';
import { tellDutch } from './dutch.ts';
import { tellEnding } from './ending.ts';
import { tellEnforcement } from './enforcement.ts';
import { tellOrientation } from './orientation.ts';
import { tellRegistration } from './registration.ts';
import { tellWorkAndParticipation } from './work.ts';
import { drawPlace } from './places.ts';
import type { Place } from './places.ts';
import { drawProfile } from './profile.ts';
import type { Profile } from './profile.ts';
import { createScribe } from './record.ts';
import type { Scribe } from './record.ts';

/** What every part of a life is told with. */
export interface Telling {
  readonly life: Life;
  readonly profile: Profile;
  readonly place: Place;
  readonly scribe: Scribe;
  readonly chance: Chance;
  readonly brussels: boolean;
  readonly courseIds: readonly CourseId[];
  /** What keeps somebody who passed orientation from the certificate; null for who gets it, or is waiting for it. */
  readonly missing: 'dutch' | 'hours' | null;
  /** Whether forty hours are asked (mandatory since 2023, neither at work nor studying). */
  readonly hoursAsked: boolean;
}

/** Who somebody is and where they came to live: the same for the facts and for the vault. */
export function drawPerson(life: Life, chance: Chance): { readonly profile: Profile; readonly place: Place } {
  const profile = drawProfile(life, chance);
  return { profile: fitted(life, profile), place: drawPlace(life.region, life.inflow, chance, life.desk) };
}

/** One whole life as facts, from its bones. */
export function tell(
  life: Life,
  person: PersonId,
  { profile, place }: ReturnType<typeof drawPerson>,
  courseIds: readonly CourseId[],
  chance: Chance,
): Fact[] {
  const hoursAsked = asksHours(life, profile);
  const telling: Telling = {
    life,
    profile,
    place,
    chance,
    courseIds,
    scribe: createScribe(person, chance),
    brussels: regions[life.region].regime === 'brussels',
    hoursAsked,
    missing: missingFor(life, hoursAsked, chance),
  };
  tellArrival(telling);
  if (life.registered !== null) tellRegistration(telling);
  if (life.contract !== null) {
    tellContract(telling);
    tellOrientation(telling);
    tellWorkAndParticipation(telling);
  }
  if (life.registered !== null) tellDutch(telling);
  tellEnforcement(telling);
  tellEnding(telling);
  tellCorrections(telling);
  return telling.scribe.done();
}

function asksHours(life: Life, profile: Profile): boolean {
  return (
    life.group === 'mandatory' &&
    life.contract !== null &&
    profile.firstRegistered >= PARTICIPATION - 40 &&
    !profile.works &&
    !profile.studies
  );
}

/** Who had the certificate so soon that forty hours could not be done in between, was at work. */
function fitted(life: Life, profile: Profile): Profile {
  const quick = life.certificate !== null && life.contract !== null && life.certificate - life.contract < 75;
  return quick && !profile.works ? { ...profile, works: true, studies: false } : profile;
}

function missingFor(life: Life, hoursAsked: boolean, chance: Chance): Telling['missing'] {
  if (life.certificate !== null || life.contract === null) return null;
  if (life.end === 'running' && chance.yes(0.006)) return null;
  return hoursAsked && chance.yes(0.25) ? 'hours' : 'dutch';
}
