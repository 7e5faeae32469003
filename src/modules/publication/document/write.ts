import { FileAnswer } from '#src/platform/http.ts';
import { reportHtml } from './html.ts';
import type { ReportDocument } from './report-document.ts';
import { reportXlsx } from './xlsx.ts';

export const documentFormats = ['html', 'pdf', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The report as a file to keep. The compiler of the PDF is loaded only by who asks for one. */
export async function writtenReport(document: ReportDocument, year: number, format: DocumentFormat): Promise<FileAnswer> {
  const name = `${document.language === 'nl' ? 'jaarverslag' : 'annual-report'}-${year}-${document.language}.${format}`;
  switch (format) {
    case 'html':
      return new FileAnswer(name, 'text/html; charset=utf-8', Buffer.from(reportHtml(document)));
    case 'xlsx':
      return new FileAnswer(
        name,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await reportXlsx(document),
      );
    case 'pdf': {
      const { reportPdf } = await import('./pdf.ts');
      return new FileAnswer(name, 'application/pdf', reportPdf(document));
    }
  }
}
