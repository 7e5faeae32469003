import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { findByIds } from './find-persons.ts';
import type { FoundPerson, Scope } from './find-persons.ts';

/** Who was born on the same day and has every word of the one's name in the other's: by the index on birth days, some tens of people. */
export async function personsAlike(tx: Tx, person: PersonId, scope: Scope): Promise<readonly FoundPerson[]> {
  const found = await tx.query<{ person: PersonId }>(
    `select person.stream as person
     from register.person as own
     join register.person_name as own_name on own_name.person = own.stream
     join register.person on person.birth_day = own.birth_day and person.stream <> own.stream and person.region = any ($2)
     join register.person_name on person_name.person = person.stream
     where own.stream = $1 and own.region = any ($2) and person_name.words <> '{}' and own_name.words <> '{}'
       and (person_name.words @> own_name.words or person_name.words <@ own_name.words)
     limit $3`,
    [person, scope.regions, scope.limit],
  );
  return found.rows.length === 0
    ? []
    : findByIds(
        tx,
        found.rows.map((row) => row.person),
        scope,
      );
}
