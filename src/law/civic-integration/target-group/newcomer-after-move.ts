import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const yearsElsewhere = parameter({
  id: 'TG-F-13.years',
  title: {
    nl: 'Jaren elders in België waarna wie verhuist geen nieuwkomer meer is',
    en: 'Years elsewhere in Belgium after which who moves is no newcomer',
    fr: 'Nombre d’années ailleurs en Belgique après lesquelles qui déménage n’est plus primo-arrivant',
  },
  unit: 'years',
  anchor: 'moveDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 5, citations: [cite('p07', 'verhuis uit Brussel of Wallonië')] }],
});

/** TG-F-13 came with the amendment of 2015; the source gives no day. */
export const newcomerAfterMoveRule = rule({
  id: 'TG-F-13',
  title: {
    nl: 'Eerst elders in België, dan naar Vlaanderen',
    en: 'First elsewhere in Belgium, then to Flanders',
    fr: 'D’abord ailleurs en Belgique, puis vers la Flandre',
  },
  anchor: 'moveDate',
  reads: ['residences', 'firstRegisteredOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p07', 'verhuis uit Brussel of Wallonië')] }],
  uses: [yearsElsewhere],
  says: {
    newcomer: {
      nl: 'Verhuisde op {day} naar Vlaanderen, binnen vijf jaar na de eerste inschrijving elders in België ({first}): geldt als nieuwkomer.',
      en: 'Moved to Flanders on {day}, within five years of the first registration elsewhere in Belgium ({first}): counts as a newcomer.',
      fr: 'A déménagé vers la Flandre le {day}, dans les cinq ans après la première inscription ailleurs en Belgique ({first}) : compte comme primo-arrivant.',
    },
    tooLongElsewhere: {
      nl: 'Verhuisde op {day} naar Vlaanderen, meer dan vijf jaar na de eerste inschrijving elders in België ({first}): geen nieuwkomer meer.',
      en: 'Moved to Flanders on {day}, more than five years after the first registration elsewhere in Belgium ({first}): no longer a newcomer.',
      fr: 'A déménagé vers la Flandre le {day}, plus de cinq ans après la première inscription ailleurs en Belgique ({first}) : n’est plus primo-arrivant.',
    },
  },
});

/** Within five years, the day of five years itself included. */
export function isNewcomerAfterMove(firstRegisteredOn: PlainDate, movedOn: PlainDate, law: InForce): boolean {
  return movedOn <= addMonths(firstRegisteredOn, yearsElsewhere.on(movedOn, law) * 12);
}
