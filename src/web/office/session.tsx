import { createContext, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { readSession } from '#src/access/endpoints.ts';
import type { Permission } from '#src/platform/endpoint.ts';
import { setCsrfToken } from '#src/web/ui/client.ts';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Trouble } from '#src/web/ui/trouble.tsx';

type SessionAnswer = ReturnType<typeof readSession.output.parse>;
export type Session = Extract<SessionAnswer, { signedIn: true }>;

const SessionContext = createContext<Session | null>(null);
export const sessionKey = [readSession.path, {}, {}] as const;

interface GateProps {
  readonly SignedOut: ComponentType<{ readonly synthetic: boolean; readonly today: string }>;
  readonly children: ReactNode;
}

/** Asks who is signed in; shows `SignedOut` to who is not. */
export function SessionGate({ SignedOut, children }: GateProps) {
  const session = useRead(readSession, {}, { staleTime: 5 * 60_000 });
  const data = session.data;
  if (session.isError && data === undefined) {
    return (
      <main>
        <Page title="Doorstroom" width="text">
          <Trouble error={session.error} onRetry={() => void session.refetch()} />
        </Page>
      </main>
    );
  }
  if (data === undefined) return null; // a fraction of a second; a skeleton would only flash
  if (!data.signedIn) return <SignedOut synthetic={data.synthetic} today={data.today} />;
  setCsrfToken(data.csrfToken);
  return <SessionContext value={data}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Only screens behind the session gate may ask for the session');
  return session;
}

export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}
