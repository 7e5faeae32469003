import type { ReactNode } from 'react';
import { Link, Outlet } from 'react-router';
import type { Permission } from '#src/platform/endpoint.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useMay, useSession } from '../session.tsx';
import { shellWords } from '../words/shell.ts';

interface GuardProps {
  readonly permission: Permission;
  /** What stands around the page. */
  readonly frame?: ReactNode;
}

/** Says so plainly when a page is not for this role. The server refuses by itself; this spares a pointless question. */
export function Guard({ permission, frame = <Outlet /> }: GuardProps) {
  const may = useMay();
  const words = useWords(shellWords);
  const { account } = useSession();
  if (may(permission)) return frame;
  return (
    <Page title={words.notAllowed} width="text">
      <p>{words.notAllowedHint(words.roles[account.role].toLowerCase())}</p>
      <p>
        <Link to="/" className={buttonClass('solid')}>
          {words.toStart}
        </Link>
      </p>
    </Page>
  );
}
