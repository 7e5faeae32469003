import type { PersonId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { isParticle, soundOf } from './fold-name.ts';
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

interface Scope {
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
  if (query.fileNumber !== null) return rows(tx, byFileNumber, [`${query.fileNumber}%`], scope);
  if (query.insz !== null) return rows(tx, byInsz, [`${query.insz}%`], scope);
  const words = wordsToFind(query.words);
  if (words.length > 0) return rows(tx, byName, [words, words.map(soundOf), query.birthDay], scope);
  return query.birthDay === null ? [] : rows(tx, byBirthDay, [query.birthDay], scope);
}

/** Particles are left out where there is anything else: they are written apart, together, or not at all. */
function wordsToFind(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isParticle(word));
  return telling.length > 0 ? telling : words;
}

async function rows(tx: Tx, found: string, values: readonly unknown[], scope: Scope): Promise<readonly FoundPerson[]> {
  const result = await tx.query<FoundPerson>(
    `with scope as materialized (select $1::text[] as regions, $2::date as today, $4::boolean as handed_over_only),
     ${found}
     select found.person, file.file_number as "fileNumber", person_name.family_name as "familyName", person_name.given_names as "givenNames",
       person.birth_day as "birthDay", person.region, person.nis, person.target_group as "group", found.matched,
       ${stateOnDay('person', 'scope.today')} as state
     from found
     cross join scope
     join register.person on person.stream = found.person
     join register.person_name on person_name.person = found.person
     join register.file on file.person = found.person
     order by found.score desc, person_name.family_name, person_name.given_names, found.person`,
    [scope.regions, scope.today, scope.limit, scope.handedOverOnly ?? false, ...values],
  );
  return result.rows;
}

/** What comes and goes by itself as days pass, over the state that the facts give. */
export function stateOnDay(person: string, today: string): string {
  return `case
    when ${person}.state in ('contracted', 'active') and ${person}.suspended @> ${today} then 'suspended'
    when ${person}.state in ('inflow', 'invited') and ${person}.deferred_until >= ${today} then 'registrationDeferred'
    else ${person}.state end`;
}

const inScope = 'person.region = any (scope.regions) and (person.handed_over or not scope.handed_over_only)';

const byFileNumber = `found as (
  select file.person, 'fileNumber' as matched, 1 as score
  from scope, register.file
  join register.person on person.stream = file.person
  where file.file_number like $5 and ${inScope}
  order by file.file_number
  limit $3
)`;

const byInsz = `found as (
  select person_name.person, 'insz' as matched, 1 as score
  from scope, register.person_name
  join register.person on person.stream = person_name.person
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

/**
 * Each word of the query is looked for among the distinct spellings: the word itself, as its beginning, as it sounds, with
 * a typing error. Every word of the query must be found in the person. Measured: see README.md of this module.
 */
const byName = `wanted as materialized (
  select word.place, word.word, word.sound
  from unnest($5::text[], $6::text[]) with ordinality as word (word, sound, place)
), spelling as materialized (
  select wanted.place, name_spelling.word,
    case
      when name_spelling.word = wanted.word then 1.0
      when length(wanted.word) >= 2 and name_spelling.word like wanted.word || '%' then 0.9
      when name_spelling.sound = wanted.sound then 0.6 + 0.2 * public.similarity(name_spelling.word, wanted.word)
      when length(wanted.sound) >= 3 and name_spelling.sound like wanted.sound || '%' then 0.55
      else 0.5 * public.similarity(name_spelling.word, wanted.word)
    end as score
  from wanted
  join register.name_spelling on name_spelling.word = wanted.word
    or (length(wanted.word) >= 2 and name_spelling.word like wanted.word || '%')
    or (name_spelling.sound = wanted.sound and length(wanted.word) >= 3 and wanted.sound <> '')
    or (length(wanted.sound) >= 3 and name_spelling.sound like wanted.sound || '%')
    or (length(wanted.word) >= 4 and name_spelling.word operator(public.%) wanted.word and public.similarity(name_spelling.word, wanted.word) >= 0.4)
), hit as (
  select name_word.person, spelling.place, max(spelling.score) as score
  from spelling
  join register.name_word on name_word.word = spelling.word
  group by name_word.person, spelling.place
), found as (
  select hit.person, case when min(hit.score) >= 0.9 then 'name' else 'nameAlike' end as matched, sum(hit.score) as score
  from scope, hit
  join register.person on person.stream = hit.person
  where ${inScope} and ($7::date is null or person.birth_day = $7)
  group by hit.person
  having count(*) = (select count(*) from wanted)
  order by score desc, hit.person
  limit $3
)`;
