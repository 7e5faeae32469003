import type { PersonId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { personsByName } from './persons-by-name.ts';
import type { SearchQuery } from './search-query.ts';

export interface FoundPerson {
  readonly person: PersonId;
  readonly fileNumber: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: PlainDate | null;
  readonly region: RegionCode;
  readonly nis: string | null;
  readonly group: TargetGroup | null;
  readonly state: string;
  readonly matched: 'name' | 'nameAlike' | 'insz' | 'fileNumber' | 'birthDay';
}

export interface Scope {
  /** Only these regions: what the reader may see. */
  readonly regions: readonly RegionCode[];
  /** Only persons with an infringement that is with the enforcement officer. */
  readonly handedOverOnly?: boolean;
  readonly today: PlainDate;
  readonly limit: number;
}

/** Exact first. An empty query finds nobody. */
export async function findPersons(tx: Tx, query: SearchQuery, scope: Scope): Promise<readonly FoundPerson[]> {
  if (scope.regions.length === 0) return [];
  if (query.words.length > 0) {
    const found = await personsByName(tx, query, scope);
    return rows(
      tx,
      byIds,
      [found.map(({ person }) => person), found.map(({ score }) => score), found.map(({ matched }) => matched)],
      scope,
    );
  }
  if (query.fileNumber !== null) return rows(tx, byFileNumber, [`${query.fileNumber}%`], scope);
  if (query.insz !== null) return rows(tx, byInsz, [`${query.insz}%`], scope);
  return query.birthDay === null ? [] : rows(tx, byBirthDay, [query.birthDay], scope);
}

/** These persons, as lines of a list. */
export async function findByIds(tx: Tx, persons: readonly PersonId[], scope: Scope): Promise<readonly FoundPerson[]> {
  return rows(tx, byIds, [persons, persons.map(() => 1), persons.map(() => 'name')], scope);
}

async function rows(tx: Tx, found: string, values: readonly unknown[], scope: Scope): Promise<readonly FoundPerson[]> {
  const result = await tx.query<FoundPerson>(
    `with scope as (select $1::text[] as regions, $2::date as today, $4::boolean as handed_over_only),
     ${found}
     select found.person, file.file_number as "fileNumber", coalesce(person_name.family_name, '') as "familyName", coalesce(person_name.given_names, '') as "givenNames",
       person.birth_day as "birthDay", person.region, person.nis, person.target_group as "group", found.matched,
       ${stateOnDay('person', 'scope.today')} as state
     from found
     cross join scope
     join register.person on person.stream = found.person
     left join register.person_name on person_name.person = found.person -- who is erased has none
     join register.file on file.person = found.person
     where ${inScope}
     order by found.score desc, "familyName", "givenNames", found.person
     limit $3`,
    [scope.regions, scope.today, scope.limit, scope.handedOverOnly ?? false, ...values],
  );
  // By the numbers of both files of one person: once.
  return [...new Map(result.rows.map((row) => [row.person, row])).values()];
}

/** What comes and goes by itself as days pass, over the state that the facts give. */
export function stateOnDay(person: string, today: string): string {
  return `case
    when ${person}.state in ('contracted', 'active') and ${person}.suspended @> ${today} then 'suspended'
    when ${person}.state in ('inflow', 'invited') and ${person}.deferred_until >= ${today} then 'registrationDeferred'
    when ${person}.state = 'registered' and ${person}.deferred_until >= ${today} then 'signatureDeferred'
    else ${person}.state end`;
}

const inScope = 'person.region = any (scope.regions) and (person.handed_over or not scope.handed_over_only)';

const byIds = `found as (
  select found.person, found.score, found.matched
  from unnest($5::uuid[], $6::real[], $7::text[]) as found (person, score, matched)
)`;

/** Whoever is looked for by what stands in a file that went up in another is found in the file that stands. */
const standing = (person: string) => `left join register.merged_file on merged_file.stream = ${person}
  join register.person on person.stream = coalesce(register.standing_file(merged_file.stream), ${person})`;

const byFileNumber = `found as (
  select person.stream as person, 'fileNumber' as matched, 1 as score
  from scope, register.file
  ${standing('file.person')}
  where file.file_number like $5 and ${inScope}
  order by file.file_number
  limit $3
)`;

const byInsz = `found as (
  select person.stream as person, 'insz' as matched, 1 as score
  from scope, register.person_name
  ${standing('person_name.person')}
  where (person_name.insz like $5 or person_name.former_insz like $5) and ${inScope}
  limit $3
)`;

const byBirthDay = `found as (
  select person.stream as person, 'birthDay' as matched, 1 as score
  from scope, register.person
  join register.person_name on person_name.person = person.stream
  where person.birth_day = $5::date and ${inScope}
  order by person_name.family_name, person_name.given_names
  limit $3
)`;
