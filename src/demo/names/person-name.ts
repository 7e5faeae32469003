import type { Chance } from '../random.ts';
import { origins } from './origins.ts';
import type { Origin, OriginCode } from './origins.ts';

export interface PersonName {
  readonly familyName: string;
  readonly givenNames: string;
}

/** A name as it would stand in the register. Somebody with a single name has no given name. */
export function drawName(code: OriginCode, woman: boolean, chance: Chance): PersonName {
  const origin: Origin = origins[code];
  const given = chance.pick(woman ? origin.women : origin.men);
  const family = inFeminine(chance.pick(origin.families), woman, origin);
  if (chance.yes(origin.singleName ?? 0)) return { familyName: given, givenNames: '' };
  const second = chance.yes(0.16) ? chance.pick(woman ? origin.women : origin.men) : given;
  const givenNames = second === given ? given : `${given} ${second}`;
  if (origin.twoFamilies !== true)
    return { familyName: chance.yes(0.01) ? hyphenated(family, chance.pick(origin.families)) : family, givenNames };
  const other = chance.pick(origin.families);
  return { familyName: other === family ? family : `${family} ${other}`, givenNames };
}

function hyphenated(family: string, other: string): string {
  return family === other ? family : `${family}-${other}`;
}

function inFeminine(family: string, woman: boolean, origin: Origin): string {
  if (!woman) return family;
  for (const [masculine, feminine] of origin.feminine ?? []) {
    if (family.endsWith(masculine)) return family.slice(0, -masculine.length) + feminine;
  }
  return family;
}
