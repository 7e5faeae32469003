import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { searchWords, soundOf } from './fold-name.ts';

/** What of the vault can be searched. Numbers are digits only. */
export interface PersonName {
  readonly person: PersonId;
  readonly familyName: string;
  readonly givenNames: string;
  readonly insz: string | null;
  readonly formerInsz: string | null;
}

/** To be called wherever a name or number in the vault changes, in the same transaction. Erasure there erases here by itself (0003-register.sql). */
export async function savePersonName(tx: Tx, { person, familyName, givenNames, insz, formerInsz }: PersonName): Promise<void> {
  const words = searchWords(familyName, givenNames);
  await tx.query('select register.forget_name($1)', [person]);
  await tx.query('select pg_advisory_xact_lock_shared(7341806253)'); // the lock of forget_name
  await tx.query(
    'insert into register.person_name (person, family_name, given_names, words, insz, former_insz) values ($1, $2, $3, $4, $5, $6)',
    [person, familyName, givenNames, words, insz, formerInsz],
  );
  await tx.query(
    'insert into register.name_spelling (word, sound) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    [words, words.map(soundOf)],
  );
}
