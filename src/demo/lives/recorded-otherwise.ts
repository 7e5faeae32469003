import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { day, LAST_DAY, workdayFrom } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { createScribe } from './record.ts';
import type { Scribe } from './record.ts';

/** What a life must be for a mistake to be told in it, and how it is told. */
interface Mistake {
  /** One in so many of the lives that fit. */
  readonly oneIn: number;
  fits(life: Steady): boolean;
  tell(scribe: Scribe, life: Steady): void;
}

/** A life of which the register told nothing new after the inflow, so that the law says one thing of it. */
interface Steady {
  readonly region: RegionCode;
  readonly inflow: number;
  readonly group: string;
  readonly stayGround: string;
  readonly registered: boolean;
  /** Day of the registered letter. */
  readonly letter: number | null;
}

/**
 * Some hundreds of decisions that were recorded otherwise than the law says, for the review to find. They are of a kind that
 * no printed figure counts: a later decision on the target group, and infringements that went to nobody.
 */
const mistakes: readonly Mistake[] = [
  {
    oneIn: 700,
    fits: ({ group }) => group === 'entitled',
    tell: (scribe, { inflow, region }) => decide(scribe, inflow + 45, 'mandatory', region),
  },
  {
    oneIn: 260,
    fits: ({ group }) => group === 'mandatory',
    tell: (scribe, { inflow, region }) => decide(scribe, inflow + 52, 'entitled', region),
  },
  {
    oneIn: 1_100,
    fits: ({ group }) => group === 'entitled' || group === 'mandatory',
    tell: (scribe, { inflow, region }) => decide(scribe, inflow + 38, 'notTarget', region),
  },
  {
    // The term of three months after the registered letter had hardly begun.
    oneIn: 8,
    fits: ({ group, letter, registered, region }) =>
      group === 'mandatory' && letter !== null && !registered && regions[region].regime === 'flanders',
    tell: (scribe, { letter, region }) => {
      scribe.say('trajectory.infringement-established', workdayFrom((letter ?? 0) + 41), { kind: 'notRegisteredInTime', region });
    },
  },
  {
    // The recognition became known after the decision that it should have changed.
    oneIn: 900,
    fits: (life) => life.group === 'entitled' && life.stayGround === 'work' && isFlemishAndOnlyKnown(life),
    tell: (scribe, { inflow, region }) => {
      decide(scribe, inflow + 60, 'entitled', region);
      scribe.say('register.stay-changed', inflow + 10, { stayGround: 'recognisedRefugee' }, 95);
    },
  },
  {
    // The recognition was of somebody else, and withdrawn; the decision that rested on it was forgotten.
    oneIn: 700,
    fits: (life) => life.group === 'entitled' && isFlemishAndOnlyKnown(life),
    tell: (scribe, { inflow, region }) => {
      const stay = scribe.say('register.stay-changed', inflow + 20, { stayGround: 'recognisedRefugee' });
      decide(scribe, inflow + 20, 'mandatory', region);
      scribe.correct(stay, inflow + 20, { reason: 'wrongPerson' }, workdayFrom(inflow + 66), 'trajectory.fact-withdrawn');
    },
  },
];

/** Room for the last step of any of them before the last day. */
const ROOM_DAYS = 110;

export function withMistake(facts: readonly Fact[], stream: StreamId, index: number, chance: Chance): readonly Fact[] {
  const life = steady(facts);
  if (life === null || life.inflow + ROOM_DAYS > LAST_DAY) return facts;
  chance.at(9, index);
  for (const mistake of mistakes) {
    if (!mistake.fits(life) || !chance.yes(1 / mistake.oneIn)) continue;
    const scribe = createScribe(stream, chance);
    mistake.tell(scribe, life);
    return [...facts, ...scribe.done()]
      .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
      .map((fact, place) => ({ ...fact, version: place + 1 }));
  }
  return facts;
}

function decide(scribe: Scribe, on: number, group: string, region: RegionCode): void {
  scribe.say('trajectory.target-group-determined', workdayFrom(on), { group, region });
}

function isFlemishAndOnlyKnown({ region, registered }: Steady): boolean {
  return !registered && regions[region].regime === 'flanders';
}

const quiet = ['register.letter-sent', 'register.activity-changed', 'register.identifier-changed'];

function steady(facts: readonly Fact[]): Steady | null {
  const [first, determined] = facts;
  if (first?.type !== 'register.inflow-received' || determined?.type !== 'trajectory.target-group-determined') return null;
  const moved = facts.some(
    ({ type, corrects }, at) =>
      corrects !== undefined ||
      (at > 1 && type === determined.type) ||
      (at > 0 && type.startsWith('register.') && !quiet.includes(type)) ||
      type === 'trajectory.exempted' ||
      type === 'trajectory.infringement-established',
  );
  if (moved) return null;
  const { region, stayGround } = first.data as { readonly region: RegionCode; readonly stayGround: string }; // by its schema
  const { group } = determined.data as { readonly group: string }; // by its schema
  const letter = facts.find(
    ({ type, data }) => type === 'register.letter-sent' && (data as { readonly registered: boolean }).registered, // by its schema
  );
  return {
    region,
    inflow: day(first.on),
    group,
    stayGround,
    registered: facts.some(({ type }) => type === 'trajectory.registered'),
    letter: letter === undefined ? null : day(letter.on),
  };
}
