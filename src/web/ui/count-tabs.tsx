import { Link } from 'react-router';
import css from './count-tabs.module.css';

interface CountTab {
  readonly key: string;
  /** The query of the same page that shows this part. */
  readonly search: string;
  readonly name: string;
  readonly count: string;
  readonly current: boolean;
  /** Something is too late here: the number says so by its colour. */
  readonly late?: boolean;
}

/** Parts of one list beside each other, each with how many it holds. */
export function CountTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly CountTab[] }) {
  return (
    <nav className={css['tabs']} aria-label={label}>
      {tabs.map(({ key, search, name, count, current, late = false }) => (
        <Link
          key={key}
          to={{ search }}
          replace
          className={late ? `${css['tab']} ${css['late']}` : (css['tab'] ?? '')}
          {...(current ? { 'aria-current': 'true' as const } : {})}
        >
          <span className={css['count']}>{count}</span>
          <span>{name}</span>
        </Link>
      ))}
    </nav>
  );
}
