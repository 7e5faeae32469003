import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { workbenchWords } from '../words/workbench.ts';
import css from './workbench.module.css';

/** Where the same is written in English; folded, because most answers go out in Dutch only. */
export function InEnglish({ isFilled, children }: { readonly isFilled: boolean; readonly children: ReactNode }) {
  const words = useWords(workbenchWords);
  return (
    <details className={css['fold']} open={isFilled} data-print="no">
      <summary>{words.inEnglish}</summary>
      <p className={css['faint']}>{words.inEnglishHint}</p>
      {children}
    </details>
  );
}

/** What an analyst typed, in the language of the reader where it was typed in that too; otherwise marked as Dutch. */
export function Typed({ nl, en }: { readonly nl: string; readonly en?: string | undefined }) {
  const { language } = useLanguage();
  if (language === 'nl') return nl;
  return en === undefined || en.trim() === '' ? <span lang="nl">{nl}</span> : en;
}

/** Nothing typed is nothing kept. */
export function kept<Key extends string>(key: Key, typed: string): { readonly [Name in Key]?: string } {
  const trimmed = typed.trim();
  return (trimmed === '' ? {} : { [key]: trimmed }) as { readonly [Name in Key]?: string }; // the one key, or none
}
