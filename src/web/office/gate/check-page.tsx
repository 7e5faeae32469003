import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { checkFigures } from '#src/modules/figures/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { gateWords } from '../words/gate.ts';
import { CheckedSheet } from './checked-sheet.tsx';
import css from './gate.module.css';

const MOST_BYTES = 4_000_000;

/** Files are read by the server and forgotten; what comes back is what cannot be true in them. */
export function CheckPage() {
  const words = useWords(gateWords);
  const { language } = useLanguage();
  const [tooLarge, setTooLarge] = useState(false);
  const check = useMutation({
    mutationFn: async (files: readonly File[]) =>
      call(checkFigures, {
        body: {
          language,
          files: await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) }))),
        },
      }),
  });
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    const large = files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES;
    setTooLarge(large);
    if (large) check.reset();
    else check.mutate(files);
  };
  const answer = check.data;
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <DropZone
        className={css['drop'] ?? ''}
        onDrop={(event) => {
          const dropped = event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
          void Promise.all(dropped).then(take);
        }}
      >
        <Text slot="label">{words.drop}</Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx']}
          onSelect={(list) => take([...(list ?? [])])}
        >
          <Button isDisabled={check.isPending}>{words.choose}</Button>
        </FileTrigger>
        <p className={css['hint']}>{words.limits}</p>
      </DropZone>
      <div role="status" className={css['answer']}>
        {tooLarge ? <Notice tone="late" title={words.tooLarge} /> : null}
        {check.isPending ? (
          <>
            <p>{words.busy}</p>
            <Skeleton lines={5} height="3rem" />
          </>
        ) : null}
        {check.isError ? <Trouble error={check.error} /> : null}
        {answer === undefined || check.isPending ? null : (
          <>
            {answer.unread.map((each) => (
              <Notice key={`${each.file} ${each.at}`} tone="late" title={`${words.unread}: ${each.file}`}>
                <p>
                  {each.says[language]} ({each.at})
                </p>
              </Notice>
            ))}
            {answer.findings.length === 0 && answer.tables.length > 0 ? (
              <Empty title={words.none}>
                <p>{words.noneHint(answer.tables.length)}</p>
              </Empty>
            ) : null}
            {answer.findings.length > 0 ? (
              <div className={css['summary']}>
                <h2>{words.some(answer.findings.length, new Set(answer.findings.map((each) => each.table)).size)}</h2>
                <a
                  className={css['download']}
                  download={`${words.fileName}.csv`}
                  href={`data:text/csv;charset=utf-8,${encodeURIComponent(answer.downloads.csv)}`}
                >
                  {words.asCsv}
                </a>
                <a
                  className={css['download']}
                  download={`${words.fileName}.xlsx`}
                  href={`data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${answer.downloads.xlsx}`}
                >
                  {words.asExcel}
                </a>
              </div>
            ) : null}
          </>
        )}
      </div>
      {answer === undefined || check.isPending
        ? null
        : answer.tables.map((table) => (
            <CheckedSheet key={table.name} table={table} findings={answer.findings.filter((each) => each.table === table.name)} />
          ))}
    </Page>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
