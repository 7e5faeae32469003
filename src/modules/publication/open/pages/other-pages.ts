import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { licence } from '../licence.ts';
import { addressOf } from '../open-table.ts';
import type { Edition } from '../open-table.ts';
import { sayMoment } from '../say.ts';
import { wordsOf } from '../words.ts';

/** A contradiction in what was printed. */
export interface PrintedError {
  readonly figure: string;
  readonly words: Label;
}

export function errorsBody(tables: readonly Edition[], printed: readonly PrintedError[], language: PageLanguage): Html {
  const say = wordsOf(language);
  const withdrawn = tables.filter(({ origin }) => origin.withdrawn !== null);
  const replaced = tables.filter(({ origin }) => origin.supersededBy !== null && origin.withdrawn === null);
  return html`<p>${say.errorsIntro}</p>
    <section aria-labelledby="withdrawn">
      <h2 id="withdrawn">${say.errorsWithdrawn}</h2>
      ${listed(
        withdrawn.map((table) => {
          const at = table.origin.withdrawn;
          return html`${editionLink(table, language)}:
          ${at === null ? '' : `${say.withdrawnNotice(sayMoment(at.at, language))} ${say.reason}: ${at.reason[language]}`}`;
        }),
        say.errorsNone,
      )}
    </section>
    <section aria-labelledby="replaced">
      <h2 id="replaced">${say.errorsReplaced}</h2>
      ${listed(
        replaced.map((table) => html`${editionLink(table, language)}: ${say.replacedBy(String(table.origin.supersededBy))}`),
        say.errorsNone,
      )}
    </section>
    <section aria-labelledby="printed">
      <h2 id="printed">${say.errorsPrinted}</h2>
      <p>${say.errorsPrintedIntro}</p>
      ${listed(
        printed.map(({ figure, words }) => html`<strong>${say.figure} ${figure}</strong>: ${words[language]}`),
        say.errorsNone,
      )}
    </section>`;
}

function editionLink(table: Edition, language: PageLanguage): Html {
  const say = wordsOf(language);
  return html`<a href="${addressOf(table, language)}"
    >${table.title[language]}, ${say.edition.toLowerCase()} ${String(table.origin.edition)}</a
  >`;
}

function listed(lines: readonly Html[], none: string): Html {
  return lines.length === 0 ? html`<p>${none}</p>` : html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** For who wants files and addresses rather than pages. */
export function dataBody(tables: readonly Edition[], language: PageLanguage): Html {
  const say = wordsOf(language);
  const figures = [...new Map(tables.map(({ indicator }) => [indicator.id, indicator])).values()];
  return html`<p>${say.dataIntro}</p>
    <h2>${say.formats}</h2>
    <ul class="plain">
      <li>${say.formatsText.csv}</li>
      <li>${say.formatsText.csvw}</li>
      <li>${say.formatsText.jsonStat}</li>
      <li>${say.formatsText.xlsx}</li>
    </ul>
    <h2>${say.catalogue}</h2>
    <p>${say.catalogueText}</p>
    <ul class="files">
      <li><a href="/open/catalog.jsonld">JSON-LD</a></li>
      <li><a href="/open/catalog.ttl">Turtle</a></li>
      <li><a href="/open/${language}/releases.atom">${say.feed}</a></li>
    </ul>
    <h2>${say.codeLists}</h2>
    <ul class="plain">
      <li><a href="/open/codes/municipalities.csv">${say.municipalities}</a></li>
      <li><a href="/open/borders.topojson">${say.borders}</a></li>
      ${figures.map(
        ({ id, title, dimensions }) =>
          html`<li>
            ${title[language]}:
            ${dimensions.map(
              (dimension, index) =>
                html`${index === 0 ? '' : ', '}<a href="/open/codes/${id}/${dimension.id}.csv">${dimension.title[language]}</a>`,
            )}
          </li>`,
      )}
    </ul>
    <h2>${say.reuse}</h2>
    <p>${say.reuseText} <a href="${licence.address}">${licence.title[language]}</a>.</p>
    <h2>${say.limits}</h2>
    <p>${say.limitsText}</p>`;
}

/** What went wrong, and where to go on. */
export function troubleBody(text: string, language: PageLanguage): Html {
  const say = wordsOf(language);
  return html`<p>${text}</p>
    <p><a href="/open/${language}">${say.toTables}</a></p>`;
}
