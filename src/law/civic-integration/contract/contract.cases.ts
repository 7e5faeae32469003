import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import type { Outcome } from '../../outcome.ts';
import { deferralPossible } from './deferral.ts';
import { suspensionPossible } from './suspension-grounds.ts';

const from = day('2024-01-31');
const signed = (changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer('2023-03-10'),
  registeredOn: day('2023-04-03'),
  ...contract('2023-06-05'),
  ...changes,
});
const registered: CaseFile = { ...newcomer('2023-03-10'), registeredOn: day('2023-04-03') };

const answer = (outcome: Outcome<boolean>): string => `${outcome.known && outcome.value} ${outcome.grounds[0]?.finding}`;
const askSuspension = (regime: Regime, ground: string, until: string) => (file: CaseFile, on: PlainDate) =>
  answer(suspensionPossible(file, regime, ground, on, day(until)));
const askDeferral = (what: 'registration' | 'signature', until: string) => (file: CaseFile, on: PlainDate) =>
  answer(deferralPossible(file, what, on, day(until)));

const suspension = (regime: Regime, ground: string, until: string, why: string, expect: string) =>
  cases(['SUSPENSION.possible', 'SUSPENSION.grounds'], askSuspension(regime, ground, until), [
    { at: from, edge: true, why: `${regime}, ${ground}: ${why}`, given: signed(), on: from, expect },
  ]);
const deferral = (what: 'registration' | 'signature', given: CaseFile, on: string, until: string, why: string, expect: string) =>
  cases(['DEFERRAL'], askDeferral(what, until), [{ at: day(on), edge: true, why, given, on: day(on), expect }]);

export const contractCases = [
  ...suspension('brussels', 'workOrTraining', '2024-04-29', 'the last day of three months from 31 January', 'true renewable'),
  ...suspension('brussels', 'workOrTraining', '2024-04-30', 'a day more', 'false tooLong'),
  ...suspension('brussels', 'illness', '2024-02-27', 'a day short of a month', 'false tooShort'),
  ...suspension('brussels', 'illness', '2024-02-28', 'a month, clamped to the end of February', 'true possible'),
  ...suspension('brussels', 'illness', '2025-12-31', 'no longest stretch is given', 'true possible'),
  ...suspension('brussels', 'medical6m', '2024-07-30', 'the last day of six months', 'true possible'),
  ...suspension('brussels', 'medical6m', '2024-07-31', 'a day more', 'false tooLong'),
  ...suspension('brussels', 'maternity', '2024-04-29', 'the last day of three months', 'true possible'),
  ...suspension('brussels', 'maternity', '2024-04-30', 'from then on only while breastfeeding', 'true whileBreastfeeding'),
  ...suspension('brussels', 'maternity', '2025-01-30', 'the last day of twelve months', 'true whileBreastfeeding'),
  ...suspension('brussels', 'maternity', '2025-01-31', 'a day more', 'false tooLong'),
  ...suspension('brussels', 'familyCare', '2024-04-01', 'a Flemish ground', 'false notHere'),
  ...suspension('brussels', 'psychosocial', '2024-04-01', 'a Flemish ground', 'false notHere'),
  ...suspension('brussels', 'noChildcare', '2024-04-01', 'a Flemish ground', 'false notHere'),
  ...suspension('flanders', 'illness', '2024-01-31', 'a single day', 'true possible'),
  ...suspension('flanders', 'illness', '2024-01-30', 'backwards', 'false endsBeforeItBegins'),
  ...suspension('flanders', 'maternity', '2025-12-31', 'to the day on the certificate', 'true possible'),
  ...suspension('flanders', 'familyCare', '2024-04-01', 'care for a relative', 'true possible'),
  ...suspension('flanders', 'psychosocial', '2024-04-01', 'psychosocial or social problems', 'true possible'),
  ...suspension('flanders', 'noChildcare', '2024-04-01', 'lack of child care', 'true possible'),
  ...suspension('flanders', 'workOrTraining', '2024-04-01', 'a Brussels ground', 'false notHere'),
  ...suspension('flanders', 'medical6m', '2024-04-01', 'a Brussels ground', 'false notHere'),
  ...deferral('registration', registered, '2023-04-02', '2023-06-30', 'the day before the registration', 'true registration'),
  ...deferral('registration', registered, '2023-04-03', '2023-06-30', 'the day of the registration', 'false alreadyRegistered'),
  ...deferral('signature', registered, '2023-04-02', '2023-06-30', 'not registered yet', 'false notRegisteredYet'),
  ...deferral('signature', registered, '2023-04-03', '2023-06-30', 'registered', 'true signature'),
  ...deferral('signature', signed(), '2023-06-04', '2023-06-30', 'the day before the signature', 'true signature'),
  ...deferral(
    'signature',
    signed(),
    '2023-06-05',
    '2023-06-30',
    'the day of the signature: suspension from now',
    'false alreadySigned',
  ),
  ...deferral('signature', registered, '2023-04-10', '2023-04-10', 'one day', 'true signature'),
  ...deferral('signature', registered, '2023-04-10', '2023-04-09', 'backwards', 'false endsBeforeItBegins'),
  ...deferral(
    'signature',
    signed({ contract: { signedOn: day('2023-06-05'), endedOn: day('2023-12-01') } }),
    '2023-12-01',
    '2024-01-31',
    'the contract has ended: a new signature can be deferred',
    'true signature',
  ),
  ...deferral(
    'signature',
    signed({ contract: { signedOn: day('2023-06-05'), endedOn: day('2023-12-01') } }),
    '2023-11-30',
    '2024-01-31',
    'the day before it ended',
    'false alreadySigned',
  ),
];
