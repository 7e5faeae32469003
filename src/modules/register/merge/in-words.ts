import { factLabels } from '#src/reference/labels/facts.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Contradiction } from '../../trajectory/ask.ts';

/** What does not hold, each once, with its day. */
export function inWords(found: readonly Contradiction[]): Label {
  const say = (language: 'nl' | 'en'): string =>
    [
      ...new Set(
        found.map(({ type, on }) => `${factLabels[type][language]} (${on.slice(8)}-${on.slice(5, 7)}-${on.slice(0, 4)})`),
      ),
    ].join('; ');
  return { nl: say('nl'), en: say('en') };
}
