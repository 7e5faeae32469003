import { dayIn, momentIn, numberIn } from '../answer/numbers.ts';
import type { AnswerFile, FileTable, Spoken } from './answer-file.ts';
import { fileTables, inParagraphs, provenance, refusalsOf, standing, tablesOfPart, titleOfFile, wordsOf } from './answer-file.ts';
import { fileWords } from './words.ts';

/** The answer as one page without anything from elsewhere: to read, to print, to paste into a mail. */
export function answerHtml(file: AnswerFile): Promise<Uint8Array> {
  const { question, answer, language } = file;
  const say = fileWords[language];
  const title = titleOfFile(file);
  const text = (each: Spoken) => inLanguage(each, language);
  const about = [
    [say.reference, question.reference],
    [say.askedBy, question.askedBy],
    [say.askedOn, dayIn(language, question.askedOn)],
    [say.asOf, momentIn(language, answer.asOf)],
  ].filter(([, value]) => value !== '');
  const page = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title.text)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(title)}</h1>
${[answer.synthetic ? say.synthetic : '', standing(file), say.inDutch]
  .filter((each) => each !== '')
  .map((each) => `<p class="mark">${safe(each)}</p>`)
  .join('\n')}
<dl>${about.map(([key = '', value = '']) => `<dt>${safe(key)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>
${answer.parts
  .map(
    (part) => `<section>
<h2>${safe(`${say.part} ${part.label}`)}</h2>
<blockquote lang="nl">${paragraphs([part.lead, part.text].filter((each) => each !== '').join('\n\n'))}</blockquote>
${inParagraphs(wordsOf(part, language))
  .map((stretches) => `<p>${stretches.map(text).join('')}</p>`)
  .join('\n')}
${
  part.generated
    ? ''
    : refusalsOf(part, language)
        .map(({ asked, reason, explanation }) => `<p><strong>${text(asked)} — ${safe(reason)}:</strong> ${text(explanation)}</p>`)
        .join('\n')
}
${tablesOfPart(part, language)
  .map((table) => tableHtml(table, say.table, language))
  .join('\n')}
</section>`,
  )
  .join('\n')}
<section>
<h2>${safe(say.provenance)}</h2>
${fileTables(file)
  .map(
    (table) => `<h3>${safe(`${say.table} ${table.number}`)}</h3>
<dl>${provenance(table, language)
      .map(([key, value, lang = language]) => `<dt>${safe(key)}</dt><dd>${text({ text: value, lang })}</dd>`)
      .join('')}</dl>`,
  )
  .join('\n')}
</section>
</body>
</html>
`;
  return Promise.resolve(new TextEncoder().encode(page));
}

function tableHtml(
  { number, title, header, labelColumns, rows, decimals }: FileTable,
  name: string,
  language: 'nl' | 'en',
): string {
  const headCells = header.map((text, index) => `<th scope="col"${index >= labelColumns ? ' class="n"' : ''}>${safe(text)}</th>`);
  const body = rows.map(
    ({ labels, values, isTotal }) =>
      `<tr${isTotal ? ' class="t"' : ''}>${labels.map((text, index) => (index === 0 ? `<th scope="row">${safe(text)}</th>` : `<td>${safe(text)}</td>`)).join('')}${values
        .map((value) => `<td class="n">${safe(typeof value === 'number' ? numberIn(language, value, decimals) : value)}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="scroll"><table><caption>${safe(`${name} ${number}. ${title}`)}</caption>
<thead><tr>${headCells.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((each) => each !== '')
    .map((each) => `<p>${safe(each)}</p>`)
    .join('\n');
}

function inLanguage({ text, lang }: Spoken, language: 'nl' | 'en'): string {
  return lang === language ? safe(text) : `<span lang="${lang}">${safe(text)}</span>`;
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a17}
blockquote{margin:0;padding-left:1rem;border-left:3px solid #dcdcd5;color:#4d4d46}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:1rem 0;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{padding:.2rem .6rem;border-bottom:1px solid #dcdcd5;text-align:left;font-weight:400;vertical-align:top}
thead th{border-bottom:2px solid #1a1a17;font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.t th,.t td{font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;font-size:.9rem}dt{color:#4d4d46}dd{margin:0}.mark{font-weight:600}
[lang=en] [lang=nl]{font-style:italic}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
`;
