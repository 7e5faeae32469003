import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import typst from '@myriaddreamin/typst-ts-node-compiler';
import { chartSvg } from './chart.ts';
import type { DocumentFigure, ReportDocument } from './report-document.ts';
import { wordsOf } from './words.ts';

const fonts = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
].map((file) => path.dirname(fileURLToPath(file)));
const template = readFileSync(new URL('annual-report.typ', import.meta.url), 'utf8');

/** A PDF/UA-1: headings, tables and pictures are tagged, the title and the language are in it; who cannot see it can read it. */
export function reportPdf(document: ReportDocument): Uint8Array {
  const compiler = typst.NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: fonts }],
  });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { report: JSON.stringify(reportData(document)) } });
  const { result } = compiled;
  if (result === null) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error('The report does not compile', {
      cause: diagnostics === null ? null : compiler.fetchDiagnostics(diagnostics),
    });
  }
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: Date.parse(document.day) / 1000 });
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}

/** What the template reads; it knows no words of its own. */
function reportData({ language, title, subtitle, publisher, day, standing, synthetic, protections, chapters }: ReportDocument) {
  const say = wordsOf(language);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    title,
    subtitle,
    publisher,
    year,
    month,
    date,
    lang: language,
    region: language === 'nl' ? 'BE' : 'GB',
    mark: synthetic === null ? (standing.released ? '' : say.draft) : (synthetic.split(':')[0] ?? ''),
    marks: [standing.text, ...(synthetic === null ? [] : [synthetic])],
    protections: protections.map(({ text, figures }) => ({ name: say.protectionOf(figures.join(', ')), text })),
    contents: say.contents,
    page: say.page,
    chapters: chapters.map((chapter) => ({
      title: chapter.title,
      figures: chapter.figures.map((figure) => figureData(figure, language)),
    })),
  };
}

function figureData(
  { number, title, caption, unit, grids, notes, receipts }: DocumentFigure,
  language: ReportDocument['language'],
) {
  const say = wordsOf(language);
  const newest = grids.at(-1);
  const charted = newest !== undefined && newest.bars.length >= 2;
  const notesBelow = [
    ...(grids.some(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => text === say.hidden)))
      ? [{ name: say.hidden, text: say.hiddenMeans.split(': ')[1] ?? '' }]
      : []),
    ...notes,
    { name: say.receipts, text: receipts.map(({ period, id }) => `${period}: ${id}`).join(' · ') },
  ];
  return {
    together: fitsOnPage(grids, charted, notesBelow),
    heading: `${say.figure} ${number}. ${title}`,
    caption,
    alt: `${say.chartOf(title)}. ${say.inTable}`,
    chart: charted ? chartSvg(newest, { title: say.chartOf(title), about: say.inTable, largest: say.largest }) : null,
    grids: grids.map(({ name, headers, rows }) => ({
      caption: `${title}${name === '' ? '' : `, ${name}`} (${unit})`,
      headers,
      rows: rows.map(({ label, total, cells }) => ({ label, total, cells: cells.map(({ text }) => text) })),
    })),
    notes: notesBelow,
  };
}

/** Whether a figure surely fits on one page, so that nothing of it need stand on the next; in millimetres, on the wide side. */
function fitsOnPage(grids: DocumentFigure['grids'], charted: boolean, notes: readonly { readonly text: string }[]): boolean {
  const newest = grids.at(-1);
  const drawn = charted && newest !== undefined ? newest.bars.length * (newest.series.length > 1 ? 9 : 7) + 8 : 0;
  const tables = grids.reduce((sum, { rows, headers }) => sum + 16 + rows.length * (headers.length > 6 ? 4.2 : 5.5), 0);
  const lines = notes.reduce((sum, { text }) => sum + Math.ceil((text.length + 24) / 105), 0);
  return 30 + drawn + tables + lines * 4.6 < 245;
}
