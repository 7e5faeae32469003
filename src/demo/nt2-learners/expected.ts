import { alreadyAdvised, alreadyTalked } from './already.ts';
import * as printed from './printed.ts';
import { adviceKinds, talkRegions, talkYears } from './printed.ts';

/** The printed cells of figures 33 to 40, and what the lives with a trajectory are taken to give, under the keys of ./tally.ts. */
export function expectDutch(expect: (key: string, value: number) => void): void {
  for (const year of talkYears) {
    expect(`nt2Persons/${year}/area`, printed.personsInAll[year]);
    talkRegions.forEach((region, at) => {
      expect(`nt2Persons/${year}/${region}`, printed.persons[year][at] ?? 0);
      expect(`alreadyTalked/${year}/${region}`, alreadyTalked(year, region));
      for (const kind of adviceKinds) expect(`alreadyAdvised/${year}/${region}/${kind}`, alreadyAdvised(year, region, kind));
    });
    for (const [kind, count] of Object.entries(printed.certifyingTests)) expect(`dutchTests/${year}/${kind}`, count[year]);
    for (const [provider, count] of Object.entries(printed.enrolments)) expect(`enrolments/${year}/${provider}`, count[year]);
  }
  talkRegions.forEach((region, at) => {
    for (const [kind, row] of Object.entries(printed.interviews2024))
      expect(`nt2Interviews/2024/${region}/${kind}`, row[at] ?? 0);
    for (const kind of adviceKinds) expect(`nt2Advice/2024/${region}/${kind}`, printed.advice2024[kind][at] ?? 0);
  });
  expect('nt2Advice/2023/area', printed.adviceInAll2023);
  for (const [kind, count] of Object.entries(printed.agencyTests2024)) expect(`agencyTests/2024/${kind}`, count);
}
