import type { LawDefinition } from '#src/modules/legislation/endpoints.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { lawWords } from '../words/law.ts';
import css from './definition.module.css';
import type { Tongue } from './tongue.tsx';
import { dayInWords, valueWithUnit } from './values.ts';

/** The values of a parameter one after the other in time; a bar each, as wide as it lasted, with the value and its days in words. */
export function Timeline({ definition, tongue }: { readonly definition: LawDefinition; readonly tongue: Tongue }) {
  const words = useWords(lawWords);
  if (definition.kind !== 'parameter') return null;
  return (
    <ol className={css['timeline']} aria-label={words.timeline(definition.name[tongue])}>
      {definition.versions.map((version, index) => (
        <li key={index} className={css['span']} style={{ flexGrow: yearsOf(version.from, version.until) }}>
          <strong lang={tongue}>{valueWithUnit(version.value, definition.unit ?? '', tongue)}</strong>
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

/** For the width alone; what has no first or last day gets the width of a few years. */
function yearsOf(from: string | null, until: string | null): number {
  if (from === null || until === null) return 3;
  return Math.min(8, Math.max(1, Number(until.slice(0, 4)) - Number(from.slice(0, 4))));
}
