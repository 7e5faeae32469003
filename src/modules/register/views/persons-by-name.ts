import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { isParticle } from './fold-name.ts';
import { nearSpellings, similarSpellings } from './spellings.ts';
import type { Scope } from './find-persons.ts';
import type { SearchQuery } from './search-query.ts';
import type { Spelling } from './spellings.ts';

export interface NamedPerson {
  readonly person: PersonId;
  readonly score: number;
  readonly matched: 'name' | 'nameAlike';
}

/** Tiers of likeness, the best first: the word itself, its beginning, its sound, the beginning of its sound; then typing errors. */
const TIERS = [1, 0.9, 0.6, 0.5] as const;
const PREFIX = 0.9;
/** Who was found by the word or its sound so often is not looked for among typing errors. */
const ENOUGH = 3;

/**
 * Every word of the query must be in the name, however it is spelt, in any order. Tier by tier, and no further than is
 * needed to fill the page: so a name that thousands bear costs no more than a rare one. Measured: README.md of this module.
 */
export async function personsByName(tx: Tx, query: SearchQuery, scope: Scope): Promise<readonly NamedPerson[]> {
  const words = wordsToFind(query.words);
  const near = await nearSpellings(tx, words);
  const found: NamedPerson[] = [];
  for (const tier of TIERS) {
    await addTier(
      tx,
      found,
      near.filter(({ score }) => score >= tier),
      words.length,
      query,
      scope,
    );
    if (found.length >= scope.limit) return found;
  }
  if (found.length >= ENOUGH) return found;
  const similar = await similarSpellings(tx, words);
  if (similar.length > 0) await addTier(tx, found, [...near, ...similar], words.length, query, scope);
  return found;
}

/** Particles are left out where there is anything else: they are written apart, together, or not at all. */
function wordsToFind(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isParticle(word));
  return telling.length > 0 ? telling : words;
}

async function addTier(
  tx: Tx,
  found: NamedPerson[],
  spellings: readonly Spelling[],
  wanted: number,
  query: SearchQuery,
  scope: Scope,
): Promise<void> {
  const byPlace = Array.from({ length: wanted }, () => new Map<string, number>());
  for (const { place, word, score } of spellings) byPlace[place]?.set(word, Math.max(score, byPlace[place].get(word) ?? 0));
  if (byPlace.some((variants) => variants.size === 0)) return;
  const each = byPlace.map((_, place) => `and person_name.words && $${place + 6}::text[]`).join(' ');
  const rows = await tx.query<{ person: PersonId; words: string[] }>(
    `select person.stream as person, person_name.words
     from register.person_name
     left join register.merged_file on merged_file.stream = person_name.person
     join register.person on person.stream = coalesce(register.standing_file(merged_file.stream), person_name.person)
     where person.region = any ($1::text[]) and (person.handed_over or not $2::boolean) and ($3::date is null or person.birth_day = $3)
       and person.stream <> all ($4::uuid[]) ${each}
     limit $5`,
    [
      scope.regions,
      scope.handedOverOnly ?? false,
      query.birthDay,
      found.map(({ person }) => person),
      scope.limit - found.length,
      ...byPlace.map((variants) => [...variants.keys()]),
    ],
  );
  for (const { person, words } of rows.rows) {
    if (found.some((other) => other.person === person)) continue; // by the name of both of their files
    const scores = byPlace.map((variants) => Math.max(...words.map((word) => variants.get(word) ?? 0)));
    found.push({
      person,
      score: scores.reduce((sum, score) => sum + score, 0),
      matched: Math.min(...scores) >= PREFIX ? 'name' : 'nameAlike',
    });
  }
}
