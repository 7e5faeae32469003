import { useMutation } from '@tanstack/react-query';
import { annualReportDocument } from '#src/modules/publication/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ApiProblem, addressOf } from '#src/web/ui/client.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { defineWords, useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { useMay } from '../session.tsx';

const documentWords = defineWords({
  nl: {
    formats: { html: 'Document', pdf: 'PDF', xlsx: 'Excel' },
    busy: 'Het document wordt gemaakt…',
    name: (format: string) => `Verslag als ${format} opslaan`,
  },
  en: {
    formats: { html: 'Document', pdf: 'PDF', xlsx: 'Excel' },
    busy: 'The document is being made…',
    name: (format: string) => `Save the report as ${format}`,
  },
});

/** The report as a file. Not a plain link: making it may take seconds, of which the reader is told. */
export function DocumentDownloads({ year }: { readonly year: number }) {
  const words = useWords(documentWords);
  const phrase = useProblemPhrase();
  const may = useMay();
  const { language } = useLanguage();
  const download = useMutation({
    mutationFn: async (format: 'html' | 'pdf' | 'xlsx') => {
      const address = addressOf(annualReportDocument, {
        params: { year },
        query: { format, language: language === 'en' ? 'en' : 'nl' },
      });
      const response = await fetch(address, { credentials: 'same-origin' });
      if (!response.ok) throw new ApiProblem(response.status, `http${response.status}`, null);
      const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      save(await response.blob(), name ?? `annual-report-${year}.${format}`);
    },
  });
  if (!may('figures.export')) return null;
  return (
    <>
      {(['html', 'pdf', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          isDisabled={download.isPending}
          aria-label={words.name(words.formats[format])}
          onPress={() => download.mutate(format)}
        >
          <Icon name={download.isPending && download.variables === format ? 'wait' : 'download'} /> {words.formats[format]}
        </Button>
      ))}
      <span role="status">{download.isPending ? words.busy : ''}</span>
      {download.isError ? <Notice tone="late" icon="warning" title={phrase(download.error)} alert /> : null}
    </>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
