import { NavLink } from 'react-router';
import { useWords } from '#src/web/ui/language.tsx';
import { lawWords } from '../words/law.ts';
import css from './law.module.css';

/** The pages about the law, beside each other. */
export function LawNav() {
  const words = useWords(lawWords);
  return (
    <nav aria-label={words.pages} className={css['nav']} data-print="no">
      <NavLink to="/law" end className={css['place'] ?? ''}>
        {words.coverage}
      </NavLink>
      <NavLink to="/law/defaults" className={css['place'] ?? ''}>
        {words.defaults}
      </NavLink>
      <NavLink to="/law/decide" className={css['place'] ?? ''}>
        {words.decide}
      </NavLink>
      <NavLink to="/law/reforms" className={css['place'] ?? ''}>
        {words.reforms}
      </NavLink>
    </nav>
  );
}
