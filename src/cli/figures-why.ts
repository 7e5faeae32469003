import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { systemClock } from '#src/platform/clock.ts';
import { causes } from '#src/modules/figures/differences/cause.ts';
import { causeLabels, notComparableLabels } from '#src/modules/figures/differences/labels.ts';
import { whyChanged } from '#src/modules/figures/differences/why-changed.ts';
import type { FigureChange } from '#src/modules/figures/differences/why-changed.ts';
import { typedReceiptId } from '#src/modules/figures/receipts/canonical.ts';
import { labelsOf } from '#src/modules/figures/receipts/labels-of.ts';
import type { Receipt } from '#src/modules/figures/receipts/receipt.ts';
import { findReceipt } from '#src/modules/figures/receipts/store.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf, withFigures } from './figures.ts';

export const figuresWhy = defineCommand({
  name: 'figures why',
  summary: 'Say why a figure is another than before, in parts that add up',
  options: { language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' } },
  positionals: '<receipt before> <receipt after>',
  notes: ['Exit code 0: done, changed or not. 1: the two cannot be compared. 2: called wrongly.'],
  run: async ({ values, positionals }, context) => {
    const language = languageOf(values.language);
    const [first, second, ...others] = positionals;
    if (first === undefined || second === undefined || others.length > 0)
      throw new UsageError('Name two receipts: the earlier one, then the later one.');
    return withFigures(context, async ({ snapshots, database }) => {
      const [a, b] = [await receiptTyped(database, first), await receiptTyped(database, second)];
      const changed = await whyChanged({ database, snapshots, clock: systemClock }, a, b);
      if (!changed.ok) {
        if (context.json) context.printJson({ comparable: false, because: changed.error });
        else context.print(notComparableLabels[changed.error][language]);
        return 1;
      }
      const { cells, parts } = changed.value;
      if (context.json)
        context.printJson({
          a: a.id,
          b: b.id,
          cells,
          parts: parts.map(({ streams, ...part }) => ({ ...part, dossiers: streams.length })),
        });
      else context.print(text(a, changed.value, language));
      return 0;
    });
  },
});

/** A receipt as somebody typed it. */
export async function receiptTyped(database: Database, typed: string): Promise<Receipt> {
  const id = typedReceiptId(typed);
  const kept = id === undefined ? undefined : await inTransaction(database, (tx) => findReceipt(tx, id));
  if (kept === undefined) throw new UsageError(`There is no such receipt: "${typed}".`);
  return kept.receipt;
}

function text(receipt: Receipt, { cells, parts }: FigureChange, language: 'nl' | 'en'): string {
  const total = cells.at(-1);
  const touched = causes.filter((cause) => cells.some((cell) => cell.parts[cause] !== 0));
  // A difference of two amounts in euros is told to the cent.
  const signed = (value: number) => `${value > 0 ? '+' : ''}${Math.round(value * 100) / 100}`;
  const lines = [
    `${receipt.indicator}: ${total?.before ?? 0} → ${total?.after ?? 0} (${signed((total?.after ?? 0) - (total?.before ?? 0))})`,
    ...parts
      .filter(({ cause, delta }) => delta !== 0 || touched.includes(cause))
      .map(({ cause, delta, streams }) => `  ${signed(delta).padStart(8)}  ${causeLabels[cause][language]} (${streams.length})`),
  ];
  if (receipt.by.length === 0 || touched.length === 0) return lines.join('\n');
  const rows = cells
    .filter(({ before, after, parts: own }) => before !== after || touched.some((cause) => own[cause] !== 0))
    .map(({ at, before, after, parts: own }) => {
      const name = labelsOf(receipt, at)
        .map((label) => label[language])
        .join(' / ');
      return `  ${name}: ${before} → ${after}  ${touched.map((cause) => `${causeLabels[cause][language]} ${signed(own[cause])}`).join(', ')}`;
    });
  return [...lines, '', ...rows].join('\n');
}
