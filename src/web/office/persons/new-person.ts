import { readInsz } from '#src/kernel/insz.ts';
import type { receiveInflow } from '#src/modules/register/endpoints.ts';
import { nationalityGroups, stayGrounds } from '#src/modules/register/codes.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { personsWords } from '../words/persons.ts';

export const channels = ['nationalRegister', 'ggc', 'spontaneous'] as const;

/** The form as it is being filled in: everything may still be missing. */
export interface NewPerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly insz: string;
  readonly birthDay: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly on: string | null;
  readonly channel: string | null;
  readonly region: string | null;
  readonly nis: string | null;
  readonly nationality: string | null;
  readonly stayGround: string | null;
  readonly firstRegisteredOn: string | null;
  readonly bornAbroad: boolean | 'unknown';
  readonly parentBornAbroad: boolean | 'unknown';
  readonly temporaryProtection: boolean;
}
export type FieldErrors = { readonly [Name in keyof NewPerson]?: string };
type Body = ReturnType<typeof receiveInflow.body.parse>;
type Texts = (typeof personsWords)['nl']['form'];

export function emptyPerson(today: string, region: RegionCode | null): NewPerson {
  return {
    familyName: '',
    givenNames: '',
    insz: '',
    birthDay: null,
    address: '',
    phone: '',
    email: '',
    on: today,
    channel: 'spontaneous',
    region,
    nis: null,
    nationality: null,
    stayGround: null,
    firstRegisteredOn: null,
    bornAbroad: 'unknown',
    parentBornAbroad: 'unknown',
    temporaryProtection: false,
  };
}

/** What can be seen wrong before asking the server, which looks at everything again. */
export function findErrors(person: NewPerson, today: string, words: Texts): FieldErrors {
  const errors: { -readonly [Name in keyof NewPerson]?: string } = {};
  if (person.familyName.trim() === '') errors.familyName = words.required;
  if (person.on === null) errors.on = words.required;
  else if (person.on > today) errors.on = words.futureDay;
  if (person.birthDay !== null && person.on !== null && person.birthDay > person.on) errors.birthDay = words.birthAfter;
  if (person.birthDay !== null && person.birthDay > today) errors.birthDay = words.futureDay;
  for (const name of ['channel', 'region', 'nis', 'nationality', 'stayGround'] as const)
    if (person[name] === null) errors[name] = words.choose;
  if (person.insz.trim() !== '') {
    const read = readInsz(person.insz, { allowSynthetic: true });
    if (!read.ok) errors.insz = words.inszWrong;
    else if (person.birthDay !== null && read.value.birthDay !== null && read.value.birthDay !== person.birthDay)
      errors.insz = words.inszBirth;
  }
  return errors;
}

/** The body to send; null while a demanded part is missing. */
export function toBody(person: NewPerson): Body | null {
  const region = regionCodes.find((code) => code === person.region);
  const channel = channels.find((code) => code === person.channel);
  const nationality = nationalityGroups.find((code) => code === person.nationality);
  const stayGround = stayGrounds.find((code) => code === person.stayGround);
  if (
    person.on === null ||
    person.nis === null ||
    region === undefined ||
    channel === undefined ||
    nationality === undefined ||
    stayGround === undefined
  )
    return null;
  return {
    familyName: person.familyName.trim(),
    givenNames: person.givenNames.trim(),
    ...filled('insz', person.insz),
    ...filled('email', person.email),
    ...filled('phone', person.phone),
    ...filled('address', person.address),
    on: person.on,
    birthDay: person.birthDay,
    region,
    nis: person.nis,
    channel,
    nationality,
    bornAbroad: person.bornAbroad === 'unknown' ? null : person.bornAbroad,
    parentBornAbroad: person.parentBornAbroad === 'unknown' ? null : person.parentBornAbroad,
    stayGround,
    firstRegisteredOn: person.firstRegisteredOn,
    temporaryProtection: person.temporaryProtection,
  };
}

function filled<const Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } {
  return text.trim() === '' ? {} : ({ [name]: text.trim() } as { [N in Name]: string }); // one computed key
}
