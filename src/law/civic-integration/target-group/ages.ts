import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/** Ages in years at which the rules on the target group change. */
export const ages = parameter({
  id: 'AGES',
  title: { nl: 'Leeftijdsgrenzen', en: 'Age limits' },
  unit: 'years',
  anchor: 'birthday',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: { adult: 18, dutyEnds: 65 },
      citations: [cite('p01', 'meerderjarig (18+)'), cite('p04', '65 jaar of ouder'), cite('p41', 'jonger dan 65')],
    },
  ],
});

const { adult, dutyEnds } = ages.on(plainDate('2026-11-21'));

/** A birthday counts from that day itself. */
export function eighteenthBirthday(birthDay: PlainDate): PlainDate {
  return addMonths(birthDay, adult * 12);
}

export function sixtyFifthBirthday(birthDay: PlainDate): PlainDate {
  return addMonths(birthDay, dutyEnds * 12);
}
