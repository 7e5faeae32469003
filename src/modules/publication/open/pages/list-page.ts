import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import { statusOf } from '../cite.ts';
import type { Edition } from '../open-table.ts';
import { sayDay, dayOf, sayPeriod } from '../say.ts';
import { findTables } from '../search.ts';
import { wordsOf } from '../words.ts';

export interface ListQuery {
  readonly q: string;
  readonly subject: string;
  readonly year: string;
  readonly status: string;
}

/** Every table in its newest edition, newest release first; what was asked is kept in the form. */
export function listBody(tables: readonly Edition[], query: ListQuery, language: PageLanguage): Html {
  const say = wordsOf(language);
  const newest = tables.filter(({ origin }) => origin.supersededBy === null);
  const found = findTables(newest.filter(fits(query)), query.q, language);
  if (tables.length === 0) return html`<p>${say.tablesIntro}</p><p class="notice">${say.nothingPublished}</p>`;
  const narrowed = Object.values(query).some((value) => value !== '');
  return html`<p>${say.tablesIntro}</p>
    <form class="ask screen" method="get" action="/open/${language}" role="search">
      <p class="grow">
        <label for="q">${say.search}</label>
        <input id="q" name="q" type="search" value="${query.q}" maxlength="100" aria-describedby="q-hint" />
        <small id="q-hint">${say.searchHint}</small>
      </p>
      ${choice('subject', say.subject, query.subject, say.every, subjectsOf(newest, language))}
      ${choice('year', say.year, query.year, say.every, yearsOf(newest))}
      ${choice(
        'status',
        say.status,
        query.status,
        say.every,
        (['preliminary', 'final', 'withdrawn'] as const).map((code) => [code, say[code]]),
      )}
      <p><button type="submit">${say.show}</button></p>
    </form>
    <p role="status">
      <strong>${say.found(found.length)}</strong>
      ${narrowed ? html`<a class="screen" href="/open/${language}">${say.clear}</a>` : undefined}
    </p>
    ${
      found.length === 0
        ? html`<p class="notice">${say.nothingFound}</p>`
        : html`<ul class="list">
          ${found.map((table) => item(table, language))}
        </ul>`
    }
    <p class="screen"><a href="/open/${language}/releases.atom">${say.feed}</a></p>`;
}

function item(table: Edition, language: PageLanguage): Html {
  const say = wordsOf(language);
  const { id, edition, releasedAt, withdrawn, status } = table.origin;
  return html`<li>
    <h2><a href="/open/${language}/tables/${id}">${table.title[language]}</a></h2>
    <p>
      <span class="tag ${withdrawn === null ? status : 'withdrawn'}">${statusOf(table, language)}</span>
      ${sayPeriod(table, language)} · ${table.indicator.subjectTitle[language]}
    </p>
    <p class="soft">${say.released} ${sayDay(dayOf(releasedAt), language)}, ${say.edition.toLowerCase()} ${String(edition)}</p>
  </li>`;
}

function fits({ subject, year, status }: ListQuery) {
  return (table: Edition): boolean =>
    (subject === '' || table.indicator.subject === subject) &&
    (year === '' || table.period.from.startsWith(year)) &&
    (status === '' || (table.origin.withdrawn === null ? table.origin.status : 'withdrawn') === status);
}

function subjectsOf(tables: readonly Edition[], language: PageLanguage): readonly (readonly [string, string])[] {
  return [...new Map(tables.map(({ indicator }) => [indicator.subject, indicator.subjectTitle[language]])).entries()];
}

function yearsOf(tables: readonly Edition[]): readonly (readonly [string, string])[] {
  const years = [...new Set(tables.map(({ period }) => period.from.slice(0, 4)))].sort().toReversed();
  return years.map((year) => [year, year]);
}

/** A choice of one, with a word for none of them. */
export function choice(
  name: string,
  label: string,
  chosen: string,
  none: string | null,
  options: readonly (readonly [code: string, text: string])[],
): Html {
  return html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${none === null ? undefined : html`<option value="">${none}</option>`}
      ${options.map(
        ([code, text]) => html`<option value="${code}" ${code === chosen ? html`selected` : undefined}>${text}</option>`,
      )}
    </select>
  </p>`;
}
