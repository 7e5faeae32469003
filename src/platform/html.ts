/** HTML that is already safe to write out. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | undefined | readonly (Html | string)[];

/** A template whose values are escaped, so that a name can never become markup. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.reduce((whole, text, index) => whole + render(parts[index - 1]) + text) };
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return 'html' in part ? part.html : part.map(render).join('');
}

export type PageLanguage = 'nl' | 'en';

/** Dutch unless English is asked for. */
export function pageLanguage(wanted: unknown): PageLanguage {
  return wanted === 'en' ? 'en' : 'nl';
}

/** A page of the server itself, outside the office. */
export function page({
  language,
  title,
  body,
  styles,
}: {
  readonly language: PageLanguage;
  readonly title: string;
  readonly body: Html;
  readonly styles: readonly string[];
}): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styles.map((style) => html`<link rel="stylesheet" href="${style}" />`)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}
