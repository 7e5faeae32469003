import type { LawDefinition } from '#src/modules/legislation/endpoints.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { lawWords } from '../words/law.ts';
import css from './definition.module.css';
import type { Tongue } from './tongue.tsx';
import { dayInWords, inWords, nameInWords, valueWithUnit } from './values.ts';

/** The values of a parameter one after the other in time; a bar each, as wide as it lasted, with the value and its days in words. */
export function Timeline({ definition, tongue }: { readonly definition: LawDefinition; readonly tongue: Tongue }) {
  const words = useWords(lawWords);
  if (definition.kind !== 'parameter') return null;
  return (
    <ol className={css['timeline']} aria-label={words.timeline(definition.name[tongue])}>
      {definition.versions.map((version, index) => (
        <li key={index} className={css['span']} style={{ flexGrow: yearsOf(version.from, version.until) }}>
          <Value value={version.value} unit={definition.unit ?? ''} tongue={tongue} />
          <span>
            {version.from === null ? words.noStart : dayInWords(version.from, tongue)}
            {' – '}
            {version.until === null ? words.stillHolds : dayInWords(version.until, tongue)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One line where it fits on one; else a list, folded, because some run to dozens of lines. */
function Value({ value, unit, tongue }: { readonly value: unknown; readonly unit: string; readonly tongue: Tongue }) {
  const words = useWords(lawWords);
  const items = itemsOf(value, tongue);
  if (items.length <= MOST_IN_LINE) return <strong lang={tongue}>{valueWithUnit(value, unit, tongue)}</strong>;
  return (
    <details>
      <summary>{words.items(items.length)}</summary>
      <ul lang={tongue}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

const MOST_IN_LINE = 4;

function itemsOf(value: unknown, tongue: Tongue): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => inWords(item, tongue));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]): string[] =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).map(
          ([inner, deep]) => `${nameInWords(name, tongue)}, ${nameInWords(inner, tongue)}: ${inWords(deep, tongue)}`,
        )
      : [`${nameInWords(name, tongue)}: ${inWords(part, tongue)}`],
  );
}

/** For the width alone; what has no first or last day gets the width of a few years. */
function yearsOf(from: string | null, until: string | null): number {
  if (from === null || until === null) return 3;
  return Math.min(8, Math.max(1, Number(until.slice(0, 4)) - Number(from.slice(0, 4))));
}
