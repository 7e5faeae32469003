import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { shellWords } from '../words/shell.ts';
import css from './shell.module.css';

/** On every screen where synthetic data shows. */
export function SyntheticBanner({ today }: { readonly today: string }) {
  const words = useWords(shellWords);
  const format = useFormat();
  return (
    <aside className={css['synthetic']} aria-label={words.syntheticName}>
      <strong>{words.synthetic(format.longDay(today))}</strong>{' '}
      <span className={css['syntheticHint']}>{words.syntheticHint}</span>
    </aside>
  );
}
