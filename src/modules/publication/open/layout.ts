import { html } from '#src/platform/html.ts';
import type { Html, PageLanguage } from '#src/platform/html.ts';
import type { Rendered } from './rendered.ts';
import { wordsOf } from './words.ts';

export type Place = 'tables' | 'map' | 'ask' | 'errors' | 'data';

export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  /** The same page in the other language: what follows '/open/nl'. */
  readonly path: string;
  readonly place: Place | null;
  readonly body: Html;
  /** 'https://doorstroom.example'; a page is to be found under one address whoever came how. */
  readonly origin: string;
  /** People who do not exist are counted: said on each page, and no search engine is to tell otherwise. */
  readonly synthetic: boolean;
  /** What the canonical address is, where it is not this one. */
  readonly canonical?: string;
  readonly script?: boolean;
  readonly status?: Rendered['status'];
}

const places: readonly { readonly place: Place; readonly path: string }[] = [
  { place: 'tables', path: '' },
  { place: 'map', path: '/map' },
  { place: 'ask', path: '/ask' },
  { place: 'errors', path: '/errors' },
  { place: 'data', path: '/data' },
];

/** A whole page. It works without a script; where there is one, it only adds. */
export function layout(parts: PageParts): Rendered {
  const { language, title, path, place, body, origin, synthetic, script = false, status = 200 } = parts;
  const say = wordsOf(language);
  const other = language === 'nl' ? 'en' : 'nl';
  const here = `/open/${language}`;
  const { html: page } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${synthetic ? html`<meta name="robots" content="noindex" />` : undefined}
        <title>${title === say.site ? title : `${title} – ${say.site}`}</title>
        <link rel="icon" href="/open/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/open/site.css" />
        <link rel="canonical" href="${origin}${parts.canonical ?? `${here}${path}`}" />
        <link rel="alternate" hreflang="${other}" href="${origin}/open/${other}${path}" />
        <link rel="alternate" type="application/atom+xml" title="${say.feedTitle}" href="${here}/releases.atom" />
        ${script ? html`<script src="/open/site.js" defer></script>` : undefined}
      </head>
      <body>
        <a class="skip" href="#main">${say.skip}</a>
        <header>
<div class="top">
          <p class="brand">
            <a href="${here}">${say.site}</a> <span>${say.about}</span>
          </p>
          <nav aria-label="${say.menu}">
            <ul>
              ${places.map(
                (each) =>
                  html`<li>
                    <a href="${here}${each.path}" ${each.place === place ? html`aria-current="page"` : undefined}
                      >${say[each.place]}</a
                    >
                  </li>`,
              )}
              <li><a href="/open/${other}${path}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a></li>
            </ul>
          </nav>
          </div>
          ${synthetic ? html`<p class="synthetic" role="note">${say.synthetic}</p>` : undefined}
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer class="foot">
          <p>${say.publisher}. ${say.licence}.</p>
          <p>${say.noCookies}</p>
          <p class="screen"><a href="/">${say.office}</a></p>
        </footer>
      </body>
    </html>`;
  return { status, mediaType: 'text/html; charset=utf-8', body: thin(page) };
}

/** Without the indents of the source: they are a tenth of the page. */
function thin(page: string): string {
  return page.replaceAll(/\n\s+/g, '\n');
}
