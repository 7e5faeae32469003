import type { Fact } from '#src/facts/envelope.ts';
import type { PersonId } from '#src/kernel/ids.ts';

/** The person whose file this one went up in, by its effective facts; null for a file that stands by itself. */
export function mergedInto(effective: readonly Fact[]): PersonId | null {
  const into = effective.findLast(({ type }) => type === 'register.merged-into');
  return into === undefined ? null : (into.data as { readonly person: PersonId }).person; // the shape that facts.ts gives it
}

/** The files that went up in this one, and when. */
export function mergedFilesIn(
  effective: readonly Fact[],
): readonly { readonly person: PersonId; readonly on: Fact['on']; readonly recordedAt: Fact['recordedAt'] }[] {
  return effective
    .filter(({ type }) => type === 'register.persons-merged')
    .map(({ data, on, recordedAt }) => ({ person: (data as { readonly file: PersonId }).file, on, recordedAt })); // likewise
}
