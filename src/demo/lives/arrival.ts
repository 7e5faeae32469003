import { BRUSSELS_DUTY, day, LAST_DAY, text, workdayFrom } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Inflow, the group that we found on that day, the letters. */
export function tellArrival({ life, profile, place, scribe, chance, brussels }: Telling): void {
  const seen = chance.int(0, 4);
  const before = Math.min(life.registered ?? LAST_DAY, workdayFrom(life.inflow + 3));
  scribe.say(
    'register.inflow-received',
    life.inflow,
    {
      region: life.region,
      nis: place.nis,
      channel: brussels
        ? life.inflow >= BRUSSELS_DUTY && life.kind !== 'minor'
          ? 'ggc'
          : 'spontaneous'
        : chance.yes(0.03)
          ? 'spontaneous'
          : 'nationalRegister',
      birthDay: text(profile.birth),
      nationality: profile.nationality,
      bornAbroad: true,
      parentBornAbroad: chance.yes(0.9) ? true : 'unknown',
      stayGround: profile.stayGround,
      firstRegisteredOn: text(profile.firstRegistered),
      temporaryProtection: profile.temporaryProtection,
    },
    seen,
    before,
  );
  scribe.say('trajectory.target-group-determined', life.inflow, { group: life.group, region: life.region }, seen, before);
  tellLetters({ life, profile, place, scribe, chance, brussels });
}

function tellLetters({
  life,
  scribe,
  chance,
  brussels,
}: Pick<Telling, 'life' | 'profile' | 'place' | 'scribe' | 'chance' | 'brussels'>): void {
  const send = (kind: string, on: number, registered: boolean): void => {
    const sent = workdayFrom(on);
    if (
      sent <= LAST_DAY &&
      (life.registered === null || sent < life.registered) &&
      (life.exempted === null || sent < life.exempted)
    )
      scribe.say('register.letter-sent', sent, { kind, registered });
  };
  const first = life.inflow + chance.int(4, 16);
  if (life.kind === 'minor') {
    if (!brussels && life.ageBand !== null) send('minorInformation', first, false);
    return;
  }
  if (life.group === 'notTarget' || life.group === 'toBeDetermined' || life.group === 'minor') return;
  if (life.group === 'mandatory') {
    send(brussels ? 'obligationNotice' : 'invitation', first, !brussels);
    if (!brussels) send('reminder', first + chance.int(55, 75), false);
    return;
  }
  if (brussels) {
    if (life.inflow >= day('2024-01-08')) send('recruitment', first + chance.int(5, 25), false);
    return;
  }
  if (chance.yes(0.9)) send('invitation', first, false);
  if (chance.yes(0.25)) send('reminder', first + chance.int(60, 120), false);
}
