import { LAST_DAY } from '../calendar.ts';
import type { Telling } from './tell.ts';

/** Infringement, exemption, and the guidance that anybody may get. */
export function tellEnforcement({ life, scribe, chance }: Telling): void {
  const region = life.region;
  if (life.infringement !== null) {
    const { kind, on, notice, handedOver, regularised } = life.infringement;
    const infringement = scribe.say('trajectory.infringement-established', on, { kind, region });
    if (notice <= LAST_DAY) scribe.say('trajectory.notice-of-default-sent', notice, { infringement });
    if (regularised !== null) scribe.say('trajectory.infringement-regularised', regularised, { infringement }, chance.int(0, 3));
    if (handedOver !== null) scribe.say('trajectory.infringement-handed-over', handedOver, { infringement, region });
  }
  if (life.exempted !== null)
    scribe.say('trajectory.exempted', life.exempted, {
      ground: chance.yes(0.8) ? 'permanentIllnessOrDisability' : 'diplomaOrAttest',
      region,
    });
  if (life.diploma !== null) scribe.say('trajectory.diploma-guidance-started', life.diploma, { region }, chance.int(0, 2));
  if (life.educationGuidance !== null)
    scribe.say('trajectory.education-guidance-given', life.educationGuidance, { region }, chance.int(0, 2));
}
