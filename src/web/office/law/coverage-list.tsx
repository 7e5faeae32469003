import { Link } from 'react-router';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { LawCoverageRow } from '#src/modules/legislation/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { useRowKeys } from '#src/web/ui/use-row-keys.ts';
import { lawWords } from '../words/law.ts';
import css from './coverage-list.module.css';
import { SourceTitle } from './reason-tree.tsx';

interface Source {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly where: string;
  readonly grade: keyof ReturnType<typeof useGrades>;
}

function useGrades() {
  return useWords(lawWords).grades;
}

/** Grouped by source, in the order of the articles; `j` and `k` go from rule to rule. */
export function CoverageList({
  rows,
  sources,
}: {
  readonly rows: readonly LawCoverageRow[];
  readonly sources: readonly Source[];
}) {
  const words = useWords(lawWords);
  const grades = useGrades();
  const format = useFormat();
  const list = useRowKeys<HTMLDivElement>();
  const bySource = Map.groupBy(rows, ({ source }) => source);
  // What is worth most first; our own choices come last.
  const shown = [...bySource].sort(([a], [b]) => worth(sources, a).localeCompare(worth(sources, b)));
  return (
    <div ref={list} className={css['sources']}>
      {shown.map(([id, own]) => {
        const source = sources.find((one) => one.id === id);
        return (
          <section key={id} aria-labelledby={`source-${id}`} className={css['source']}>
            <header className={css['head']}>
              <h2 id={`source-${id}`} lang="nl">
                <SourceTitle title={source?.title ?? id} where={source?.where ?? ''} />
              </h2>
              <p className={css['about']}>
                {source?.date === null || source === undefined ? null : (
                  <span>{isPlainDate(source.date) ? format.day(source.date) : source.date}</span>
                )}
                {source === undefined ? null : (
                  <span>
                    {words.grade} {source.grade}: {grades[source.grade]}
                  </span>
                )}
              </p>
            </header>
            <ul className={css['rows']}>
              {own.map((row) => (
                <Row key={`${row.article} ${row.id}`} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function worth(sources: readonly Source[], id: string): string {
  return `${sources.find((source) => source.id === id)?.grade ?? 'E'} ${id}`;
}

function Row({ row }: { readonly row: LawCoverageRow }) {
  const words = useWords(lawWords);
  const say = useSay();
  const format = useFormat();
  return (
    <li className={css['row']}>
      <span className={css['article']} lang="nl">
        {row.article}
      </span>
      <span className={css['rule']}>
        <Link data-row to={`/law/rule?id=${encodeURIComponent(row.id)}`} className={css['link']}>
          {say(row.name)}
        </Link>
        <span className={css['id']}>
          {row.id}
          {row.kind === 'parameter' ? ` · ${words.parameter}` : ''}
        </span>
        <span className={css['tags']}>
          {row.assumed ? (
            <Tag tone="assumed" title={words.assumedHint}>
              {words.assumed}
            </Tag>
          ) : null}
          {row.active ? null : <Tag icon="dash">{words.inactive}</Tag>}
          {row.old ? (
            <Tag tone="soon" icon="clock">
              {words.old}
            </Tag>
          ) : null}
        </span>
      </span>
      <Cell name={words.holdsFrom}>
        {row.versions.map((from) => (from === null ? words.noStart : format.day(from))).join(', ')}
      </Cell>
      <Cell name={words.cases}>{row.cases}</Cell>
      <Cell name={words.grade}>
        <span title={words.grades[row.grade]}>{row.grade}</span>
      </Cell>
      <Cell name={words.compared}>
        <time dateTime={row.checkedOn}>{format.day(row.checkedOn)}</time>
      </Cell>
    </li>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <span className={css['cell']}>
      <span className={css['name']}>{name}</span>
      <span>{children}</span>
    </span>
  );
}
