import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { NameLine } from './names-of.ts';
import { standingOf } from './standing.ts';

export interface PersonLine extends NameLine {
  readonly person: string;
  readonly region: RegionCode;
}

/** Of these persons, those whose file is of one of the regions, by file number: the file that stands, for who had two. A stream that is no person's is left out. */
export async function linesInView(
  tx: Tx,
  persons: readonly string[],
  regions: readonly RegionCode[],
  limit: number,
): Promise<readonly PersonLine[]> {
  const found = await tx.query<PersonLine>(
    `select file.person, file.file_number as "fileNumber", person.region,
       coalesce(person_name.family_name, '') as "familyName", coalesce(person_name.given_names, '') as "givenNames"
     from register.file
     join register.person on person.stream = file.person
     left join register.person_name on person_name.person = file.person
     where file.person in (${standingOf('$1')}) and person.region = any ($2)
     order by file.file_number
     limit $3`,
    [persons, regions, limit],
  );
  return found.rows;
}
