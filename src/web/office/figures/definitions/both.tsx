import { useLanguage, useSay } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import css from './definitions.module.css';

/** In the reader's language first, then softly in the other one: a definition is quoted in both. */
export function Both({ label }: { readonly label: Words }) {
  const say = useSay();
  const { language } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <span>{say(label)}</span>
      {label[other] === label[language] ? null : (
        <span lang={other} className={css['other']}>
          {label[other]}
        </span>
      )}
    </>
  );
}
