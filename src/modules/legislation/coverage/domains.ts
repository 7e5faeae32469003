import type { LawDomain } from './contract.ts';

/** By the beginning of the id, the first that fits; the ids are those of the domain reference. */
const beginnings: readonly (readonly [beginning: RegExp, domain: LawDomain])[] = [
  [/^(TG-B|BX)/, 'brussels'],
  [/^(UA|D14)/, 'temporaryProtection'],
  [/^(TG-MINOR|MINOR|D10)/, 'minors'],
  [/^(TG-|AGES|PILLARS)/, 'targetGroup'],
  [/^(CONTRACT|SUSPENSION|DEFERRAL)/, 'contract'],
  [/^MO/, 'orientation'],
  [/^NT2/, 'dutch'],
  [/^WORK/, 'work'],
  [/^PNT/, 'participation'],
  [/^(AT-|PR-|ATTENDANCE)/, 'certificate'],
  [/^EX/, 'exemption'],
  [/^FE/, 'fees'],
  [/^(HF|HH|HI)/, 'enforcement'],
  [/^(ST-|WK-OUT|NIS|CENTRE|LEGACY|LETTER|BODY|PS-Y|D1[1-46-9])/, 'agency'],
  [/^(D\d|TERM|HOLIDAYS|WAIT)/, 'deadlines'],
];

export function domainOf(id: string): LawDomain {
  return beginnings.find(([beginning]) => beginning.test(id))?.[1] ?? 'choices';
}
