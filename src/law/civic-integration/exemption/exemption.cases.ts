import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { cases } from '../../define/cases.ts';
import { day, newcomer } from '../../define/people.ts';
import { exemptionPossible } from './exemption-grounds.ts';

const on = day('2024-06-01');
const ask = (regime: Regime, ground: string) => (file: CaseFile, asked: PlainDate) => {
  const outcome = exemptionPossible(file, regime, ground, asked);
  return `${outcome.known ? outcome.value : outcome.because} ${outcome.grounds[0]?.rule} ${outcome.grounds[0]?.finding}`;
};
const line = (
  rule: string,
  regime: Regime,
  ground: string,
  why: string,
  expect: string,
  given: CaseFile = newcomer('2023-03-10'),
) =>
  cases([rule, rule === 'EX' ? 'EX.grounds' : 'EX.diploma'], ask(regime, ground), [
    { at: on, edge: true, why: `${regime}, ${ground}: ${why}`, given, on, expect },
  ]);

export const exemptionCases = [
  ...line('EX', 'flanders', 'permanentIllnessOrDisability', 'for ever, so never a suspension', 'true EX possible'),
  ...line('EX', 'flanders', 'euCitizen', 'there is no duty', 'false EX noDutyAnyway'),
  ...line('EX-DIPLOMA', 'flanders', 'diplomaOrAttest', 'grade D, so assumed', 'true EX-DIPLOMA possible'),
  ...line('EX', 'flanders', 'age65Plus', '65 that day', 'true EX possible', {
    ...newcomer('2023-03-10'),
    birthDay: day('1959-06-01'),
  }),
  ...line('EX', 'flanders', 'age65Plus', '65 the day after', 'false EX notYet65', {
    ...newcomer('2023-03-10'),
    birthDay: day('1959-06-02'),
  }),
  ...line('EX', 'flanders', 'age65Plus', 'no day of birth', 'birthDayUnknown EX birthDayUnknown', {
    ...newcomer('2023-03-10'),
    birthDay: null,
  }),
  ...[
    'freeMovement',
    'auPair',
    'workingHoliday',
    'longTermResidentOtherState',
    'temporaryStay',
    'belgianDiploma',
    'priorAttest',
  ].flatMap((ground) => [
    ...line('EX', 'brussels', ground, 'a Brussels ground, but not for the agency', 'false EX notByAgency'),
    ...line('EX', 'flanders', ground, 'not a Flemish ground', 'false EX notHere'),
  ]),
  ...['permanentIllnessOrDisability', 'age65Plus', 'diplomaOrAttest', 'euCitizen', 'anythingElse'].flatMap((ground) =>
    line(ground === 'diplomaOrAttest' ? 'EX-DIPLOMA' : 'EX', 'brussels', ground, 'no Brussels ground', 'false EX notInBrussels'),
  ),
];
