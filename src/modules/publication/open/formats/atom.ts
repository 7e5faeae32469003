import { html } from '#src/platform/html.ts';
import type { PageLanguage } from '#src/platform/html.ts';
import { addressOf } from '../open-table.ts';
import type { Edition } from '../open-table.ts';
import { sayMoment, sayPeriod } from '../say.ts';
import { wordsOf } from '../words.ts';

const MANY = 100;

/** What was released and withdrawn, the newest first. `tables` as published: newest release first. */
export function atomFeed(tables: readonly Edition[], origin: string, language: PageLanguage): string {
  const say = wordsOf(language);
  const events = tables
    .flatMap((table) => {
      const { releasedAt, withdrawn } = table.origin;
      return [
        { at: releasedAt, table, withdrawn: false },
        ...(withdrawn === null ? [] : [{ at: withdrawn.at, table, withdrawn: true }]),
      ];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MANY);
  const home = `${origin}/open/${language}`;
  const { html: xml } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
    <id>${home}/releases.atom</id>
    <title>${say.site}: ${say.feedTitle.toLowerCase()}</title>
    <subtitle>${events.some(({ table }) => table.synthetic) ? say.synthetic : say.about}</subtitle>
    <updated>${events[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>
    <author><name>${say.publisher}</name></author>
    <link rel="self" type="application/atom+xml" href="${home}/releases.atom" />
    <link rel="alternate" type="text/html" href="${home}" />
    ${events.map(({ at, table, withdrawn }) => {
      const address = `${origin}${addressOf(table, language)}`;
      const { edition } = table.origin;
      const what = withdrawn ? say.withdrawn : say[table.origin.status];
      const summary = withdrawn
        ? `${say.withdrawnNotice(sayMoment(at, language))} ${table.origin.withdrawn?.reason[language] ?? ''}`
        : `${sayPeriod(table, language)}. ${table.indicator.counts[language]}`;
      return html`<entry>
        <id>${address}${withdrawn ? '#withdrawn' : ''}</id>
        <title>${table.title[language]}, ${say.edition.toLowerCase()} ${String(edition)} (${what.toLowerCase()})</title>
        <updated>${at}</updated>
        <link rel="alternate" type="text/html" href="${address}" />
        <category term="${table.indicator.subject}" label="${table.indicator.subjectTitle[language]}" />
        <summary>${summary}</summary>
      </entry>`;
    })}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}`;
}
