import { html } from '#src/platform/html.ts';
import type { Html } from '#src/platform/html.ts';
import { chartSvg } from './chart.ts';
import type { Grid } from './grid.ts';
import type { DocumentFigure, ReportDocument } from './report-document.ts';
import { styles } from './styles.ts';
import { wordsOf } from './words.ts';

/** One file that needs no other: contents, chapters, figures with their tables; made to be read, heard and printed. */
export function reportHtml(document: ReportDocument): string {
  const { language, title, subtitle, publisher, standing, synthetic, protections, chapters } = document;
  const say = wordsOf(language);
  return html`<!doctype html>
    <html lang="${language === 'nl' ? 'nl-BE' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${{ html: styles }}
        </style>
      </head>
      <body>
        <a class="skip" href="#figures">${say.skip}</a>
        <header>
          <p>${publisher}</p>
          <h1>${title}</h1>
          <p class="subtitle">${subtitle}</p>
          <p class="${standing.released ? 'released' : 'draft'}">${standing.text}</p>
          ${synthetic === null ? '' : html`<p class="draft">${synthetic}</p>`}
          ${protections.map(
            ({ text, figures }) => html`<p class="means"><strong>${say.protectionOf(figures.join(', '))}</strong>: ${text}</p>`,
          )}
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">${say.contents}</h2>
          <ol>
            ${chapters.map(
              (chapter) =>
                html`<li>
                  <a href="#${chapter.id}">${chapter.title}</a>
                  <ul>
                    ${chapter.figures.map(
                      ({ id, number, title: name }) => html`<li><a href="#${id}">${say.figure} ${number}. ${name}</a></li>`,
                    )}
                  </ul>
                </li>`,
            )}
          </ol>
        </nav>
        <main id="figures">
          ${chapters.map(
            (chapter) =>
              html`<section aria-labelledby="${chapter.id}">
                <h2 id="${chapter.id}">${chapter.title}</h2>
                ${chapter.figures.map((figure) => figureHtml(figure, document))}
              </section>`,
          )}
        </main>
      </body>
    </html> `.html;
}

function figureHtml(figure: DocumentFigure, { language }: ReportDocument): Html {
  const say = wordsOf(language);
  const { id, number, title, caption, unit, grids, notes, receipts } = figure;
  const newest = grids.at(-1);
  const chart =
    newest === undefined || newest.bars.length < 2
      ? ''
      : { html: chartSvg(newest, { title: say.chartOf(title), about: say.inTable, largest: say.largest }) };
  return html`<figure id="${id}" aria-labelledby="${id}-t">
    <h3 id="${id}-t">${say.figure} ${number}. ${title}</h3>
    <figcaption>${caption}</figcaption>
    ${chart === '' ? '' : html`<div class="scroll" tabindex="0" role="region" aria-label="${say.chartOf(title)}">${chart}</div>`}
    ${grids.map((grid) => tableHtml(grid, `${title}${grid.name === '' ? '' : `, ${grid.name}`} (${unit})`))}
    ${
      grids.some((grid) => grid.rows.some(({ cells }) => cells.some(({ value, percentage }) => value === null && !percentage)))
        ? html`<p class="means">${say.hiddenMeans}</p>`
        : ''
    }
    <dl>
      ${notes.map(
        ({ name, text }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
      <div>
        <dt>${say.receipts}</dt>
        <dd>${receipts.map(({ period, id: receipt }) => `${period}: ${receipt}`).join(' · ')}</dd>
      </div>
    </dl>
  </figure>`;
}

function tableHtml({ headers, rows }: Grid, caption: string): Html {
  const [first = '', ...others] = headers;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          ${others.map((header) => html`<th scope="col" class="n">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, total, cells }) =>
            html`<tr${{ html: total ? ' class="total"' : '' }}>
              <th scope="row">${label}</th>
              ${cells.map(({ text }) => html`<td class="n">${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
