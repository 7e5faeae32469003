import { Mark } from '#src/web/ui/icon.tsx';
import { buttonClass } from '#src/web/ui/button.tsx';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { useLocation } from 'react-router';
import { shellWords } from '../words/shell.ts';
import { SyntheticBanner } from './synthetic-banner.tsx';
import css from './signed-out.module.css';

/** One sentence, one button. */
export function SignedOut({ synthetic, today }: { readonly synthetic: boolean; readonly today: string }) {
  const words = useWords(shellWords);
  const { language, setLanguage } = useLanguage();
  const { pathname, search } = useLocation();
  const query = new URLSearchParams({ lang: language, ...(pathname === '/' ? {} : { next: pathname + search }) });
  return (
    <div className={css['whole']}>
      <title>Doorstroom</title>
      {synthetic ? <SyntheticBanner today={today} /> : null}
      <main className={css['card']}>
        <Mark size={64} />
        <h1 className={css['name']}>Doorstroom</h1>
        <p className={css['lead']}>{words.signInLead}</p>
        <p>
          <a href={`/login?${query}`} className={`${buttonClass('solid')} ${css['enter']}`}>
            {words.signIn}
          </a>
        </p>
        <p className={css['hint']}>{words.signInHint}</p>
        <p>
          <button
            type="button"
            className={css['language']}
            lang={language === 'nl' ? 'en' : 'nl'}
            onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}
          >
            {language === 'nl' ? words.languages.en : words.languages.nl}
          </button>
        </p>
      </main>
    </div>
  );
}
