import { day, LAST_DAY, REFORM, workdayFrom } from '../calendar.ts';
import { drawPlace } from './places.ts';
import type { Telling } from './tell.ts';

/** Certificate, proof of regular participation, end of the contract, and what follows. */
export function tellEnding(telling: Telling): void {
  const { life, scribe } = telling;
  const region = life.region;
  if (life.regularProof !== null) scribe.say('trajectory.regular-participation-proven', life.regularProof, { region });
  if (life.certificate !== null) {
    scribe.say('trajectory.integration-certificate-issued', life.certificate, { region });
    scribe.say('trajectory.contract-ended', life.certificate, { reason: 'certificateIssued', region });
    proveB1(telling);
    return;
  }
  if (life.ended !== null) tellContractEnd(telling, life.ended);
  else if (life.kind === 'newcomer' && life.infringement === null && life.exempted === null) tellDeparture(telling);
}

/** D6 asks it of the mandatory whose duty dates from after the reform, within 24 months; most are in time. */
function proveB1({ life, profile, scribe, chance, brussels }: Telling): void {
  if (life.certificate === null || life.group !== 'mandatory' || brussels || profile.firstRegistered < REFORM) return;
  const early = life.certificate < day('2023-04-01');
  if (!chance.yes(early ? 0.85 : 0.4)) return;
  const on = workdayFrom(life.certificate + chance.int(90, early ? 640 : 700));
  if (on <= LAST_DAY) scribe.say('trajectory.b1-oral-proven', on, {}, chance.int(1, 9));
}

function tellContractEnd(telling: Telling, ended: number): void {
  const { life, scribe, chance } = telling;
  if (life.renewed !== null) return tellMoveToBrussels(telling, ended, life.renewed.signed);
  const mandatory = life.group === 'mandatory';
  // Who proves regular participation on the day on which the contract ends still lives here on that day.
  const drawn =
    (['movedAway', 'endedByAgency', 'passedOn', 'endedByClient', 'deceased'] as const)[
      chance.weighted(mandatory ? [40, 48, 11, 0, 1] : [22, 10, 3, 64.5, 0.5])
    ] ?? 'endedByAgency';
  const reason = life.regularProof === null ? drawn : 'endedByAgency';
  if (reason === 'deceased') scribe.say('register.died', ended, {}, chance.int(0, 3));
  if (reason === 'movedAway') moveAway(telling, ended);
  if (reason === 'passedOn') moveWithin(telling, ended);
  scribe.say('trajectory.contract-ended', ended, { reason, region: life.region }, chance.int(0, 3));
}

/** The contract ends with the move; the duty goes on under the Brussels rules, and a second contract is signed there. */
function tellMoveToBrussels({ life, scribe, chance }: Telling, moved: number, signed: number): void {
  const place = drawPlace('brussels', moved, chance);
  scribe.say('register.residence-changed', moved, { place: 'brussels', region: 'brussels', nis: place.nis });
  scribe.say('trajectory.contract-ended', moved, { reason: 'movedAway', region: life.region });
  scribe.say('trajectory.target-group-determined', moved, { group: 'mandatory', region: 'brussels' });
  scribe.say('trajectory.conversation-held', signed, { kind: 'intake' });
  scribe.say('trajectory.contract-signed', signed, {
    region: 'brussels',
    ...(place.desk === null ? {} : { desk: place.desk }),
    group: 'mandatory',
    first: false,
    declarationSigned: true,
  });
  const late = workdayFrom(signed + chance.int(4, 58));
  if (late <= LAST_DAY) scribe.say('trajectory.employment-service-registered', late, { service: 'actiris' }, chance.int(1, 6));
}

function moveAway({ scribe, chance }: Telling, on: number): void {
  scribe.say(
    'register.residence-changed',
    on,
    { place: chance.yes(0.5) ? 'elsewhereBelgium' : 'abroad', region: 'unknown', nis: 'unknown' },
    chance.int(0, 3),
  );
}

/** To the city of Antwerp or Ghent, or from there to the neighbouring province: another agency goes on. */
function moveWithin({ life, scribe, chance, brussels }: Telling, on: number): void {
  const region = brussels
    ? 'flemishBrabant'
    : life.region === 'atlas'
      ? 'provAntwerp'
      : life.region === 'amal'
        ? 'eastFlanders'
        : chance.yes(0.6)
          ? 'atlas'
          : 'amal';
  scribe.say(
    'register.residence-changed',
    on,
    { place: 'flanders', region, nis: drawPlace(region, on, chance).nis },
    chance.int(0, 3),
  );
}

/** Some newcomers leave before they ever come to a desk. */
function tellDeparture(telling: Telling): void {
  const { life, scribe, chance } = telling;
  const share = life.group === 'mandatory' ? (life.inflow < day('2024-10-01') ? 0.72 : 0.02) : 0.07;
  if (!chance.yes(share)) return;
  const on = workdayFrom(life.inflow + (life.group === 'mandatory' ? chance.int(98, 130) : chance.int(142, 330))); // after the last letter
  if (on > LAST_DAY) return;
  if (chance.yes(0.03)) scribe.say('register.died', on, {}, chance.int(1, 5));
  else moveAway(telling, on);
}
