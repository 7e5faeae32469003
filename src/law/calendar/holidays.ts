import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { cite } from '../sources.ts';

/** Legal holidays: fixed ones as 'MM-DD', moving ones as days after Easter Sunday. */
export const holidays = parameter({
  id: 'HOLIDAYS',
  title: { nl: 'Wettelijke feestdagen', en: 'Legal holidays', fr: 'Jours fériés légaux' },
  unit: 'days of the year',
  anchor: 'dueDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: { fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'], afterEaster: [1, 39, 50] },
      citations: [cite('decisions', '2')],
    },
  ],
});
