import type { CaseFile, InfringementFile } from '../../case.ts';
import { askDeadline, askSanction } from '../../define/ask.ts';
import { cases } from '../../define/cases.ts';
import type { LawCase } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import { noticeTermsOn } from '../../judge.ts';

const askNotice: LawCase['ask'] = (file, on) =>
  noticeTermsOn(file, on)
    .map((term) =>
      'because' in term ? `${term.id} undecided: ${term.because}` : `${term.id} ${term.rawDueOn} ${term.dueOn} ${term.state}`,
    )
    .join(', ');
const notice = (on: string, changes: Partial<InfringementFile> = {}): InfringementFile => ({
  establishedOn: day(on),
  kind: 'notRegisteredInTime',
  noticeOn: day(on),
  handedOverOn: null,
  regularisedOn: null,
  cancelledOn: null,
  ...changes,
});
const flemish = (on: string, changes: Partial<InfringementFile> = {}, file: Partial<CaseFile> = {}) => ({
  ...newcomer('2022-06-01'),
  infringements: [notice(on, changes)],
  ...file,
});
const brussels = (on: string) => ({ ...newcomer('2024-01-05', 'recognisedRefugee', 'brussels'), infringements: [notice(on)] });
const entitled = (signed: string) => ({ ...newcomer('2021-01-10', 'work'), ...contract(signed) });

export const enforcementCases = [
  ...cases(['HF-0'], askSanction, [
    {
      at: day('2009-02-28'),
      why: 'the day before there were fines',
      given: newcomer('2008-01-10'),
      on: day('2009-02-28'),
      expect: 'false',
    },
    { at: day('2009-03-01'), why: 'the day', given: newcomer('2008-01-10'), on: day('2009-03-01'), expect: 'true' },
    { at: day('2009-03-02'), why: 'the day after', given: newcomer('2008-01-10'), on: day('2009-03-02'), expect: 'true' },
    {
      at: day('2022-02-28'),
      why: 'entitled with a contract, the day before the reform (decision 20)',
      given: entitled('2021-09-01'),
      on: day('2022-02-28'),
      expect: 'true',
    },
    {
      at: day('2022-03-01'),
      why: 'entitled with a contract, on the day',
      given: entitled('2021-09-01'),
      on: day('2022-03-01'),
      expect: 'false',
    },
    {
      at: day('2022-03-02'),
      why: 'entitled with a contract, the day after',
      given: entitled('2021-09-01'),
      on: day('2022-03-02'),
      expect: 'false',
    },
    {
      at: day('2022-02-28'),
      why: 'entitled without a contract',
      given: newcomer('2021-01-10', 'work'),
      on: day('2022-02-28'),
      expect: 'false',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'the day before the duty is met',
      given: { ...newcomer('2022-06-01'), certificateOn: day('2023-01-10') },
      on: day('2023-01-09'),
      expect: 'true',
    },
    {
      at: day('2023-01-10'),
      edge: true,
      why: 'who has met the duty is never sanctioned',
      given: { ...newcomer('2022-06-01'), certificateOn: day('2023-01-10') },
      on: day('2023-01-10'),
      expect: 'false',
    },
    {
      at: day('2023-01-10'),
      why: 'exempted',
      given: { ...newcomer('2022-06-01'), exemption: { on: day('2023-01-10'), ground: 'permanentIllnessOrDisability' } },
      on: day('2023-02-10'),
      expect: 'false',
    },
    {
      at: day('2023-01-10'),
      why: 'a minor',
      given: { ...newcomer('2022-06-01'), birthDay: day('2010-01-01') },
      on: day('2023-02-10'),
      expect: 'false',
    },
    {
      at: day('2023-01-10'),
      why: 'target group not settled',
      given: newcomer('2022-06-01', 'unknown'),
      on: day('2023-02-10'),
      expect: 'unknown: targetGroupUnknown',
    },
  ]),
  ...cases(['HF-7'], askSanction, [
    {
      at: day('2024-01-05'),
      edge: true,
      why: 'Brussels, with a duty',
      given: brussels('2024-02-01'),
      on: day('2024-02-01'),
      expect: 'true',
    },
    {
      at: day('2023-03-05'),
      edge: true,
      why: 'Brussels, before the rules are known',
      given: newcomer('2023-03-05', 'recognisedRefugee', 'brussels'),
      on: day('2023-06-01'),
      expect: 'unknown: brusselsRulesBefore2024',
    },
  ]),
  ...cases(['D5', 'Q12'], askNotice, [
    {
      at: day('2023-03-06'),
      edge: true,
      why: 'one month; the last day',
      given: flemish('2023-03-06'),
      on: day('2023-04-06'),
      expect: 'D5 2023-04-06 2023-04-06 running',
    },
    {
      at: day('2023-03-06'),
      edge: true,
      why: 'the day after',
      given: flemish('2023-03-06'),
      on: day('2023-04-07'),
      expect: 'D5 2023-04-06 2023-04-06 overdue',
    },
    {
      at: day('2023-03-10'),
      why: 'the end on Easter Monday',
      given: flemish('2023-03-10'),
      on: day('2023-04-11'),
      expect: 'D5 2023-04-10 2023-04-11 running',
    },
    {
      at: day('2023-03-06'),
      why: 'regularised',
      given: flemish('2023-03-06', { regularisedOn: day('2023-04-06') }),
      on: day('2023-05-01'),
      expect: 'D5 2023-04-06 2023-04-06 met',
    },
    {
      at: day('2023-03-06'),
      why: 'cancelled',
      given: flemish('2023-03-06', { cancelledOn: day('2023-04-01') }),
      on: day('2023-05-01'),
      expect: 'D5 2023-04-06 2023-04-06 stopped',
    },
    {
      at: day('2023-03-06'),
      why: 'handed over after the end',
      given: flemish('2023-03-06', { handedOverOn: day('2023-04-20') }),
      on: day('2023-05-01'),
      expect: 'D5 2023-04-06 2023-04-06 stopped',
    },
    {
      at: day('2023-03-06'),
      why: 'no notice yet, no term',
      given: flemish('2023-03-06', { noticeOn: null }),
      on: day('2023-05-01'),
      expect: '',
    },
  ]),
  ...cases(['D9', 'D9.months'], askDeadline('D9'), [
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'two months; 1 April 2024 is Easter Monday',
      given: brussels('2024-02-01'),
      on: day('2024-04-02'),
      expect: '2024-02-01 2024-04-01 2024-04-02 running',
    },
    {
      at: day('2024-02-01'),
      edge: true,
      why: 'the day after',
      given: brussels('2024-02-01'),
      on: day('2024-04-03'),
      expect: '2024-02-01 2024-04-01 2024-04-02 overdue',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'a notice of before 2024',
      given: { ...newcomer('2022-06-01', 'recognisedRefugee', 'brussels'), infringements: [notice('2023-12-31')] },
      on: day('2024-01-15'),
      expect: 'undecided: brusselsRulesBefore2024',
    },
  ]),
];
