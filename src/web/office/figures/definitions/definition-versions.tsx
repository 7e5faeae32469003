import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import { Both } from './both.tsx';
import css from './definitions.module.css';

/** Every version, the newest first; each can still be counted with. */
export function DefinitionVersions({ definition }: { readonly definition: DefinitionView }) {
  const words = useWords(definitionsWords);
  const format = useFormat();
  return (
    <section className={css['part']} aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <ol className={css['versions']}>
        {definition.versions.toReversed().map(({ version, from, changed }) => (
          <li key={version}>
            <h3>{words.versionFrom(version, format.longDay(from))}</h3>
            <Both label={changed} />
            <Link data-print="no" to={`/figures/${definition.id}${version === definition.version ? '' : `?version=${version}`}`}>
              {words.computeVersion(version)}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
