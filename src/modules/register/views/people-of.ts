import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { standingOf } from './standing.ts';

export interface PersonLine {
  readonly person: string;
  readonly fileNumber: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly region: RegionCode;
}

/** Those of some persons whose dossier is in one of these regions, a page at a time in the order of their file numbers, and how many they are. */
export async function peopleOf(
  tx: Tx,
  asked: {
    readonly persons: readonly string[];
    readonly regions: readonly RegionCode[];
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<{ readonly inView: number; readonly people: PersonLine[]; readonly next: string | null }> {
  const counted = await tx.query<{ number: number }>(
    `select count(*)::integer as number from register.person where stream in (${standingOf('$1')}) and region = any ($2::text[])`,
    [asked.persons, asked.regions],
  );
  const found = await tx.query<PersonLine>(
    `select person.stream as person, file.file_number as "fileNumber", person.region,
       coalesce(person_name.family_name, '') as "familyName", coalesce(person_name.given_names, '') as "givenNames"
     from register.person
     join register.file on file.person = person.stream
     left join register.person_name on person_name.person = person.stream
     where person.stream in (${standingOf('$1')}) and person.region = any ($2::text[]) and ($3::text is null or file.file_number > $3)
     order by file.file_number
     limit $4`,
    [asked.persons, asked.regions, asked.after, asked.limit + 1],
  );
  const people = found.rows.slice(0, asked.limit);
  return {
    inView: counted.rows[0]?.number ?? 0,
    people,
    next: found.rows.length > asked.limit ? (people.at(-1)?.fileNumber ?? null) : null,
  };
}
