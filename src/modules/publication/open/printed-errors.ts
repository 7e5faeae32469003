import { publishedYears, readNotes } from '#src/modules/figures/ask.ts';
import type { PrintedError } from './pages/other-pages.ts';

/** Where the printed reports contradict themselves, as it was noted when they were compared. */
export function printedErrors(): readonly PrintedError[] {
  return publishedYears.flatMap((year) =>
    readNotes(year).map(({ figure, nl, en }) => ({ figure: `${figure} (${year})`, words: { nl, en } })),
  );
}
