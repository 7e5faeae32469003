import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
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
      <ScrollTable caption={words.versions}>
        <thead>
          <tr>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.changed}</th>
            <th scope="col" data-print="no">
              {words.compute}
            </th>
          </tr>
        </thead>
        <tbody>
          {definition.versions.toReversed().map(({ version, from, changed }) => (
            <tr key={version}>
              <th scope="row">{version}</th>
              <td>{format.day(from)}</td>
              <td>
                <span className={css['links']}>
                  <Both label={changed} />
                </span>
              </td>
              <td data-print="no">
                <Link to={`/figures/${definition.id}${version === definition.version ? '' : `?version=${version}`}`}>
                  {words.computeVersion(version)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
