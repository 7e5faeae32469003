import { cases } from '../../define/cases.ts';
import { contract, day, newcomer } from '../../define/people.ts';
import { askAfter, askLimits, askLimitsInWords, askTerm, brussels, fine, flemish, infringement } from './ask-fines.ts';

export const fineCases = [
  ...cases(['HF-1', 'HF-1.cents', 'HF-2'], askLimits, [
    {
      at: day('2023-05-10'),
      edge: true,
      why: '€ 50 to € 5,000, by the officer',
      given: flemish(),
      on: day('2023-05-10'),
      expect: '50–5000 enforcementOfficer 0',
    },
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'the duty was met before the fact: no fine is possible',
      given: flemish({}, { certificateOn: day('2023-01-10') }),
      on: day('2023-05-10'),
      expect: 'none',
    },
    {
      at: day('2022-12-31'),
      edge: true,
      why: 'the duty was met a day after the fact: the fact remains (decision 20)',
      given: flemish({}, { certificateOn: day('2023-01-11') }),
      on: day('2023-05-10'),
      expect: '50–5000 enforcementOfficer 0',
    },
    {
      at: day('2023-01-10'),
      why: 'interplay 5: entitled since the reform: never',
      given: { ...newcomer('2022-06-01', 'work'), ...contract('2022-09-01'), infringements: [infringement()] },
      on: day('2023-05-10'),
      expect: 'none',
    },
    {
      at: day('2023-01-10'),
      why: 'target group not settled',
      given: { ...newcomer('2022-06-01', 'unknown'), infringements: [infringement()] },
      on: day('2023-05-10'),
      expect: 'unknown: targetGroupUnknown',
    },
    {
      at: day('2023-05-10'),
      edge: true,
      why: 'earlier fines are counted, what is decided the same day and what was no fine is not',
      given: flemish(
        {},
        {
          infringements: [
            infringement(),
            infringement(fine('2023-05-09')),
            infringement(fine('2023-05-10')),
            infringement(fine('2023-04-01', { cents: 0 })),
          ],
        },
      ),
      on: day('2023-05-10'),
      expect: '50–5000 enforcementOfficer 1',
    },
  ]),
  ...cases(['HF-7.limits', 'HF-7.cents'], askLimits, [
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'Brussels: € 100 to € 2,500, by the GGC',
      given: brussels('2024-01-05', { establishedOn: day('2024-08-01'), noticeOn: day('2024-08-05') }),
      on: day('2024-11-01'),
      expect: '100–2500 ggc 0',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'Brussels before 2024: unknown (decision 5)',
      given: brussels('2023-03-05', { establishedOn: day('2023-08-01'), noticeOn: day('2023-08-05') }),
      on: day('2023-12-31'),
      expect: 'unknown: brusselsRulesBefore2024',
    },
  ]),
  ...cases(['HF-2'], askLimits, [
    {
      at: day('2023-05-11'),
      edge: true,
      why: 'its own fine of before, and a file without one, are no earlier fines',
      given: flemish({}, { infringements: [infringement(fine('2023-05-10')), infringement()] }),
      on: day('2023-05-11'),
      expect: '50–5000 enforcementOfficer 0',
    },
    {
      at: day('2023-05-11'),
      edge: true,
      why: 'two of before count, the smallest too; none of later',
      given: flemish(
        {},
        {
          infringements: [
            infringement(),
            infringement(fine('2023-04-01', { cents: 1 })),
            infringement(fine('2023-05-10')),
            infringement(fine('2023-05-12')),
          ],
        },
      ),
      on: day('2023-05-11'),
      expect: '50–5000 enforcementOfficer 2',
    },
    {
      at: day('2023-05-11'),
      edge: true,
      why: 'decisions without a fine count for nothing, however many',
      given: flemish(
        {},
        {
          infringements: [
            infringement(),
            infringement(fine('2023-03-01', { cents: 0 })),
            infringement(fine('2023-04-01', { cents: 0 })),
          ],
        },
      ),
      on: day('2023-05-11'),
      expect: '50–5000 enforcementOfficer 0',
    },
  ]),
  ...cases(['HF-1', 'HF-2', 'HF-7.limits'], askLimitsInWords, [
    {
      at: day('2023-05-11'),
      edge: true,
      why: 'in euros, and nothing of before',
      given: flemish(),
      on: day('2023-05-11'),
      expect:
        'The enforcement officer decides: no fine, or a fine of € 50 to € 5000. The software computes no amount. The height hangs on the nature of the infringement. There is no earlier fine in this file.',
    },
    {
      at: day('2023-05-11'),
      edge: true,
      why: 'rises on repeat',
      given: flemish({}, { infringements: [infringement(), infringement(fine('2023-05-10'))] }),
      on: day('2023-05-11'),
      expect:
        'The enforcement officer decides: no fine, or a fine of € 50 to € 5000. The software computes no amount. The height hangs on the nature of the infringement and rises on repeat: earlier fines in this file: 1.',
    },
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'Brussels, in euros',
      given: brussels('2024-01-05', { establishedOn: day('2024-08-01'), noticeOn: day('2024-08-05') }),
      on: day('2024-11-01'),
      expect:
        'Brussels: the GGC decides after the notice of default by the municipality: no fine, or a fine of € 100 to € 2500. The height hangs on the nature of the infringement. There is no earlier fine in this file.',
    },
  ]),
  ...cases(['HF-7.limits', 'HF-7.cents', 'B5'], askLimits, [
    {
      at: day('2024-01-01'),
      edge: true,
      why: 'Brussels: the first day on which its limits hold (decision 5)',
      given: brussels('2024-01-01', { establishedOn: day('2024-01-01'), noticeOn: day('2024-01-01') }),
      on: day('2024-01-01'),
      expect: '100–2500 ggc 0',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'Brussels: asked by the law of the day before, the limits are not known',
      given: brussels('2024-01-01', { establishedOn: day('2024-01-01'), noticeOn: day('2024-01-01') }),
      on: day('2023-12-31'),
      expect: 'unknown: brusselsRulesBefore2024',
    },
  ]),
  ...cases(['D15', 'D15.months'], askTerm, [
    {
      at: day('2023-06-05'),
      edge: true,
      why: 'one month; the last day',
      given: flemish(fine('2023-06-05')),
      on: day('2023-07-05'),
      expect: '2023-07-05 2023-07-05 running',
    },
    {
      at: day('2023-06-05'),
      edge: true,
      why: 'the day after',
      given: flemish(fine('2023-06-05')),
      on: day('2023-07-06'),
      expect: '2023-07-05 2023-07-05 overdue',
    },
    {
      at: day('2023-06-21'),
      edge: true,
      why: 'the end on 21 July, a Friday: Monday',
      given: flemish(fine('2023-06-21')),
      on: day('2023-07-24'),
      expect: '2023-07-21 2023-07-24 running',
    },
    {
      at: day('2023-12-31'),
      edge: true,
      why: 'the end of the month: 31 January',
      given: flemish(fine('2023-12-31')),
      on: day('2024-01-10'),
      expect: '2024-01-31 2024-01-31 running',
    },
    {
      at: day('2023-06-05'),
      why: 'paid',
      given: flemish(fine('2023-06-05', { paidOn: day('2023-07-05') })),
      on: day('2023-08-01'),
      expect: '2023-07-05 2023-07-05 met',
    },
    {
      at: day('2023-06-05'),
      why: 'paid late',
      given: flemish(fine('2023-06-05', { paidOn: day('2023-07-06') })),
      on: day('2023-08-01'),
      expect: '2023-07-05 2023-07-05 metLate',
    },
    {
      at: day('2023-06-05'),
      why: 'cancelled',
      given: flemish({ ...fine('2023-06-05'), cancelledOn: day('2023-06-10') }),
      on: day('2023-08-01'),
      expect: '2023-07-05 2023-07-05 stopped',
    },
    {
      at: day('2023-06-05'),
      why: 'no fine',
      given: flemish(fine('2023-06-05', { cents: 0 })),
      on: day('2023-08-01'),
      expect: 'none',
    },
    { at: day('2023-06-05'), why: 'not decided yet', given: flemish(fine('2023-06-05')), on: day('2023-06-04'), expect: 'none' },
  ]),
  ...cases(['HF-3', 'HF-8'], askAfter, [
    {
      at: day('2023-06-05'),
      edge: true,
      why: 'the duty remains after a fine',
      given: flemish(fine('2023-06-05')),
      on: day('2023-06-05'),
      expect: 'HF-3 HF-8',
    },
    {
      at: day('2023-06-05'),
      edge: true,
      why: 'before the decision',
      given: flemish(fine('2023-06-05')),
      on: day('2023-06-04'),
      expect: '',
    },
    {
      at: day('2023-06-05'),
      why: 'no fine',
      given: flemish(fine('2023-06-05', { cents: 0 })),
      on: day('2023-06-05'),
      expect: '',
    },
    {
      at: day('2023-06-05'),
      why: 'the duty has been met since',
      given: flemish(fine('2023-06-05'), { certificateOn: day('2023-07-01') }),
      on: day('2023-07-01'),
      expect: 'HF-8',
    },
  ]),
];
