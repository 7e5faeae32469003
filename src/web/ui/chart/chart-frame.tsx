import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import css from './chart.module.css';

interface FrameProps {
  readonly title: string;
  /** What the drawing shows and where the values stand in words. */
  readonly text: string;
  readonly height: number;
  /** Names of the series, for the legend; none where there is one. */
  readonly series: readonly string[];
  readonly look: 'bar' | 'line';
  /** `fill` gives the pattern of a series. */
  readonly children: (width: number, fill: (series: number) => string) => ReactNode;
}

export const patternCount = 6;

/** A drawing as wide as its place, with title and description, a legend, and a pattern for each series beside its colour. */
export function ChartFrame({ title, text, height, series, look, children }: FrameProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const fill = (index: number) => `url(#${id}-${index % patternCount})`;
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watch = new ResizeObserver(
      ([entry]) => entry !== undefined && setWidth(Math.max(240, Math.round(entry.contentRect.width))),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <figure className={css['figure']}>
      {series.length === 0 ? null : (
        <figcaption className={css['legend']}>
          {series.map((name, index) => (
            <span key={name} className={css['entry']}>
              <svg width="22" height="14" aria-hidden="true">
                {look === 'bar' ? (
                  <rect width="22" height="14" rx="2" fill={fill(index)} />
                ) : (
                  <line x1="0" x2="22" y1="7" y2="7" className={css[`line${(index % patternCount) + 1}`]} />
                )}
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <div ref={place}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
          className={css['drawing']}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-text`}>{text}</desc>
          <Patterns id={id} />
          {children(width, fill)}
        </svg>
      </div>
    </figure>
  );
}

/** Solid, stripes, dots, the other stripes, a grid, lines: told apart in grey print too. */
function Patterns({ id }: { readonly id: string }) {
  const marks = [null, 'M-2 2 2-2M0 8 8 0M6 10l4-4', 'M2 2h.01M6 6h.01', 'M-2 6l4 4M0 0l8 8M6-2l4 4', 'M0 4h8M4 0v8', 'M0 4h8'];
  return (
    <defs>
      {marks.map((mark, index) => (
        <pattern
          key={index}
          id={`${id}-${index}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          className={css[`pattern${index + 1}`]}
        >
          <rect width="8" height="8" className={css['ground']} />
          {mark === null ? null : <path d={mark} className={css['mark']} strokeWidth={index === 2 ? 3 : 1.5} />}
        </pattern>
      ))}
    </defs>
  );
}
