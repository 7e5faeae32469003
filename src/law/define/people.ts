import { plainDate } from '#src/kernel/plain-date.ts';
import { emptyCase } from '../case.ts';
import type { CaseFile, Place, StayGround } from '../case.ts';

/** The people of the tables of cases. Each is one line away from the next, so that a case shows what it is about. */
export const day = plainDate;

/** An adult from outside the EU, first registered in Flanders on that day, who neither works nor studies. */
export function newcomer(registered: string, stay: StayGround = 'recognisedRefugee', place: Place = 'flanders'): CaseFile {
  const from = day(registered);
  return {
    ...emptyCase,
    birthDay: day('1990-05-05'),
    bornAbroad: true,
    parentBornAbroad: true,
    firstRegisteredOn: from,
    nationalities: [{ from, group: 'nonEu' }],
    residences: [{ from, place }],
    stays: [{ from, ground: stay }],
    activities: [{ from, works: false, studies: false }],
  };
}

export function contract(signed: string): Partial<CaseFile> {
  return { contract: { signedOn: day(signed), endedOn: null } };
}

/** Someone with a contract of that day, registered two months before, with everything a certificate may ask but what `without` takes away. */
export function complete(signed: string, reached: string, without: Partial<CaseFile> = {}): CaseFile {
  const on = day(reached);
  return {
    ...newcomer('2021-06-01'),
    ...contract(signed),
    moCourses: [{ on, result: 'passed' }],
    moTests: [{ on, kind: 'afterCourse', core: 11, practical: 30 }],
    nt2Results: [{ on, level: 'a2', skills: 'both', result: 'passed', standardTest: true }],
    employmentServices: [{ on, service: 'vdab' }],
    participations: [{ on, halfHours: 80 }],
    ...without,
  };
}
