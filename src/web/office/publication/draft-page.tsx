import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Link, useNavigate, useParams } from 'react-router';
import { listFigures } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { editionKinds } from '#src/modules/publication/codes.ts';
import { actOnPublication, draftPublication, listPublications, readPublication } from '#src/modules/publication/endpoints.ts';
import type { ReleaseView } from '#src/modules/publication/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { ApiProblem, call } from '#src/web/ui/client.ts';
import { TextInput } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { publicationWords } from '../words/publications.ts';
import { draftOf, emptyTable, typedOf } from './draft-form.ts';
import type { TypedDraft, TypedTable } from './draft-form.ts';
import css from './publication.module.css';
import { TableFields } from './table-fields.tsx';

/** A new release, or a change to one that is not approved yet. */
export function DraftPage() {
  const { id } = useParams();
  const words = useWords(publicationWords);
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const release = useRead(readPublication, { params: { id: id ?? '' } }, { enabled: id !== undefined });
  const ready = figures.data !== undefined && (id === undefined || release.data !== undefined);
  const failed = [figures, release].find(({ isError }) => isError);
  return (
    <Page
      title={id === undefined ? words.form.newTitle : words.form.editTitle}
      lead={<Link to={id === undefined ? '/publications' : `/publications/${id}`}>{words.back}</Link>}
      width="text"
    >
      {failed !== undefined ? (
        <Trouble error={failed.error} onRetry={() => void failed.refetch()} />
      ) : ready ? (
        <DraftForm key={id ?? 'new'} figures={figures.data?.figures ?? []} release={release.data} />
      ) : (
        <Skeleton lines={8} height="3rem" />
      )}
    </Page>
  );
}

function DraftForm({
  figures,
  release,
}: {
  readonly figures: readonly DefinitionView[];
  readonly release: ReleaseView | undefined;
}) {
  const words = useWords(publicationWords);
  const phrase = useProblemPhrase();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<TypedDraft>(() => typedOf(release));
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      const draft = draftOf(typed);
      if (release === undefined) return (await call(draftPublication, { body: draft })).id;
      await call(actOnPublication, {
        params: { id: release.id },
        body: { version: release.version, act: { act: 'edit', draft } },
      });
      return release.id;
    },
    onSuccess: async (id) => {
      await Promise.all([listPublications, readPublication].map(({ path }) => queries.invalidateQueries({ queryKey: [path] })));
      void navigate(`/publications/${id}`);
    },
  });
  const complete =
    typed.title !== '' &&
    typed.tables.every(({ id, title, indicator, period }) => id !== '' && title !== '' && indicator !== null && period !== '');
  const change = (part: Partial<TypedDraft>) => setTyped({ ...typed, ...part });
  const changeTable = (at: number, table: TypedTable) =>
    change({ tables: typed.tables.map((each, index) => (index === at ? table : each)) });
  return (
    <Form
      className={css['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete) save.mutate();
      }}
    >
      <div className={css['pair']}>
        <TextInput
          label={words.form.titleNl}
          value={typed.title}
          onChange={(title) => change({ title })}
          maxLength={150}
          {...(tried && typed.title === '' ? { error: words.required } : {})}
        />
        <TextInput
          label={words.form.titleEn}
          optional
          value={typed.titleEn}
          onChange={(titleEn) => change({ titleEn })}
          maxLength={150}
        />
      </div>
      <TextInput
        label={words.form.summary}
        optional
        value={typed.summary}
        onChange={(summary) => change({ summary })}
        maxLength={1000}
      />
      <ChoiceInput
        label={words.form.status}
        options={editionKinds.map((kind) => ({ id: kind, label: words.status[kind] }))}
        value={typed.status}
        onChange={(status) => change({ status: status === 'preliminary' ? 'preliminary' : 'final' })}
      />
      {typed.tables.map((table, index) => (
        <fieldset key={table.key} className={css['tables']}>
          <legend>{words.form.table(index + 1)}</legend>
          <TableFields figures={figures} table={table} tried={tried} onChange={(next) => changeTable(index, next)} />
          {typed.tables.length < 2 ? null : (
            <div className={css['acts']}>
              <Button size="small" look="quiet" onPress={() => change({ tables: typed.tables.filter((each) => each !== table) })}>
                {words.form.remove}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div className={css['acts']}>
        <Button onPress={() => change({ tables: [...typed.tables, emptyTable()] })}>{words.form.add}</Button>
      </div>
      {save.error === null ? null : (
        <Notice tone="late" icon="warning" title={wrongTable(save.error, words.form.wrong) ?? phrase(save.error)} alert />
      )}
      <div className={css['acts']}>
        <Button type="submit" look="solid" isDisabled={save.isPending}>
          {words.form.save}
        </Button>
      </div>
    </Form>
  );
}

/** Which table the server could not count, and what could have stood there. */
function wrongTable(error: unknown, say: (table: string, known: string) => string): string | null {
  if (!(error instanceof ApiProblem) || error.code !== 'tableNotUnderstood') return null;
  const detail = error.detail;
  if (typeof detail !== 'object' || detail === null || !('table' in detail) || !('known' in detail)) return null;
  return say(String(detail.table), Array.isArray(detail.known) ? detail.known.join(', ') : '');
}
