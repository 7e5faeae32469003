import { addMonths, latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';

/** A case as a rule engine likes it: single values by name, days as numbers (20230301), the end of time for a day that is not there. */
export type FlatFacts = Record<string, unknown>;

const NEVER = '9999-12-31';

/**
 * The reading of histories (who lived where on which day, the first pass, the sum of hours) is done here, outside the measured
 * time, because a general engine has no words for it. The rules themselves are all in ./rules.ts.
 */
export function flatFacts(file: CaseFile, on: PlainDate): FlatFacts {
  const registered = file.firstRegisteredOn;
  const placeOn = (day: string) => stateOn(file.residences, day, registered)?.place ?? 'unknown';
  const firstIn = (place: string, from: PlainDate): string => {
    if (placeOn(from) === place) return from;
    return file.residences.find((residence) => residence.from > from && residence.place === place)?.from ?? NEVER;
  };
  const stay = stateOn(file.stays, on, registered);
  const stayFrom =
    stay === null ? null : file.stays[0] === stay && registered !== null ? earliest(registered, stay.from) : stay.from;
  const begins = registered === null || stayFrom === null ? null : latest(registered, stayFrom);
  const activity = stateOn(file.activities, on, null);
  const signed = file.contract !== null && file.contract.signedOn <= on ? file.contract.signedOn : null;
  const passed = file.nt2Results.filter((result) => result.on <= on && result.result === 'passed' && result.level !== 'a1');
  const counting = passed.filter((result) => result.standardTest || result.on < '2023-09-01');
  const has = (results: typeof passed, skill: 'oral' | 'written') =>
    results.some(({ skills }) => skills === skill || skills === 'both');
  const facts = {
    on,
    died: file.diedOn !== null && file.diedOn <= on,
    known: file.birthDay !== null && registered !== null && file.residences.length > 0,
    registeredByNow: registered !== null && registered <= on,
    place: placeOn(on),
    adult: file.birthDay !== null && addMonths(file.birthDay, 216) <= on,
    eighteenth: file.birthDay === null ? NEVER : addMonths(file.birthDay, 216),
    sixtyFifth: file.birthDay === null ? NEVER : addMonths(file.birthDay, 780),
    nationality: stateOn(file.nationalities, on, registered)?.group ?? 'unknown',
    bornAbroadBelgian: file.bornAbroad === true && file.parentBornAbroad === true,
    bornAbroadKnown:
      file.bornAbroad === false ||
      file.parentBornAbroad === false ||
      (file.bornAbroad === true && file.parentBornAbroad === true),
    stay: stay?.ground ?? 'unknown',
    firstPlace: registered === null ? 'unknown' : placeOn(registered),
    flandersFrom: begins === null ? NEVER : firstIn('flanders', begins),
    brusselsFrom: begins === null ? NEVER : firstIn('brussels', begins),
    newcomerUntil: registered === null ? NEVER : addMonths(registered, 60),
    firstFlandersDay: registered === null ? NEVER : firstIn('flanders', registered),
    yearAfterRegistration: registered === null ? NEVER : addMonths(registered, 12),
    threeYearsAfterRegistration: registered === null ? NEVER : addMonths(registered, 36),
    placeAtEighteen: file.birthDay === null ? 'unknown' : placeOn(addMonths(file.birthDay, 216)),
    exemptedOn: file.exemption?.on ?? NEVER,
    metDutyOn: earliest(file.certificateOn ?? NEVER, file.effortDeclarationOn ?? NEVER),
    contract: signed !== null,
    contractDay: signed ?? on,
    contractPlace: placeOn(signed ?? on),
    certificateIssued: file.certificateOn !== null && file.certificateOn <= on,
    stayAtContract: signed === null ? 'none' : (stateOn(file.stays, signed, registered)?.ground ?? 'unknown'),
    nationalityAtContract: stateOn(file.nationalities, signed ?? on, registered)?.group ?? 'unknown',
    literate: file.literate !== false,
    works: activity?.works ?? 'unknown',
    studies: activity?.studies ?? 'unknown',
    moCoursePassed: file.moCourses.some((course) => course.on <= on && course.result === 'passed'),
    moCourseLegacy: file.moCourses.some((course) => course.on <= on && course.result === 'legacyMet'),
    moTests: file.moTests.filter((test) => test.on <= on).map((test) => ({ ...test, on: asNumber(test.on) })),
    nt2Oral: has(counting, 'oral'),
    nt2Written: has(counting, 'written'),
    nt2OralWithoutTest: has(passed, 'oral'),
    nt2Legacy: file.nt2Results.some((result) => result.on <= on && result.result === 'legacyMet'),
    vdab: file.employmentServices.some(({ on: day, service }) => service === 'vdab' && day <= on),
    actiris: file.employmentServices.some(({ on: day, service }) => service === 'actiris' && day <= on),
    actirisInBrussels: file.employmentServices.some(
      ({ on: day, service }) => service === 'actiris' && day <= on && placeOn(day) === 'brussels',
    ),
    halfHours: file.participations.filter((proof) => proof.on <= on).reduce((sum, proof) => sum + proof.halfHours, 0),
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-/.test(value) ? asNumber(value) : value,
    ]),
  );
}

function asNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function stateOn<T extends { readonly from: PlainDate }>(states: readonly T[], day: string, backTo: PlainDate | null): T | null {
  let found: T | null = null;
  for (const state of states) if (state.from <= day) found = state;
  const first = states[0];
  return found ?? (first !== undefined && backTo !== null && backTo <= day ? first : null);
}

function earliest<T extends string>(a: T, b: T): T {
  return a < b ? a : b;
}
