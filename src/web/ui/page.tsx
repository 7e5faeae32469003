import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import css from './page.module.css';

interface PageProps {
  /** Stands in the tab, and in the heading where `heading` says nothing else. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  readonly width?: 'wide' | 'text';
  readonly children: ReactNode;
}

let firstPage = true;

/** One screen: title in the tab, one h1, which gets the focus after going somewhere so that it is read out. */
export function Page({ title, heading, actions, lead, width = 'wide', children }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const arrival = useNavigationType();
  useEffect(() => {
    if (!firstPage && arrival !== 'REPLACE') top.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [pathname, arrival]);
  return (
    <div className={`${css['page']} ${css[width]}`}>
      <title>{`${title} — Doorstroom`}</title>
      <header className={css['head']}>
        <div className={css['words']}>
          <h1 ref={top} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead === undefined ? null : <div className={css['lead']}>{lead}</div>}
        </div>
        {actions === undefined ? null : (
          <div className={css['actions']} data-print="no">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}
