import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { recall, remember } from './memory.ts';

export const languageCodes = ['nl', 'en'] as const;
export type Language = (typeof languageCodes)[number];
const locales: { readonly [L in Language]: string } = { nl: 'nl-BE', en: 'en-GB' };

/** A text in every language of the office. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

interface LanguageState {
  readonly language: Language;
  readonly locale: string;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState>({ language: 'nl', locale: locales.nl, setLanguage: () => {} });

/** Dutch first; the choice is remembered on this machine and stands in the `lang` of the page. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (recall('language') === 'en' ? 'en' : 'nl'));
  useEffect(() => {
    document.documentElement.lang = language;
    remember('language', language);
  }, [language]);
  const state = useMemo(() => ({ language, locale: locales[language], setLanguage }), [language]);
  return (
    <LanguageContext value={state}>
      <I18nProvider locale={state.locale}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageState {
  return useContext(LanguageContext);
}

/** The texts of one screen, Dutch first. Both languages hold the same keys; the type sees to it. */
export function defineWords<Texts>(words: { readonly nl: Texts; readonly en: NoInfer<Texts> }): {
  readonly nl: Texts;
  readonly en: Texts;
} {
  return words;
}

export function useWords<Texts>(words: { readonly nl: Texts; readonly en: Texts }): Texts {
  return words[useLanguage().language];
}

/** Reads a text that comes in both languages, such as a reason of the law or a reference name. */
export function useSay(): (words: Words) => string {
  const { language } = useLanguage();
  return (words) => words[language];
}
