import type { Labels } from './label.ts';

/** Why two files of one person are not merged, or not taken apart again: part of ./refusals.ts. */
export const mergeRefusalLabels = {
  mergeSameFile: {
    nl: 'Dit is hetzelfde dossier. Kies het andere dossier van deze persoon.',
    en: 'This is the same file. Choose the other file of this person.',
  },
  mergeErased: {
    nl: 'De persoonsgegevens van een van beide dossiers zijn gewist. Zo’n dossier wordt niet meer met een ander verbonden.',
    en: 'The personal data of one of the two files were erased. Such a file is no longer connected with another.',
  },
  mergeOpen: {
    nl: 'De dossiers spreken elkaar tegen. Kies eerst wat blijft.',
    en: 'The files contradict each other. First choose what stays.',
  },
  mergeDoesNotHold: {
    nl: 'Samen zouden deze dossiers niet kloppen: {what}. Laat weg wat niet klopt, of verbeter het eerst in een van beide.',
    en: 'Together these files would not hold: {what}. Leave out what is wrong, or put it right first in one of the two.',
  },
  mergeNotThere: {
    nl: 'Deze dossiers zijn niet (meer) samengevoegd.',
    en: 'These files are not merged (any more).',
  },
  mergeUndoRests: {
    nl: 'De samenvoeging kan niet meer ongedaan gemaakt worden: op wat ze bracht, rust intussen {what}. Trek dat eerst in.',
    en: 'The merge can no longer be undone: on what it brought rests {what} since. Withdraw that first.',
  },
} as const satisfies Labels;
