import { cases } from '../define/cases.ts';
import type { LawCase } from '../define/cases.ts';
import { contract, day, newcomer } from '../define/people.ts';
import { defaultSettings, lawSettings } from '../settings.ts';
import { longSuspensions } from './long-suspension.ts';

const at = day('2023-03-01');
const suspended = (...spans: readonly (readonly [string, string])[]) => ({
  ...newcomer('2021-06-01'),
  ...contract('2023-02-01'),
  suspensions: spans.map(([from, until]) => ({ from: day(from), until: day(until) })),
});
const alerts =
  (settings = defaultSettings): LawCase['ask'] =>
  (file, on) =>
    longSuspensions(file, on, settings)
      .map(({ since, until, alertOn }) => `${since} ${until}: ${alertOn}`)
      .join(', ');

export const suspensionCases: readonly LawCase[] = [
  ...cases(['SUSPENSION.long', 'Q10'], alerts(), [
    {
      at,
      edge: true,
      why: 'a year and a day: an alert',
      given: suspended(['2023-03-01', '2024-03-01']),
      on: day('2023-06-01'),
      expect: '2023-03-01 2024-03-01: 2024-03-01',
    },
    {
      at,
      edge: true,
      why: 'a year to the day: none',
      given: suspended(['2023-03-01', '2024-02-29']),
      on: day('2023-06-01'),
      expect: '',
    },
    {
      at,
      edge: true,
      why: 'two that touch are one; a gap of a day parts them',
      given: suspended(['2023-03-01', '2023-09-30'], ['2023-10-01', '2024-04-30'], ['2024-05-02', '2024-06-30']),
      on: day('2023-06-01'),
      expect: '2023-03-01 2024-04-30: 2024-03-01',
    },
    {
      at,
      edge: true,
      why: 'over since yesterday',
      given: suspended(['2023-03-01', '2024-04-30']),
      on: day('2024-05-01'),
      expect: '',
    },
  ]),
  ...cases(
    ['Q10'],
    alerts(
      lawSettings({ suspensionAlertMonths: { value: 6, owner: 'test', reason: 'to see the difference', on: day('2026-11-21') } }),
    ),
    [
      {
        at,
        edge: true,
        why: 'an agency that wants the alert after six months',
        given: suspended(['2023-03-01', '2023-09-01']),
        on: day('2023-06-01'),
        expect: '2023-03-01 2023-09-01: 2023-09-01',
      },
    ],
  ),
];
