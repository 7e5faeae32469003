import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import css from './definitions.module.css';

/** By what the figure can be broken down, with every code that a file or an address may hold. */
export function DefinitionDimensions({ definition }: { readonly definition: DefinitionView }) {
  const words = useWords(definitionsWords);
  const say = useSay();
  return (
    <section className={css['part']} aria-labelledby="dimensions">
      <h2 id="dimensions">{words.dimensions}</h2>
      {definition.dimensions.length === 0 ? <p>{words.noDimensions}</p> : null}
      {definition.dimensions.map((dimension) => (
        <details key={dimension.id} className={css['codes']}>
          <summary>
            {say(dimension.title)} <span>({words.values(dimension.values.length)})</span>
          </summary>
          <ScrollTable caption={say(dimension.title)}>
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.dutch}</th>
                <th scope="col">{words.english}</th>
              </tr>
            </thead>
            <tbody>
              {dimension.values.map(({ code, label }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link to={`/figures/${definition.id}?by=${dimension.id}`} className={css['code']}>
                      {code}
                    </Link>
                  </th>
                  <td lang="nl">{label.nl}</td>
                  <td lang="en">{label.en}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </details>
      ))}
    </section>
  );
}
