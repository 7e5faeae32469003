import { instant } from '#src/kernel/instant.ts';
import type { ReleaseView } from '#src/modules/publication/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { publicationWords } from '../words/publications.ts';
import css from './publication.module.css';

/** Who did what and when: it cannot be changed afterwards. */
export function History({ release }: { readonly release: ReleaseView }) {
  const words = useWords(publicationWords);
  const format = useFormat();
  return (
    <aside className={css['card']} aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol className={css['history']}>
        {release.history.map(({ type, name, at, comment }) => (
          <li key={`${type} ${at} ${comment}`}>
            <strong>{words.events[type] ?? type}</strong>
            <br />
            {words.by(name, format.moment(at))}
            {comment === '' ? null : <blockquote>{type === 'planned' ? format.moment(instant(comment)) : comment}</blockquote>}
          </li>
        ))}
      </ol>
    </aside>
  );
}
