import { useRouteError } from 'react-router';
import { Button } from '#src/web/ui/button.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { problemCode } from '#src/web/ui/problem.ts';
import { shellWords } from '../words/shell.ts';

/** The last net: a fault of ours while drawing a page. */
export function Broken() {
  const words = useWords(shellWords);
  const error = useRouteError();
  return (
    <Page title={words.broken} width="text">
      <p>{words.brokenHint}</p>
      <p>
        {words.code}: {problemCode(error)}
      </p>
      <p>
        <Button look="solid" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </p>
    </Page>
  );
}
