import { recomputeAll } from '#src/modules/figures/receipts/recompute.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { findFigure } from '#src/modules/figures/definitions/book.ts';
import { receiptAddress } from '#src/modules/figures/receipts/address.ts';
import { labelsOf } from '#src/modules/figures/receipts/labels-of.ts';
import { keptReceipts } from '#src/modules/figures/receipts/store.ts';
import type { KeptReceipt } from '#src/modules/figures/receipts/store.ts';
import type { Recomputed } from '#src/modules/figures/receipts/recompute.ts';
import { shownPlaceLabels } from '#src/modules/figures/receipts/shown-places.ts';
import { verdictLabels } from '#src/modules/figures/receipts/verdict.ts';
import type { Receipt } from '#src/modules/figures/receipts/receipt.ts';
import { systemClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf, publicUrlOf, withFigures } from './figures.ts';
import { receiptTyped } from './figures-why.ts';

export const figuresReceipt = defineCommand({
  name: 'figures receipt',
  summary: 'Print what was said under a receipt, or count receipts anew and compare the bytes',
  options: {
    all: { type: 'boolean', about: 'With verify: every receipt.' },
    language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
  },
  positionals: '<id> | verify <id…> | verify --all',
  notes: ['Exit code 0: the same bytes. 1: one of them gives other bytes. 2: called wrongly.'],
  run: async ({ values, positionals }, context) => {
    const language = languageOf(values.language);
    const [first, ...rest] = positionals;
    if (first === undefined) throw new UsageError('Name a receipt, or: verify <id…>, verify --all.');
    return withFigures(context, async ({ snapshots, database }) => {
      if (first !== 'verify') {
        const receipt = await receiptTyped(database, first);
        if (context.json) context.printJson(receipt);
        else context.print(text(receipt, receiptAddress(publicUrlOf(context), receipt.id), language));
        return 0;
      }
      if (values.all === rest.length > 0) throw new UsageError('Name receipts to verify, or --all.');
      const ids = await Promise.all(rest.map(async (typed) => (await receiptTyped(database, typed)).id));
      let different = 0;
      let done = 0;
      const results: (Pick<Recomputed, 'same' | 'because' | 'differences'> & { readonly id: string })[] = [];
      await inTransaction(database, async (tx) => {
        const kept: readonly KeptReceipt[] = await keptReceipts(tx, values.all ? null : ids);
        for await (const [receipt, again] of recomputeAll({ database, snapshots, clock: systemClock }, tx, kept)) {
          done += 1;
          context.progress(`${done}/${kept.length}`);
          results.push({ id: receipt.id, same: again.same, because: again.because, differences: again.differences });
          if (again.same) continue;
          different += 1;
          if (!context.json) context.print(`${receipt.id}  ${receipt.indicator}: ${whyNot(again, receipt, language)}`);
        }
      });
      if (context.json) context.printJson({ receipts: done, different, results });
      else
        context.print(language === 'nl' ? `${done} bewijzen, ${different} verschillen` : `${done} receipts, ${different} differ`);
      return different === 0 ? 0 : 1;
    });
  },
});

const TOLD = 5;

/** The reason in words, and the first of the cells that are another. */
function whyNot({ because, differences, facts, codeVersion }: Recomputed, receipt: Receipt, language: 'nl' | 'en'): string {
  const say = says[language];
  const told = differences.slice(0, TOLD).map(({ at, issued, recomputed }) => {
    const place = labelsOf(receipt, at).map((label) => label[language]);
    return `    ${place.length === 0 ? say.total : place.join(' / ')}: ${issued ?? '–'} → ${recomputed ?? '–'}`;
  });
  const more = differences.length - told.length;
  return [
    because === null ? '' : verdictLabels[because][language],
    ...(facts.issued === facts.recomputed ? [] : [`    ${facts.issued} → ${facts.recomputed} ${say.facts}`]),
    ...(because === 'otherCode' ? [`    ${say.code} ${codeVersion.issued} → ${codeVersion.now}`] : []),
    ...told,
    ...(more > 0 ? [`    ${say.more(more)}`] : []),
  ].join('\n');
}

function text(receipt: Receipt, address: string, language: 'nl' | 'en'): string {
  const { id, indicator, definitionVersion, period, asOf, ledger, codeVersion, hash, issuedAt, shownIn, protection } = receipt;
  const figure = findFigure(indicator, definitionVersion) ?? findFigure(indicator);
  const title = figure?.title[language] ?? indicator;
  const unit = figure?.unit[language] ?? '';
  const say = says[language];
  return [
    `${id}  ${title} (${indicator}, ${say.version} ${definitionVersion}), ${unit}`,
    `  ${say.from} ${period.from} ${say.until} ${addDays(plainDate(period.until), -1)}, ${say.asOf} ${asOf}`,
    `  ${say.ledger} ${ledger.transaction}/${ledger.position}, ${receipt.facts} ${say.facts}, ${say.code} ${codeVersion}`,
    `  ${say.shown} ${shownPlaceLabels[shownIn][language]}, ${issuedAt}${protection === null ? '' : `. ${protection.words[language]}`}`,
    `  sha-256 ${hash}`,
    `  ${address}`,
    ...receipt.gaps.map(({ words }) => `  ! ${words[language]}`),
    ...receipt.cells.map(
      ({ at, value }) =>
        `  ${
          labelsOf(receipt, at)
            .map((label) => label[language])
            .join(' / ') || '='
        }: ${value ?? '–'}`,
    ),
  ].join('\n');
}

const says = {
  nl: {
    version: 'versie',
    from: 'van',
    until: 'tot en met',
    asOf: 'zoals bekend op',
    ledger: 'register tot plaats',
    facts: 'feiten',
    code: 'software',
    total: 'Totaal',
    more: (cells: number) => `… en nog ${cells} ${cells === 1 ? 'cel' : 'cellen'}`,
    shown: 'voor het eerst getoond',
  },
  en: {
    version: 'version',
    from: 'from',
    until: 'until and including',
    asOf: 'as known on',
    ledger: 'ledger up to place',
    facts: 'facts',
    code: 'code',
    total: 'Total',
    more: (cells: number) => `… and ${cells} more ${cells === 1 ? 'cell' : 'cells'}`,
    shown: 'first shown',
  },
} as const;
