import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InfringementFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

export const forwardedRule = rule({
  id: 'HH-FORWARDED',
  title: {
    nl: 'Wat als overgemaakt telt in het jaarverslag',
    en: 'What counts as forwarded in the annual report',
    fr: 'Ce qui compte comme transmis dans le rapport annuel',
  },
  anchor: 'decisionDate',
  reads: ['infringements'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.9, fig. 32')] }],
  says: {
    counted: {
      nl: 'Overgemaakt aan de handhavingsambtenaar op {day}: telt in dat jaar.',
      en: 'Forwarded to the enforcement officer on {day}: counts in that year.',
      fr: 'Transmis au fonctionnaire de contrôle le {day} : compte pour cette année.',
    },
    countedAndCancelled: {
      nl: 'Overgemaakt op {day} en sindsdien geannuleerd ({cancelled}): telt in dat jaar.',
      en: 'Forwarded on {day} and cancelled since ({cancelled}): counts in that year.',
      fr: 'Transmis le {day} et annulé depuis ({cancelled}) : compte pour cette année.',
    },
    cancelled: {
      nl: 'Overgemaakt op {day} en sindsdien geannuleerd ({cancelled}): telt niet.',
      en: 'Forwarded on {day} and cancelled since ({cancelled}): does not count.',
      fr: 'Transmis le {day} et annulé depuis ({cancelled}) : ne compte pas.',
    },
    notForwarded: {
      nl: 'Niet overgemaakt aan de handhavingsambtenaar: telt niet.',
      en: 'Not forwarded to the enforcement officer: does not count.',
      fr: 'Non transmis au fonctionnaire de contrôle : ne compte pas.',
    },
  },
});

export interface Forwarded {
  /** The day in whose year it counts; null: it does not. */
  readonly on: PlainDate | null;
  readonly cancelledSince: PlainDate | null;
  readonly grounds: readonly Ground[];
}

/** Q37 and interplay case 9: by the day of forwarding, whatever came after, with the cancellation shown beside it. */
export function forwardedOn(infringement: InfringementFile, on: PlainDate, settings: LawSettings = lawHere()): Forwarded {
  const { handedOverOn, cancelledOn } = infringement;
  if (handedOverOn === null || handedOverOn > on)
    return { on: null, cancelledSince: null, grounds: [forwardedRule.ground('notForwarded', null)] };
  if (cancelledOn === null || cancelledOn > on)
    return { on: handedOverOn, cancelledSince: null, grounds: [forwardedRule.ground('counted', handedOverOn)] };
  const { value: counts, ground } = settings.cancelledStaysForwarded;
  return {
    on: counts ? handedOverOn : null,
    cancelledSince: cancelledOn,
    grounds: [
      forwardedRule.ground(counts ? 'countedAndCancelled' : 'cancelled', handedOverOn, { cancelled: cancelledOn }),
      ground,
    ],
  };
}
