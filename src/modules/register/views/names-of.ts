import type { Tx } from '#src/platform/database.ts';

export interface NameLine {
  readonly fileNumber: string;
  readonly familyName: string;
  readonly givenNames: string;
}

/** How lists call people; an erased person is a file number without a name. */
export async function namesOf(tx: Tx, persons: readonly string[]): Promise<ReadonlyMap<string, NameLine>> {
  const found = await tx.query<NameLine & { person: string }>(
    `select file.person, file.file_number as "fileNumber", coalesce(person_name.family_name, '') as "familyName", coalesce(person_name.given_names, '') as "givenNames"
     from register.file
     left join register.person_name on person_name.person = file.person
     where file.person = any ($1)`,
    [persons],
  );
  return new Map(found.rows.map((row) => [row.person, row]));
}
