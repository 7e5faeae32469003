import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './figure.module.css';

/** What the figure counts and how, so that two readers read the same. */
export function Definition({ definition }: { readonly definition: DefinitionView }) {
  const words = useWords(figuresWords);
  const say = useSay();
  const format = useFormat();
  return (
    <section className={css['definition']} aria-labelledby="definition">
      <h2 id="definition">{words.definition}</h2>
      <dl>
        <Item name={words.counts}>{say(definition.counts)}</Item>
        <Item name={words.population}>{say(definition.population)}</Item>
        <Item name={words.periodDay}>{say(definition.periodDay)}</Item>
        <Item name={words.unit}>{say(definition.unit)}</Item>
        {definition.caveats === null ? null : <Item name={words.caveats}>{say(definition.caveats)}</Item>}
        <Item name={words.additive}>
          {definition.additive ? words.additiveYes : words.additiveNo}
          {definition.additiveWhy === null ? null : `. ${say(definition.additiveWhy)}`}
        </Item>
        <Item name={words.versionName}>{words.version(definition.version, format.day(definition.versionFrom))}</Item>
        <Item name={words.source}>{definition.source}</Item>
      </dl>
      <p className={css['item']} data-print="no">
        <Link to={`/figures/definitions/${definition.id}`}>{words.wholeDefinition}</Link>
      </p>
    </section>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={css['item']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
