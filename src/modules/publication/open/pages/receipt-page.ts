import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import type { PublicReceipt } from '#src/modules/figures/ask.ts';
import { addDays } from '#src/kernel/plain-date.ts';
import { questionOf } from '../ask/asked.ts';
import { addressOf } from '../open-table.ts';
import type { Edition, OpenTable } from '../open-table.ts';
import { lastDay, sayMoment, sayNumber, sayPeriod, sayTitle, sayWhere } from '../say.ts';
import { statusOf } from '../cite.ts';
import { wordsOf } from '../words.ts';
import { gridTable, signs } from './grid.ts';

/** What was said under a receipt, how to check that nobody changed it, and where it was shown. `editions` are those that bear it. */
export function receiptBody(receipt: PublicReceipt, editions: readonly Edition[], origin: string, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { id, hash, gaps, protection } = receipt;
  const table = tableOf(receipt, editions);
  const file = `${origin}/open/${language}/receipts/${id}/content.json`;
  return html`<p>${say.receiptIntro}</p>
    ${editions.some((each) => each.origin.withdrawn !== null) ? html`<p class="notice bad">${say.receiptWithdrawn}</p>` : undefined}
    ${facts(receipt, table, language)}
    ${
      table === null
        ? undefined
        : html`<section aria-labelledby="numbers">
          <h2 id="numbers">${say.receiptNumbers}</h2>
          ${gridTable(table, language, sayTitle(table, language))} ${signs(table, language)}
        </section>`
    }
    ${
      gaps.length === 0
        ? undefined
        : html`<section aria-labelledby="gaps">
          <h2 id="gaps">${say.receiptGaps}</h2>
          <ul class="plain">
            ${gaps.map(({ words }) => html`<li>${words[language]}</li>`)}
          </ul>
        </section>`
    }
    ${
      protection === null
        ? undefined
        : html`<section aria-labelledby="protection">
          <h2 id="protection">${say.protection}</h2>
          <p>${protection.words[language]}</p>
        </section>`
    }
    <section aria-labelledby="shown">
      <h2 id="shown">${say.receiptShown}</h2>
      ${shownAt(receipt, editions, language)}
    </section>
    <section aria-labelledby="check">
      <h2 id="check">${say.receiptCheck}</h2>
      <p>${say.receiptCheckHash}</p>
      <pre class="cite">curl -s ${file} | sha256sum
${hash}</pre>
      <p>${say.receiptCheckCount}</p>
      <pre class="cite">doorstroom figures receipt verify ${id}</pre>
      <ul class="files screen">
        <li><a href="/open/${language}/receipts/${id}/content.json">${say.receiptContent}</a></li>
        <li><a href="/api/v1/figures/receipts/${id}">${say.receiptJson}</a></li>
        <li><a href="/figures/receipts/${id}">${say.receiptOffice}</a></li>
      </ul>
    </section>`;
}

/** The table as it was published; else as the receipt has it. Null where the definition that names its codes is gone. */
function tableOf(receipt: PublicReceipt, [edition]: readonly Edition[]): OpenTable | null {
  if (edition !== undefined) return edition;
  const { definition, period, asOf, by, where, protection, synthetic, id } = receipt;
  if (definition === null) return null;
  return {
    origin: { type: 'answer', question: '' },
    title: definition.title,
    indicator: definition,
    period,
    asOf,
    by,
    where,
    receipts: [id],
    cells: receipt.cells.map(({ at, value }) => ({
      at,
      value,
      // Protected, a number under the threshold is hidden; so a zero that stands there is one that cannot be otherwise.
      shown:
        value === null ? ('hidden' as const) : protection === null || value === 0 ? ('exact' as const) : ('rounded' as const),
    })),
    protection,
    notes: [],
    synthetic,
  };
}

function facts(receipt: PublicReceipt, table: OpenTable | null, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { id, indicator, definitionVersion, definition, asOf, ledger, facts: count, codeVersion, hash, issuedAt } = receipt;
  const where = table === null ? '' : sayWhere(table, language);
  const rows: readonly (readonly [string, Html | string])[] = [
    [say.receipt, html`<code>${id}</code>`],
    [say.askFigure, definition?.title[language] ?? indicator],
    ...(definition === null ? [] : [[say.counts, definition.counts[language]] as const]),
    [say.version, html`${String(definitionVersion)} (<code>${indicator}</code>)`],
    [say.period, table === null ? `${receipt.period.from} – ${addDays(receipt.period.until, -1)}` : sayPeriod(table, language)],
    ...(where === '' ? [] : [[say.limitedTo, where] as const]),
    [say.extraction, sayMoment(asOf, language)],
    [say.receiptIssued, sayMoment(issuedAt, language)],
    [
      say.receiptLedger,
      say.receiptLedgerText(sayNumber(ledger.position, language), ledger.transaction, sayNumber(count, language)),
    ],
    [say.receiptCode, html`<code>${codeVersion}</code>`],
    [say.receiptHash, html`<code class="long">${hash}</code>`],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The editions that bear it; of a reader's question the question itself. */
function shownAt(receipt: PublicReceipt, editions: readonly Edition[], language: PageLanguage): Html {
  const say = wordsOf(language);
  const question = receipt.shownIn === 'tableBuilder' ? askedAgain(receipt) : null;
  if (editions.length > 0)
    return html`<ul class="plain">
      ${editions.map(
        (each) =>
          html`<li>
            <a href="${addressOf(each, language)}">${sayTitle(each, language)}</a>, ${say.edition.toLowerCase()}
            ${String(each.origin.edition)}, ${statusOf(each, language).toLowerCase()}
          </li>`,
      )}
    </ul>`;
  if (question !== null) return html`<p><a href="/open/${language}/ask?${question}">${say.receiptAsked}</a></p>`;
  return html`<p>${receipt.shownIn === 'report' ? say.receiptInReport : say.receiptAsked}</p>`;
}

/** The address of the question, where its period has a name in it. */
function askedAgain({ indicator, by, where, asOf, period }: PublicReceipt): string | null {
  const named = nameOf(period.from, lastDay({ period }));
  const [rows = '', columns = ''] = by;
  if (named === null || by.length > 2) return null;
  return questionOf({ figure: indicator, rows, columns, period: named, since: '', asOf, filters: where });
}

/** '2024', '2024-Q1' or the day itself. */
function nameOf(first: string, last: string): string | null {
  const year = first.slice(0, 4);
  if (first === last) return first;
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const quarter = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].indexOf(`${first.slice(5)}/${last.slice(5)}`);
  return quarter === -1 || last.slice(0, 4) !== year ? null : `${year}-Q${quarter + 1}`;
}
