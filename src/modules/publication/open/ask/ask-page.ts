import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Edition } from '../open-table.ts';
import { choice } from '../pages/list-page.ts';
import { tableBody } from '../pages/table-page.ts';
import { dayOf, sayDay, sayMoment, sayNumber } from '../say.ts';
import { wordsOf } from '../words.ts';
import { extractions } from './answer.ts';
import type { Answered, AskRefusal } from './answer.ts';
import type { Asked } from './asked.ts';
import { MOST_PERIODS } from './periods.ts';

export interface AskPage {
  readonly figures: readonly DefinitionView[];
  readonly editions: readonly Edition[];
  readonly asked: Asked;
  /** Null until everything is chosen. */
  readonly answered: Answered | null;
  readonly origin: string;
}

/** First the figure, then what can be asked of it: each step is a form that needs no script. The answer stands above the form. */
export function askBody({ figures, editions, asked, answered, origin }: AskPage, language: PageLanguage): Html {
  const say = wordsOf(language);
  const definition = figures.find(({ id }) => id === asked.figure);
  if (extractions(editions).length === 0) return html`<p>${say.askIntro}</p><p class="notice">${say.nothingPublished}</p>`;
  const moments = extractions(editions);
  return html`${
    answered === null
      ? html`<p>${say.askIntro}</p>`
      : 'table' in answered
        ? html`<p class="soft">${say.askProtected}</p>
            ${tableBody(answered.table, [], origin, language)}`
        : html`<div class="notice bad" role="alert">
            <p><strong>${say.askRefused}</strong></p>
            <p>${sayRefusal(answered.refusal, language)}</p>
          </div>`
  }
    <section aria-labelledby="form" class="screen">
      <h2 id="form">${answered === null ? say.askFigure : say.askAgain}</h2>
      ${figureForm(figures, asked, language)}
      ${definition === undefined ? undefined : questionForm(definition, asked, moments, language)}
    </section>`;
}

export function sayRefusal(refusal: AskRefusal, language: PageLanguage): string {
  const say = wordsOf(language);
  switch (refusal.type) {
    case 'tooMany':
      return say.askTooMany(sayNumber(refusal.cells, language), sayNumber(refusal.limit, language));
    case 'unknown':
      return say.askUnknown;
    case 'same':
      return say.askSame;
    case 'tooFree':
      return say.askTooFree;
    case 'notOut':
      return say.askNotOut;
    case 'below':
      return say.askBelow;
    case 'together':
      return say.askTogether;
    case 'periods':
      return say.askPeriodsWrong(String(MOST_PERIODS));
    case 'unavailable':
      return say.askUnavailable;
  }
}

function figureForm(figures: readonly DefinitionView[], { figure }: Asked, language: PageLanguage): Html {
  const say = wordsOf(language);
  return html`<form class="ask" method="get" action="/open/${language}/ask">
    ${choice(
      'figure',
      say.askFigure,
      figure,
      null,
      figures.map(({ id, title, subjectTitle }) => [id, `${title[language]} (${subjectTitle[language].toLowerCase()})`]),
    )}
    <p><button type="submit">${figure === '' ? say.askChoose : say.askOther}</button></p>
  </form>`;
}

function questionForm(definition: DefinitionView, asked: Asked, moments: readonly string[], language: PageLanguage): Html {
  const say = wordsOf(language);
  const dimensions = definition.dimensions.map(({ id, title }) => [id, title[language]] as const);
  const asOf = moments.includes(asked.asOf) ? asked.asOf : (moments[0] ?? '');
  const periods = periodsOf(definition, asOf, language);
  return html`<form class="ask" method="get" action="/open/${language}/ask">
    <input type="hidden" name="figure" value="${definition.id}" />
    <p class="row"><strong>${definition.title[language]}</strong>: ${definition.counts[language]}.</p>
    ${choice('rows', say.askRows, asked.rows, say.askNone, dimensions)}
    ${choice('columns', say.askColumns, asked.columns, say.askNone, dimensions)}
    ${choice('period', say.askPeriod, asked.period, null, periods)}
    ${choice(
      'since',
      say.askSince,
      asked.since,
      say.askOnePeriod,
      periods.filter(([code]) => !/^\d{4}-\d{2}-/.test(code)),
    )}
    ${choice(
      'asOf',
      say.extraction,
      asOf,
      null,
      moments.map((moment) => [moment, sayMoment(moment, language)]),
    )}
    ${
      definition.dimensions.length === 0
        ? undefined
        : html`<details class="row" ${Object.keys(asked.filters).length > 0 ? html`open` : undefined}>
          <summary>${say.askFilters}</summary>
          <p class="soft">${say.askFilterText}</p>
          ${definition.dimensions.map(
            ({ id, title, values }) =>
              html`<fieldset>
                <legend>${title[language]}</legend>
                ${values.map(
                  ({ code, label }) =>
                    html`<label
                      ><input
                        type="checkbox"
                        name="f.${id}"
                        value="${code}"
                        ${asked.filters[id]?.includes(code) === true ? html`checked` : undefined}
                      />
                      ${label[language]}</label
                    >`,
                )}
              </fieldset>`,
          )}
        </details>`
    }
    <p class="row"><button type="submit">${say.askShow}</button></p>
  </form>`;
}

const YEARS = 11;

/** Years, then quarters, that had ended when the data were taken; of a stock also the day of the extraction itself. */
function periodsOf({ kind }: DefinitionView, asOf: string, language: PageLanguage): readonly (readonly [string, string])[] {
  const day = dayOf(asOf);
  const lastYear = Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
  const years = Array.from({ length: YEARS }, (_, index) => String(lastYear - index));
  const ended = Math.floor((Number(day.slice(5, 7)) - 1) / 3); // of the year that runs
  const running = Array.from({ length: ended }, (_, index) => `${Number(day.slice(0, 4))}-Q${ended - index}`);
  const quarters = years.slice(0, 3).flatMap((year) => ['Q4', 'Q3', 'Q2', 'Q1'].map((quarter) => `${year}-${quarter}`));
  const codes = [
    ...years.map((year) => [year, year] as const),
    ...[...running, ...quarters].map((quarter) => [quarter, quarter] as const),
  ];
  return kind === 'stock' ? [[day, sayDay(day, language)], ...codes] : codes;
}
