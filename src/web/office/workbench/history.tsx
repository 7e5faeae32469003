import { useMutation } from '@tanstack/react-query';
import { readVersion } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { workbenchWords } from '../words/workbench.ts';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

/** Every state that was saved; any of them can be put back, as a change like any other. */
export function History({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords(workbenchWords);
  const format = useFormat();
  const { question, history } = workbench.opened;
  const restore = useMutation({
    mutationFn: (version: number) => call(readVersion, { params: { id: question.id, version } }),
    onSuccess: ({ document }) => workbench.change(() => document),
  });
  return (
    <details className={css['fold']} data-print="no">
      <summary>{words.history}</summary>
      {restore.isError ? <Trouble error={restore.error} /> : null}
      <ol className={css['history']}>
        {history.map(({ version, at, by, what, remark }) => (
          <li key={`${version} ${what}`}>
            <span>
              {format.moment(at)} · {by} · {words.what[what]}
              {remark === '' ? '' : `: ${remark}`}
            </span>
            {workbench.editable && version !== question.version ? (
              <Button
                size="small"
                look="quiet"
                aria-label={`${words.restore}: ${format.moment(at)} (${version})`}
                onPress={() => restore.mutate(version)}
              >
                {words.restore}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
