import type { CaseFile } from '../../case.ts';
import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import { infringementPossibleOn } from './infringement-kinds.ts';
import type { InfringementKind } from './infringement-kinds.ts';

const ask =
  (kind: InfringementKind): LawCase['ask'] =>
  (file, on) => {
    const outcome = infringementPossibleOn(file, kind, on);
    return outcome.known ? `${outcome.value} ${outcome.grounds[0]?.finding}` : `unknown: ${outcome.because}`;
  };
const refugee = newcomer('2022-06-01');
const sessions = (attended: number, justified = 0, pillar: 'dutch' | 'orientation' = 'orientation'): Partial<CaseFile> => ({
  attendances: [{ pillar, from: day('2023-01-09'), until: day('2023-03-31'), sessions: 20, attended, justified }],
});
const under = (changes: Partial<CaseFile> = {}): CaseFile => ({ ...refugee, ...contract('2022-09-01'), ...changes });

export const kindCases = [
  ...cases(['HI-notRegisteredInTime'], ask('notRegisteredInTime'), [
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'the last day of the term',
      given: refugee,
      on: day('2022-09-01'),
      expect: 'false contradicted',
    },
    { at: day('2022-09-01'), edge: true, why: 'the day after', given: refugee, on: day('2022-09-02'), expect: 'true borneOut' },
    {
      at: day('2022-09-01'),
      why: 'registered in time',
      given: { ...refugee, registeredOn: day('2022-07-01') },
      on: day('2023-01-02'),
      expect: 'false contradicted',
    },
  ]),
  ...cases(['HI-vdabRegistrationLate'], ask('vdabRegistrationLate'), [
    {
      at: day('2022-11-02'),
      edge: true,
      why: 'the last day (1 November moves)',
      given: under(),
      on: day('2022-11-02'),
      expect: 'false contradicted',
    },
    { at: day('2022-11-02'), edge: true, why: 'the day after', given: under(), on: day('2022-11-03'), expect: 'true borneOut' },
    {
      at: day('2022-11-02'),
      why: 'registered late is late too',
      given: under({ employmentServices: [{ on: day('2022-12-01'), service: 'vdab' }] }),
      on: day('2023-01-02'),
      expect: 'true borneOut',
    },
  ]),
  ...cases(['HI-refusedContract'], ask('refusedContract'), [
    {
      at: day('2022-07-01'),
      edge: true,
      why: 'registered and no contract',
      given: { ...refugee, registeredOn: day('2022-07-01') },
      on: day('2022-07-01'),
      expect: 'true borneOut',
    },
    {
      at: day('2022-07-01'),
      edge: true,
      why: 'not registered',
      given: { ...refugee, registeredOn: day('2022-07-02') },
      on: day('2022-07-01'),
      expect: 'false contradicted',
    },
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'signed',
      given: under({ registeredOn: day('2022-07-01') }),
      on: day('2022-09-01'),
      expect: 'false contradicted',
    },
  ]),
  ...cases(['HI-notRegularlyParticipating', 'Q36'], ask('notRegularlyParticipating'), [
    {
      at: day('2023-03-31'),
      edge: true,
      why: '16 of 20 is 80 %: regular',
      given: under(sessions(16)),
      on: day('2023-03-31'),
      expect: 'false contradicted',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: '15 of 20: not regular',
      given: under(sessions(15)),
      on: day('2023-03-31'),
      expect: 'true borneOut',
    },
    {
      at: day('2023-03-31'),
      edge: true,
      why: '12 of 15 when five were justified: regular',
      given: under(sessions(12, 5)),
      on: day('2023-03-31'),
      expect: 'false contradicted',
    },
    {
      at: day('2023-03-30'),
      edge: true,
      why: 'a part that is not over tells nothing yet',
      given: under(sessions(15)),
      on: day('2023-03-30'),
      expect: 'unknown: attendanceUnknown',
    },
    {
      at: day('2023-03-31'),
      why: 'no contract, nothing to take part in',
      given: { ...refugee, ...sessions(15) },
      on: day('2023-03-31'),
      expect: 'false contradicted',
    },
    {
      at: day('2023-03-31'),
      why: 'impossible entry',
      given: under(sessions(16, 5)),
      on: day('2023-03-31'),
      expect: 'unknown: impossibleAttendance',
    },
  ]),
  ...cases(['HI-endedEarlyUnlawfully'], ask('endedEarlyUnlawfully'), [
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'ended: whether with right is for staff',
      given: under({ contract: { signedOn: day('2022-09-01'), endedOn: day('2023-05-01') } }),
      on: day('2023-05-01'),
      expect: 'true forStaff',
    },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'not ended yet',
      given: under({ contract: { signedOn: day('2022-09-01'), endedOn: day('2023-05-01') } }),
      on: day('2023-04-30'),
      expect: 'false contradicted',
    },
  ]),
  ...cases(['HI-notCompleted'], ask('notCompleted'), [
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'a contract and no certificate',
      given: under({ certificateOn: day('2023-05-02') }),
      on: day('2023-05-01'),
      expect: 'true borneOut',
    },
    {
      at: day('2023-05-02'),
      edge: true,
      why: 'the certificate of that day',
      given: under({ certificateOn: day('2023-05-02') }),
      on: day('2023-05-02'),
      expect: 'false contradicted',
    },
  ]),
  ...cases(['HI-noCooperationIntake'], ask('noCooperationIntake'), [
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'for staff to establish',
      given: refugee,
      on: day('2022-09-01'),
      expect: 'true forStaff',
    },
  ]),
  ...cases(['HI-noCooperationInvestigation'], ask('noCooperationInvestigation'), [
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'for staff to establish',
      given: refugee,
      on: day('2022-09-01'),
      expect: 'true forStaff',
    },
  ]),
  ...cases(['HI-legacyUnknown'], ask('legacyUnknown'), [
    {
      at: day('2022-09-01'),
      edge: true,
      why: 'Q38: a code to read, never to establish',
      given: refugee,
      on: day('2022-09-01'),
      expect: 'false readOnly',
    },
  ]),
];
