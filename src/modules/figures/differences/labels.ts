import type { Label } from '#src/reference/labels/label.ts';
import type { Cause } from './cause.ts';
import type { NotComparable } from './why-changed.ts';

export const causeLabels = {
  erased: { nl: 'Uit het register gehaald', en: 'Taken out of the record' },
  merged: { nl: 'Dubbel dossier samengevoegd', en: 'Duplicate file merged' },
  territory: { nl: 'Gemeentefusies', en: 'Municipal mergers' },
  corrected: { nl: 'Verbeterd of ingetrokken', en: 'Corrected or withdrawn' },
  registeredLate: { nl: 'Later geregistreerd', en: 'Registered late' },
  newlyHappened: { nl: 'Sindsdien gebeurd', en: 'Happened since' },
  redefined: { nl: 'Andere definitie', en: 'Redefined' },
  otherCode: { nl: 'Anders geteld door de software', en: 'Counted otherwise by the software' },
} as const satisfies { readonly [C in Cause]: Label };

export const notComparableLabels = {
  otherFigure: {
    nl: 'Dit zijn bewijzen van twee verschillende cijfers. Kies twee bewijzen van hetzelfde cijfer.',
    en: 'These are receipts of two different figures. Choose two of the same figure.',
  },
  otherPeriod: {
    nl: 'Deze bewijzen gaan over een andere periode: het ene jaar is geen verandering van het andere. Kies twee bewijzen over dezelfde periode.',
    en: 'These receipts are about different periods: one year is not a change of another. Choose two about the same period.',
  },
  otherBreakdown: {
    nl: 'Deze bewijzen zijn anders uitgesplitst. Geef er een bij met dezelfde uitsplitsing.',
    en: 'These receipts are broken down differently. Issue one with the same breakdown.',
  },
  otherLimits: {
    nl: 'Deze bewijzen zijn anders beperkt (andere regio’s of groepen). Geef er een bij met dezelfde beperking.',
    en: 'These receipts are limited differently (other regions or groups). Issue one with the same limits.',
  },
  derivedFigure: {
    nl: 'Een aandeel, gemiddelde of evolutie heeft geen delen die optellen. Vergelijk de teller en de noemer apart.',
    en: 'A share, mean or evolution has no parts that add up. Compare its numerator and its denominator.',
  },
  definitionGone: {
    nl: 'De definitie van een van de twee kan niet meer uitgevoerd worden.',
    en: 'The definition of one of the two cannot be executed any more.',
  },
} as const satisfies { readonly [N in NotComparable]: Label };
