import type { Label } from '#src/reference/labels/label.ts';

/** Where a figure was shown first under its receipt. */
export type ShownIn = 'export' | 'publication' | 'answer' | 'report' | 'tableBuilder' | 'commandLine' | 'office';

export const shownPlaceLabels: { readonly [Code in ShownIn]: Label } = {
  export: { nl: 'in een uitvoerbestand', en: 'in an exported file' },
  publication: { nl: 'in een publicatie', en: 'in a publication' },
  answer: { nl: 'in een antwoord', en: 'in an answer' },
  report: { nl: 'in het jaarverslag', en: 'in the annual report' },
  tableBuilder: { nl: 'in de tabellenbouwer', en: 'in the table builder' },
  commandLine: { nl: 'op de opdrachtregel', en: 'on the command line' },
  office: { nl: 'op het scherm', en: 'on the screen' },
};
