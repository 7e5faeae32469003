import { csrfHeader } from '#src/web/ui/client.ts';

/** Ends the session on the server and begins again at the signed-out page. */
export async function signOut(): Promise<void> {
  await fetch('/logout', { method: 'POST', headers: csrfHeader(), credentials: 'same-origin' }).catch(() => undefined);
  location.assign('/');
}
