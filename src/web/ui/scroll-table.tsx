import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import css from './scroll-table.module.css';

/** A table that scrolls by itself where the screen is too narrow, so that the page never does. By keyboard as well. */
export function ScrollTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} className={css['box']} {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}>
      <table className={css['table']}>
        <caption className={css['caption']}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
