import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useFigurePlaces } from '../shell/places.ts';
import type { Place } from '../shell/places.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { shellWords } from '../words/shell.ts';
import css from './figures-frame.module.css';

/** Everything about figures, side by side: one place in the bar, and these under it. */
export function FiguresFrame() {
  const words = useWords(shellWords);
  const places = useFigurePlaces();
  const here = placeOf(useLocation().pathname, places);
  const row = useRef<HTMLElement>(null);
  // On a narrow screen the row scrolls: where one is comes into view, and nothing else moves.
  useEffect(() => {
    const [box, place] = [row.current, row.current?.querySelector<HTMLElement>('[aria-current]')];
    if (box == null || place == null) return;
    box.scrollLeft = place.offsetLeft - box.offsetLeft - (box.clientWidth - place.offsetWidth) / 2;
  }, [here?.to]);
  return (
    <>
      <nav ref={row} aria-label={words.figures} className={css['nav']} data-print="no">
        {places.map((place) => (
          <Link key={place.to} to={place.to} className={css['place']} aria-current={place === here ? 'page' : undefined}>
            {place.name}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}

/** Below /figures lie pages of one figure and places of their own: the longest address that fits is where one is. */
function placeOf(address: string, places: readonly Place[]): Place | undefined {
  const length = ({ to, also = [] }: Place): number =>
    Math.max(0, ...[to, ...also].filter((each) => `${address}/`.startsWith(`${each}/`)).map((each) => each.length));
  return places.filter((place) => length(place) > 0).toSorted((a, b) => length(b) - length(a))[0];
}
