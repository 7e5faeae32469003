import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';

/** A letter and seven digits. D is the demo's; a real installation counts from N0000001. */
const LETTER = 'N';

/** Gives the person the next file number, for ever. */
export async function giveFileNumber(tx: Tx, person: PersonId): Promise<string> {
  const given = await tx.query<{ file_number: string }>(
    `insert into register.file (person, file_number)
     values ($1, $2 || lpad(nextval('register.file_number_sequence')::text, 7, '0'))
     returning file_number`,
    [person, LETTER],
  );
  return given.rows[0]?.file_number ?? '';
}

export async function findFileNumber(tx: Tx, person: PersonId): Promise<string | null> {
  const found = await tx.query<{ file_number: string }>('select file.file_number from register.file where file.person = $1', [
    person,
  ]);
  return found.rows[0]?.file_number ?? null;
}
