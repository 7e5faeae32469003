import { csrfHeader } from '#src/web/ui/client.ts';

/** Ends the session here and at the identity provider, whose address the server gives. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/logout', { method: 'POST', headers: csrfHeader(), credentials: 'same-origin' })
    .then((response): Promise<unknown> => response.json())
    .catch(() => null);
  const next =
    typeof answer === 'object' && answer !== null && 'next' in answer && typeof answer.next === 'string' ? answer.next : '/';
  location.assign(next);
}
