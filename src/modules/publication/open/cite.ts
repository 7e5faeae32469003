import type { PageLanguage } from '#src/platform/html.ts';
import type { OpenTable } from './open-table.ts';
import { sayMoment, sayReceipts, sayTitle } from './say.ts';
import { wordsOf } from './words.ts';

/** '<publisher>, "<title>", edition 2, released …, data as known on …, receipt …, <address>, consulted on [date].' */
export function citation(table: OpenTable, origin: string, language: PageLanguage): string {
  const say = wordsOf(language);
  const source = table.origin;
  const when =
    source.type === 'edition'
      ? `${say.edition.toLowerCase()} ${source.edition}, ${say.released.toLowerCase()} ${sayMoment(source.releasedAt, language)}`
      : say.citeAnswer;
  return [
    say.publisher,
    `“${sayTitle(table, language)}”`,
    when,
    ...(table.synthetic ? [say.synthetic.replace(/\.$/, '').toLowerCase()] : []),
    `${say.extraction.toLowerCase()} ${sayMoment(table.asOf, language)}`,
    `${say.receipt.toLowerCase()} ${sayReceipts(table, language)}`,
    `${origin}${neutralAddress(table)}`,
    `${say.consulted}.`,
  ].join(', ');
}

/** The same in every language: it leads to the reader's own. */
export function neutralAddress({ origin }: OpenTable): string {
  return origin.type === 'edition' ? `/open/tables/${origin.id}/${origin.edition}` : `/open/ask?${origin.question}`;
}

export function statusOf({ origin }: OpenTable, language: PageLanguage): string {
  const say = wordsOf(language);
  if (origin.type === 'answer') return say.asked;
  return origin.withdrawn === null ? say[origin.status] : say.withdrawn;
}
