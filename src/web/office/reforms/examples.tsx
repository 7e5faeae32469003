import { Link } from 'react-router';
import { measures } from '#src/modules/reform/codes.ts';
import type { Measure } from '#src/modules/reform/codes.ts';
import type { AnswerView } from '#src/modules/reform/endpoints.ts';
import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { useMay } from '../session.tsx';
import { reformsWords } from '../words/reforms.ts';
import css from './reforms.module.css';
import { inUnit } from './use-counts.ts';
import { useMonth } from './use-month.ts';

type Example = AnswerView['examples'][number];

/** Some of the files that differ, with why under the one law and under the other. */
export function Examples({ examples, measure }: { readonly examples: readonly Example[]; readonly measure: Measure }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const month = useMonth();
  const mayOpen = useMay()('dossier.read');
  if (examples.length === 0) return null;
  return (
    <section className={css['section']} aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <p className={css['soft']}>{words.examplesHint}</p>
      <ul className={css['examples']}>
        {examples.map((example) => (
          <li key={example.fileNumber} className={css['example']}>
            <p className={css['meta']}>
              {example.person === null || !mayOpen ? (
                <strong>{example.fileNumber}</strong>
              ) : (
                <Link to={`/dossiers/${example.person}`} aria-label={words.open(example.fileNumber)}>
                  {example.fileNumber}
                </Link>
              )}
              <span>{month(example.month)}</span>
              <span>{say(regions[example.region])}</span>
              <span>{say(targetGroups[example.group])}</span>
            </p>
            <div className={css['sides']}>
              <Side name={words.law} side={example.law} measure={measure} />
              <Side name={words.reform} side={example.reform} measure={measure} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ name, side, measure }: { readonly name: string; readonly side: Example['law']; readonly measure: Measure }) {
  const words = useWords(reformsWords);
  const say = useSay();
  const format = useFormat();
  const value =
    side.value === null
      ? words.unknown
      : measures[measure].unit === 'persons'
        ? side.value === 1
          ? words.yes
          : words.no
        : `${format.number(inUnit(measure, side.value))} ${words.units[measures[measure].unit]}`;
  return (
    <div>
      <h3 className={css['side']}>
        {name}: {value}
      </h3>
      <ul className={css['reasons']}>
        {side.reasons.map((reason) => (
          <li key={reason.nl}>{say(reason)}</li>
        ))}
      </ul>
    </div>
  );
}
