import { expect, test } from 'vitest';
import { html, page, pageLanguage } from './html.ts';

test('what is put into a page stays text, in content and in attributes', () => {
  const hostile = `<script>alert("1")</script>' & onload=x`;
  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39; &#38; onload=x">&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39; &#38; onload=x</p>',
  );
  const list = html`<li>${'<'}</li>`;
  expect(html`${[list, '>']}${undefined}`.html.replace(/\s/g, '')).toBe('<li>&#60;</li>&#62;');
});

test('a page says its language and runs no script', () => {
  const written = page({ language: 'nl', title: '<b>', body: html`<main></main>`, styles: ['/a.css'] });
  expect(written).toContain('<html lang="nl">');
  expect(written).toContain('<title>&#60;b&#62;</title>');
  expect(written).not.toMatch(/<script|style=/);
});

test('Dutch unless English is asked for', () => {
  expect(['en', 'nl', 'fr', undefined, ['en'], 'EN'].map(pageLanguage)).toEqual(['en', 'nl', 'nl', 'nl', 'nl', 'nl']);
});
