import type { ReactNode } from 'react';
import type { ProposalView } from '#src/modules/workbench/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { workbenchWords } from '../words/workbench.ts';
import css from './workbench.module.css';

type Hit = ProposalView['hits'][number];

/** The text with the words that led to the proposal; each says what it stands for. */
export function Highlighted({ text, hits }: { readonly text: string; readonly hits: readonly Hit[] }) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const told: ReactNode[] = [];
  let at = 0;
  for (const hit of hits) {
    if (hit.start < at || hit.end > text.length) continue; // the text was edited and is not read again yet
    told.push(text.slice(at, hit.start));
    told.push(
      <mark key={hit.start} className={`${css['hit']} ${css[hit.kind]}`} title={`${words.hits[hit.kind]}: ${say(hit.says)}`}>
        {text.slice(hit.start, hit.end)}
      </mark>,
    );
    at = hit.end;
  }
  return (
    <p className={css['asked']}>
      {told}
      {text.slice(at)}
    </p>
  );
}

/** Which colour means what; only those that are there. */
export function Legend({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useWords(workbenchWords);
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.length === 0 ? null : (
    <p className={css['legend']} data-print="no">
      {kinds.map((kind) => (
        <span key={kind} className={`${css['hit']} ${css[kind]}`}>
          {words.hits[kind]}
        </span>
      ))}
    </p>
  );
}
