import type { readAccessLog } from '#src/access/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { accessLogWords } from '../words/access-log.ts';
import { shellWords } from '../words/shell.ts';
import css from './access-log.module.css';

type Line = ReturnType<typeof readAccessLog.output.parse>['lines'][number];

interface TableProps {
  readonly lines: readonly Line[];
  readonly onFilter: (filter: { readonly person?: string; readonly account?: string }) => void;
}

export function AccessLogTable({ lines, onFilter }: TableProps) {
  const words = useWords(accessLogWords);
  const roles = useWords(shellWords).roles;
  const format = useFormat();
  return (
    <ScrollTable caption={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.purpose}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.position}>
            <td className={css['start']}>
              <time dateTime={line.at}>{format.moment(line.at)}</time>
            </td>
            <td className={css['start']}>
              <button
                type="button"
                className={css['filter']}
                onClick={() => onFilter({ account: line.account })}
                aria-label={words.onlyThis(line.accountName)}
              >
                {line.accountName}
              </button>
              <span className={css['soft']}>{roles[line.role]}</span>
            </td>
            <td className={css['start']}>
              {line.person === null ? (
                '–'
              ) : (
                <button
                  type="button"
                  className={css['filter']}
                  onClick={() => onFilter({ person: line.person ?? '' })}
                  aria-label={words.onlyThis(line.person)}
                >
                  <span className={css['id']}>{line.person}</span>
                </button>
              )}
            </td>
            <td className={css['start']}>{words.parts[line.part] ?? line.part}</td>
            <td className={css['start']}>{words.purposes[line.purpose] ?? line.purpose}</td>
            <td className={css['start']}>
              {line.outcome === 'refused' ? (
                <>
                  <Tag tone="late" icon="lock">
                    {words.outcomes.refused}
                  </Tag>{' '}
                  {line.reason === null ? null : <span className={css['soft']}>{words.reasons[line.reason] ?? line.reason}</span>}
                </>
              ) : (
                words.outcomes.allowed
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
