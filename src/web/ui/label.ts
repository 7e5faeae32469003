import { useLanguage } from './language.tsx';
import type { Words } from './language.tsx';
import type { Option } from './select-input.tsx';

type Labels = { readonly [code: string]: Words };

/** The word for a code. A code that nobody named yet shows itself rather than nothing. */
export function useLabel(): (labels: Labels, code: string) => string {
  const { language } = useLanguage();
  return (labels, code) => labels[code]?.[language] ?? code;
}

/** A closed list as the options of a choice, in the order given. */
export function useOptions(): (labels: Labels, codes: readonly string[]) => readonly Option[] {
  const label = useLabel();
  return (labels, codes) => codes.map((code) => ({ id: code, label: label(labels, code) }));
}
