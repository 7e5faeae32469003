import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { AgencyCode } from '#src/reference/regions.ts';
import { reportedOn } from '../../brussels/target-group/reporting.ts';
import type { CaseFile } from '../../case.ts';
import { askCertificate, askFindings } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import { defaultSettings, lawSettings } from '../../settings.ts';
import { letterOn } from './letters.ts';
import { responsibleBodyOn } from './responsible-body.ts';

const at = day('2023-03-10');
const on = day('2024-06-01');
const inBrussels = (registered: string, stay: Parameters<typeof newcomer>[1], changes: Partial<CaseFile> = {}): CaseFile => ({
  ...newcomer(registered, stay, 'brussels'),
  ...changes,
});
const askLetter = (file: CaseFile, asked: PlainDate): string => {
  const outcome = letterOn(file, asked);
  return outcome.known ? (outcome.value ?? 'none') : `unknown: ${outcome.because}`;
};
const askReported = (file: CaseFile, asked: PlainDate): string => {
  const reported = reportedOn(file, asked);
  return reported === null ? 'none' : `${reported.definition} ${reported.group} ${reported.inInflow ? 'in' : 'not in'} inflow`;
};
const moves: readonly { from: PlainDate; agency: AgencyCode }[] = [
  { from: day('2023-03-10'), agency: 'atlas' },
  { from: day('2024-02-01'), agency: 'agii' },
];
const byRegistration = lawSettings({
  bodyAfterMove: { value: 'residenceAtRegistration', owner: 'test', reason: 'to see the difference', on: day('2026-11-21') },
});
const askBody = (_: CaseFile, asked: PlainDate): string =>
  [defaultSettings, byRegistration]
    .map((settings) => responsibleBodyOn(moves, day('2023-05-01'), asked, settings)?.agency ?? 'none')
    .join(' ');

export const letterCases = [
  ...cases(['LETTER'], askLetter, [
    { at, edge: true, why: 'mandatory: by registered letter', given: newcomer('2023-03-10'), on: at, expect: 'registeredLetter' },
    {
      at,
      edge: true,
      why: 'the day before the registration in the register',
      given: newcomer('2023-03-10'),
      on: day('2023-03-09'),
      expect: 'none',
    },
    { at, why: 'entitled', given: newcomer('2023-03-10', 'work'), on, expect: 'invitation' },
    { at, why: 'a tourist', given: newcomer('2023-03-10', 'tourist'), on, expect: 'none' },
    {
      at,
      edge: true,
      why: 'the day before the registration with the agency',
      given: { ...newcomer('2023-03-10'), registeredOn: day('2023-04-03') },
      on: day('2023-04-02'),
      expect: 'registeredLetter',
    },
    {
      at,
      edge: true,
      why: 'the day of it',
      given: { ...newcomer('2023-03-10'), registeredOn: day('2023-04-03') },
      on: day('2023-04-03'),
      expect: 'none',
    },
    {
      at,
      why: 'exempted',
      given: { ...newcomer('2023-03-10'), exemption: { on: day('2024-01-10'), ground: 'permanentIllnessOrDisability' } },
      on,
      expect: 'none',
    },
    {
      at,
      why: 'a child of 30 months',
      given: { ...newcomer('2023-03-10'), birthDay: day('2021-12-01') },
      on,
      expect: 'minorInformation',
    },
    {
      at,
      edge: true,
      why: 'a day short of 30 months',
      given: { ...newcomer('2023-03-10'), birthDay: day('2021-12-02') },
      on,
      expect: 'none',
    },
    {
      at,
      why: 'a child in Brussels',
      given: inBrussels('2023-03-10', 'work', { birthDay: day('2015-01-01') }),
      on,
      expect: 'minorInformation',
    },
    {
      at,
      why: 'obliged in Brussels: the municipality notifies',
      given: inBrussels('2024-03-01', 'work'),
      on,
      expect: 'obligationNotice',
    },
    {
      at,
      why: 'not settled: no letter is guessed',
      given: { ...newcomer('2023-03-10'), nationalities: [] },
      on,
      expect: 'unknown: nationalityUnknown',
    },
    {
      at,
      why: 'temporarily protected, arrived in 2024',
      given: { ...newcomer('2024-02-01', 'temporaryProtection'), arrivedOn: day('2024-01-01') },
      on,
      expect: 'invitation',
    },
    {
      at,
      why: 'temporarily protected, arrived before',
      given: { ...newcomer('2024-02-01', 'temporaryProtection'), arrivedOn: day('2023-12-31') },
      on,
      expect: 'none',
    },
    {
      at,
      why: 'temporarily protected, arrival not known',
      given: newcomer('2024-02-01', 'temporaryProtection'),
      on,
      expect: 'unknown: arrivalUnknown',
    },
  ]),
  ...cases(['TG-B-06'], askLetter, [
    {
      at: day('2023-12-31'),
      why: 'the day before',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2023-12-31'),
      expect: 'unknown: letterNotInSources',
    },
    {
      at: day('2024-01-01'),
      why: 'the day',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2024-01-01'),
      expect: 'recruitment',
    },
    {
      at: day('2024-01-02'),
      why: 'the day after',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2024-01-02'),
      expect: 'recruitment',
    },
    {
      at: day('2024-01-01'),
      why: 'in Flanders it is the invitation',
      given: newcomer('2022-01-10', 'work'),
      on: day('2024-01-01'),
      expect: 'invitation',
    },
  ]),
  ...cases(['TG-B-04'], askFindings('TG-B-04'), [
    {
      at: day('2023-12-31'),
      why: 'contract of the day before',
      given: inBrussels('2022-01-10', 'work', contract('2023-12-31')),
      on,
      expect: '',
    },
    {
      at: day('2024-01-01'),
      why: 'contract of the day',
      given: inBrussels('2022-01-10', 'work', contract('2024-01-01')),
      on,
      expect: 'fullA2',
    },
    {
      at: day('2024-01-02'),
      why: 'contract of the day after',
      given: inBrussels('2022-01-10', 'work', contract('2024-01-02')),
      on,
      expect: 'fullA2',
    },
    {
      at: day('2024-01-02'),
      why: 'non-literate',
      given: inBrussels('2022-01-10', 'work', { ...contract('2024-01-02'), literate: false }),
      on,
      expect: 'oralA2',
    },
    {
      at: day('2024-01-02'),
      why: 'not in Flanders',
      given: { ...newcomer('2022-01-10', 'work'), ...contract('2024-01-02') },
      on,
      expect: '',
    },
  ]),
  ...cases(['TG-B-04'], askCertificate, [
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'the non-literate in Brussels need oral A2',
      given: inBrussels('2022-01-10', 'work', { ...contract('2024-01-02'), literate: false }),
      on,
      expect: 'AT-2: moTest nt2OralA2 employmentService',
    },
  ]),
  ...cases(['TG-B-05', 'TG-B-07'], askReported, [
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'no Brussels inflow is known',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2023-12-31'),
      expect: 'brussels entitled not in inflow',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'from this day',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2024-01-01'),
      expect: 'brussels entitled in inflow',
    },
    {
      at: day('2024-01-02'),
      edge: true,
      why: 'and after',
      given: inBrussels('2022-01-10', 'work'),
      on: day('2024-01-02'),
      expect: 'brussels entitled in inflow',
    },
    {
      at: day('2024-03-01'),
      why: 'a worker is obliged by the Brussels definition',
      given: inBrussels('2024-03-01', 'work'),
      on,
      expect: 'brussels mandatory in inflow',
    },
    {
      at: day('2024-03-01'),
      why: 'and entitled by the Flemish',
      given: newcomer('2024-03-01', 'work'),
      on,
      expect: 'flanders entitled in inflow',
    },
    {
      at: day('2024-03-01'),
      why: 'whom Brussels bound before 2024 is not known',
      given: inBrussels('2023-03-01', 'work'),
      on,
      expect: 'brussels toBeDetermined in inflow',
    },
    {
      at: day('2024-03-01'),
      why: 'in neither region',
      given: newcomer('2024-03-01', 'work', 'elsewhereBelgium'),
      on,
      expect: 'none',
    },
  ]),
  ...cases(['BODY', 'Q24'], askBody, [
    { at, edge: true, why: 'before any residence', given: {}, on: day('2023-03-09'), expect: 'none none' },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the day before the move',
      given: {},
      on: day('2024-01-31'),
      expect: 'atlas atlas',
    },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the day of the move: the last residence, or that of the registration',
      given: {},
      on: day('2024-02-01'),
      expect: 'agii atlas',
    },
    {
      at: day('2023-05-01'),
      edge: true,
      why: 'before the registration there is only the residence',
      given: {},
      on: day('2023-04-30'),
      expect: 'atlas atlas',
    },
  ]),
];
