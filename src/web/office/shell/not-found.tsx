import { Link } from 'react-router';
import { buttonClass } from '#src/web/ui/button.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { shellWords } from '../words/shell.ts';

export function NotFound() {
  const words = useWords(shellWords);
  return (
    <Page title={words.notFound} width="text">
      <p>{words.notFoundHint}</p>
      <p>
        <Link to="/" className={buttonClass('solid')}>
          {words.toStart}
        </Link>
      </p>
    </Page>
  );
}
