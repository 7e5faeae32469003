import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { cite } from '../../sources.ts';

/** The sources say "of working age" without numbers; these are ours. */
export const workingAge = parameter({
  id: 'WORKING-AGE',
  title: { nl: 'Beroepsactieve leeftijd', en: 'Working age', fr: 'Âge de travailler' },
  unit: 'years',
  anchor: 'birthday',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: { from: 18, until: 65 },
      citations: [cite('domain', '§9.1: beroepsactieve leeftijd, zonder getallen in de bron')],
    },
  ],
});

export function isOfWorkingAge(birthDay: PlainDate, on: PlainDate, law: InForce): boolean {
  const { from, until } = workingAge.on(on, law);
  return on >= addMonths(birthDay, from * 12) && on < addMonths(birthDay, until * 12);
}
