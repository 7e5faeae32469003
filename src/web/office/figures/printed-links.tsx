import { NavLink } from 'react-router';
import { listPrinted } from '#src/modules/figures/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { figuresWords } from '../words/figures.ts';
import css from './annual-report.module.css';

const THE_REPORT = 2024;

/** Everything printed that we hold and compare: the annual report and the answers to parliament. */
export function PrintedLinks() {
  const words = useWords(figuresWords).report;
  const say = useSay();
  const printed = useRead(listPrinted, {}, { staleTime: 300_000 });
  if (printed.data === undefined) return null;
  return (
    <nav aria-label={words.otherPrinted} className={css['printed']} data-print="no">
      <NavLink to="/annual-report">{words.title(THE_REPORT)}</NavLink>
      {printed.data.publications.map(({ id, title }) => (
        <NavLink key={id} to={`/printed/${id}`}>
          {say(title)}
        </NavLink>
      ))}
    </nav>
  );
}
