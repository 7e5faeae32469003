import { Link } from 'react-router';
import type { LawDefinition } from '#src/modules/legislation/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { lawWords } from '../words/law.ts';
import css from './definition.module.css';
import type { Tongue } from './tongue.tsx';
import { inWords } from './values.ts';

/** The table that holds the rule to what it says. The reasons are in English, as the cases are written. */
export function LawCases({
  id,
  cases,
  tongue,
}: {
  readonly id: string;
  readonly cases: LawDefinition['cases'];
  readonly tongue: Tongue;
}) {
  const words = useWords(lawWords);
  const format = useFormat();
  return (
    <>
      <p className={css['hint']}>{words.casesHint}</p>
      {cases.length === 0 ? null : (
        <ScrollTable caption={`${words.casesTitle}: ${id}`}>
          <thead>
            <tr>
              <th scope="col">{words.decisive}</th>
              <th scope="col">{words.why}</th>
              <th scope="col">{words.asked}</th>
              <th scope="col">{words.expected}</th>
              <th scope="col" data-print="no">
                {words.tryCase}
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={one.number}>
                <th scope="row">
                  <time dateTime={one.at}>{format.day(one.at)}</time>
                </th>
                <td className={css['words']}>
                  <span lang="en">{one.why}</span> {one.edge ? <Tag>{words.edge}</Tag> : null}
                  {one.reform ? <Tag icon="dash">{words.reform}</Tag> : null}
                </td>
                <td>{format.day(one.on)}</td>
                <td className={css['words']}>{inWords(one.expect, tongue)}</td>
                <td data-print="no">
                  {Object.keys(one.given).length === 0 ? null : (
                    <Link
                      to={`/law/decide?rule=${encodeURIComponent(id)}&case=${one.number}`}
                      aria-label={`${words.tryCase}: ${one.why}`}
                    >
                      {words.tryCase}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
