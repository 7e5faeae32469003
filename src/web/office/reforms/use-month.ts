import { useLanguage } from '#src/web/ui/language.tsx';

/** '2024-01' as "januari 2024". */
export function useMonth(): (month: string) => string {
  const { locale } = useLanguage();
  const written = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => written.format(Date.parse(`${month}-01T00:00:00Z`));
}
