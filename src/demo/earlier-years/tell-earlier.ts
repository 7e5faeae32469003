import type { Fact } from '#src/facts/envelope.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { text } from '../calendar.ts';
import { drawPlace } from '../lives/places.ts';
import type { Place } from '../lives/places.ts';
import type { Profile } from '../lives/profile.ts';
import { createScribe } from '../lives/record.ts';
import type { Scribe } from '../lives/record.ts';
import type { Chance } from '../random.ts';
import type { Closed, Contract, EarlierLife } from './earlier-life.ts';
import { ASKED_ON } from './printed.ts';

/** Only what the tables count, what the law needs for it, and how it ended. */
export function tellEarlier(
  life: EarlierLife,
  person: PersonId,
  { profile, place }: { readonly profile: Profile; readonly place: Place },
  chance: Chance,
): Fact[] {
  const scribe = createScribe(person, chance);
  const { bones, registrations, contracts, moved, recognised, a1, a2 } = life;
  tellInflow(life, profile, place, scribe, chance);
  for (const { on, kind, region, desk } of registrations)
    scribe.say('trajectory.registered', on, { kind, region, ...at(desk), group: groupOn(life, on) });
  contracts.forEach((contract, index) => {
    const later = contracts[index + 1];
    sign(contract, index === 0, scribe);
    if (later === undefined) return;
    const on = moved?.on ?? recognised ?? contract.signed;
    const reason = moved === null ? 'endedByAgency' : 'passedOn';
    scribe.say('trajectory.contract-ended', on, { reason, region: contract.region }, 0);
  });
  if (moved !== null)
    scribe.say('register.residence-changed', moved.on, {
      place: 'flanders',
      region: moved.region,
      nis: drawPlace(moved.region, moved.on, chance).nis,
    });
  if (recognised !== null) {
    scribe.say('register.stay-changed', recognised, { stayGround: 'recognisedRefugee' });
    const region = moved?.region ?? bones.region;
    scribe.say('trajectory.target-group-determined', recognised, { group: 'mandatory', region });
  }
  close(a1, 'a1', scribe, chance);
  close(a2, 'a2', scribe, chance);
  tellEnd(life, scribe, chance);
  return scribe.done();
}

/** Who is recognised as a refugee in between was entitled before. */
function groupOn({ bones, recognised }: EarlierLife, on: number): string {
  return recognised !== null && on < recognised ? 'entitled' : bones.group;
}

function tellInflow(life: EarlierLife, profile: Profile, place: Place, scribe: Scribe, chance: Chance): void {
  const { bones, recognised } = life;
  const { region, inflow } = bones;
  const seen = chance.int(0, 4);
  const before = bones.registered ?? inflow;
  scribe.say(
    'register.inflow-received',
    inflow,
    {
      region,
      nis: place.nis,
      channel: region === 'brussels' ? 'spontaneous' : 'nationalRegister',
      birthDay: text(profile.birth),
      nationality: recognised === null ? profile.nationality : 'nonEu',
      bornAbroad: true,
      parentBornAbroad: 'unknown',
      stayGround: recognised === null ? profile.stayGround : 'asylumApplicant',
      firstRegisteredOn: text(profile.firstRegistered),
      temporaryProtection: false,
    },
    seen,
    before,
  );
  scribe.say('trajectory.target-group-determined', inflow, { group: groupOn(life, inflow), region }, seen, before);
}

function sign({ region, desk, group, signed }: Contract, first: boolean, scribe: Scribe): void {
  scribe.say('trajectory.contract-signed', signed, { region, ...at(desk), group, first, declarationSigned: false });
}

function close(closed: Closed | null, level: 'a1' | 'a2', scribe: Scribe, chance: Chance): void {
  if (closed === null) return;
  const data = { level, skills: 'both', result: closed.result, standardTest: false };
  scribe.say('trajectory.nt2-result-recorded', closed.on, data, chance.int(1, 9), ASKED_ON);
}

function tellEnd({ bones, contracts, certificate, ended, left }: EarlierLife, scribe: Scribe, chance: Chance): void {
  const region = contracts.at(-1)?.region ?? bones.region;
  if (certificate !== null) {
    scribe.say('trajectory.mo-course-closed', certificate, { result: 'passed', region });
    scribe.say('trajectory.integration-certificate-issued', certificate, { region });
    scribe.say('trajectory.contract-ended', certificate, { reason: 'certificateIssued', region });
  }
  if (left !== null)
    scribe.say('register.residence-changed', left, {
      place: chance.yes(0.5) ? 'elsewhereBelgium' : 'abroad',
      region: 'unknown',
      nis: 'unknown',
    });
  if (ended !== null)
    scribe.say('trajectory.contract-ended', ended, { reason: left === null ? 'endedByClient' : 'movedAway', region });
}

const at = (desk: string | null): { readonly desk?: string } => (desk === null ? {} : { desk });
