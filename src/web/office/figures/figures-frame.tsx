import { NavLink, Outlet } from 'react-router';
import { useFigurePlaces } from '../shell/places.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { shellWords } from '../words/shell.ts';
import css from './figures-frame.module.css';

/** Everything about figures, side by side: one place in the bar, and these under it. */
export function FiguresFrame() {
  const words = useWords(shellWords);
  const places = useFigurePlaces();
  return (
    <>
      <nav aria-label={words.figures} className={css['nav']} data-print="no">
        {places.map((place) => (
          <NavLink key={place.to} to={place.to} end={place.end} className={css['place'] ?? ''}>
            {place.name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
