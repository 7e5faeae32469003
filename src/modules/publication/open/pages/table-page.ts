import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { chartOf } from '../chart/chart.ts';
import { citation, neutralAddress, statusOf } from '../cite.ts';
import { tableFiles } from '../formats/files.ts';
import { addressOf, dimensionOf, periodLabels } from '../open-table.ts';
import type { Edition, OpenTable } from '../open-table.ts';
import { isPlace } from '../map/map-page.ts';
import { lastDay, sayDay, sayMoment, sayPeriod, sayTerm, sayWhere, sayTitle } from '../say.ts';
import { wordsOf } from '../words.ts';
import { gridTable, signs } from './grid.ts';

/** One table with everything one must know to use or repeat it. `editions` are all of the same table, the newest first. */
export function tableBody(table: OpenTable, editions: readonly Edition[], origin: string, language: PageLanguage): Html {
  const say = wordsOf(language);
  // A caveat of the definition stands there.
  const notes = table.notes.filter(({ nl }) => nl !== table.indicator.caveats?.nl);
  const chart = chartOf(table, language);
  return html`${standing(table, language)} ${facts(table, language)}
    ${
      chart === undefined
        ? undefined
        : html`<section aria-labelledby="chart-head">
          <h2 id="chart-head">${say.chart}</h2>
          ${chart}
        </section>`
    }
    <section aria-labelledby="numbers">
      <h2 id="numbers">${say.theTable}</h2>
      ${gridTable(table, language, sayTitle(table, language))} ${signs(table, language)}
      ${table.indicator.additive ? undefined : html`<p class="beware">${whyNotAdditive(table)[language]}</p>`}
    </section>
    ${
      notes.length === 0
        ? undefined
        : html`<section aria-labelledby="notes">
          <h2 id="notes">${say.notes}</h2>
          <ul class="plain">
            ${notes.map((note) => html`<li>${note[language]}</li>`)}
          </ul>
        </section>`
    }
    <section aria-labelledby="definition">
      <h2 id="definition">${say.definition}</h2>
      ${definition(table, language)}
    </section>
    ${
      table.protection === null
        ? undefined
        : html`<section aria-labelledby="protection">
          <h2 id="protection">${say.protection}</h2>
          <p>${table.protection.words[language]}</p>
        </section>`
    }
    <section aria-labelledby="downloads" class="screen">
      <h2 id="downloads">${say.downloads}</h2>
      <ul class="files">
        ${tableFiles.map((file) => html`<li><a href="${addressOf(table, language, file)}">${say.downloadText[file]}</a></li>`)}
        ${table.by.some(isPlace) ? html`<li><a href="${mapAddress(table, language)}">${say.mapShow}</a></li>` : undefined}
      </ul>
    </section>
    <section aria-labelledby="cite">
      <h2 id="cite">${say.cite}</h2>
      <p class="cite">${citation(table, origin, language)}</p>
    </section>
    ${
      editions.length < 2
        ? undefined
        : html`<section aria-labelledby="editions">
          <h2 id="editions">${say.editions}</h2>
          ${editionList(editions, table, language)}
        </section>`
    }`;
}

/** Notices above everything: withdrawn, replaced, preliminary. */
function standing(table: OpenTable, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { origin } = table;
  if (origin.type === 'answer') return html``;
  const { withdrawn, supersededBy, status, id } = origin;
  const replaced =
    supersededBy === null
      ? undefined
      : html`<p class="notice">
          <a href="/open/${language}/tables/${id}/${String(supersededBy)}">${say.superseded(String(supersededBy))}</a>
        </p>`;
  if (withdrawn !== null)
    return html`<div class="notice bad">
        <p><strong>${say.withdrawnNotice(sayMoment(withdrawn.at, language))}</strong></p>
        <p>${say.reason}: ${withdrawn.reason[language]}</p>
      </div>
      ${replaced}`;
  return html`${replaced}${status === 'preliminary' ? html`<p class="notice">${say.preliminaryNotice}</p>` : undefined}`;
}

function facts(table: OpenTable, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { origin, receipts, indicator } = table;
  const periods = periodLabels(table);
  const where = sayWhere(table, language);
  const oneDay = indicator.kind === 'stock' && periods.length === 0;
  const period = oneDay ? sayDay(lastDay(table), language) : sayPeriod(table, language);
  const rows: readonly (readonly [string, Html | string])[] = [
    [say.status, statusOf(table, language)],
    [oneDay ? say.referenceDay : say.period, period],
    ...(where === '' ? [] : [[say.limitedTo, where] as const]),
    [say.unit, indicator.unit[language]],
    [say.extraction, sayMoment(table.asOf, language)],
    ...(origin.type === 'edition' ? [[say.released, sayMoment(origin.releasedAt, language)] as const] : []),
    ...(origin.type === 'edition' ? [[say.edition, `${origin.edition} (${origin.release.title[language]})`] as const] : []),
    [
      say.receipt,
      html`${receipts.map(
        (id, index) =>
          html`${index === 0 ? '' : ', '}${periods[index] === undefined ? '' : `${periods[index][language]} `}<a
              href="/open/${language}/receipts/${id}"
              title="${say.receiptText}"
              ><code>${id}</code></a
            >`,
      )}`,
    ],
    [say.permalink, html`<a href="${addressOf(table, language)}" rel="bookmark"><code>${neutralAddress(table)}</code></a>`],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function whyNotAdditive({ indicator }: OpenTable): Label {
  return (
    indicator.additiveWhy ?? {
      nl: 'De delen zijn niet op te tellen tot het totaal.',
      en: 'The parts do not add up to the total.',
    }
  );
}

function definition(table: OpenTable, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { indicator } = table;
  const why = indicator.additiveWhy === null ? '' : `. ${indicator.additiveWhy[language]}`;
  const rows: readonly (readonly [string, Html | string])[] = [
    [say.counts, indicator.counts[language]],
    [say.population, indicator.population[language]],
    [say.periodDay, indicator.periodDay[language]],
    ...(indicator.derived === null
      ? []
      : (['numerator', 'denominator'] as const).map((term) => [say[term], sayTerm(table, term, language)] as const)),
    [say.unit, indicator.unit[language]],
    [say.additive, `${indicator.additive ? say.yes : say.no}${why}`],
    ...(indicator.caveats === null ? [] : [[say.caveats, indicator.caveats[language]] as const]),
    ...(table.by.length === 0
      ? []
      : [[say.dimensions, table.by.map((id) => dimensionOf(table, id)?.title[language] ?? id).join(', ')] as const]),
    [say.version, `${indicator.version}, ${say.since} ${sayDay(indicator.versionFrom, language)}`],
    ...(indicator.versions.length < 2
      ? []
      : [
          [
            say.history,
            html`<ul class="plain">
              ${indicator.versions.map(
                ({ version, from, changed }) =>
                  html`<li>${String(version)}, ${sayDay(from, language)}: ${changed[language]}</li>`,
              )}
            </ul>`,
          ] as const,
        ]),
    [say.source, indicator.source],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function editionList(editions: readonly Edition[], here: OpenTable, language: PageLanguage): Html {
  const say = wordsOf(language);
  return html`<ul class="plain">
    ${editions.map((each) => {
      const { edition, releasedAt } = each.origin;
      const current = here.origin.type === 'edition' && here.origin.edition === edition;
      return html`<li>
        <a href="${addressOf(each, language)}" ${current ? html`aria-current="page"` : undefined}
          >${say.edition} ${String(edition)}</a
        >, ${sayMoment(releasedAt, language)}, ${statusOf(each, language).toLowerCase()}
      </li>`;
    })}
  </ul>`;
}

/** Of several periods the last. */
function mapAddress({ origin }: OpenTable, language: PageLanguage): string {
  return origin.type === 'edition'
    ? `/open/${language}/map?table=${origin.id}&edition=${origin.edition}`
    : `/open/${language}/ask/map?${origin.question.replace(/&since=[^&]*/, '')}`;
}
