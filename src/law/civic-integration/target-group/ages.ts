import { addMonths, latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/** Ages in years at which the rules on the target group change. */
export const ages = parameter({
  id: 'AGES',
  title: { nl: 'Leeftijdsgrenzen', en: 'Age limits', fr: 'Limites d’âge' },
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

/** A birthday counts from that day itself. Eighteen as the law stands; a reform may set another age. */
export function eighteenthBirthday(birthDay: PlainDate, law: InForce): PlainDate {
  return reachedOn(birthDay, 'adult', law);
}

export function sixtyFifthBirthday(birthDay: PlainDate, law: InForce): PlainDate {
  return reachedOn(birthDay, 'dutyEnds', law);
}

/** The first day on which the person has the age that holds on that day. */
function reachedOn(birthDay: PlainDate, limit: 'adult' | 'dutyEnds', law: InForce): PlainDate {
  const timeline = ages.timeline(law);
  let reached = birthDay;
  for (const [index, { from, value }] of timeline.entries()) {
    const birthday = addMonths(birthDay, value[limit] * 12);
    reached = from === null ? birthday : latest(birthday, from);
    const next = timeline[index + 1]?.from ?? null;
    if (next === null || reached < next) break;
  }
  return reached;
}
