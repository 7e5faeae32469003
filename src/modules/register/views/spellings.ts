import type { Tx } from '#src/platform/database.ts';
import { soundOf } from './fold-name.ts';

/** A spelling that somebody bears and that may be meant by the word at `place` of the query. */
export interface Spelling {
  readonly place: number;
  readonly word: string;
  /** 1 the word itself, 0.9 begins with it, 0.6–0.8 sounds like it, 0.5 begins with its sound; less: a typing error. */
  readonly score: number;
}

/** By the word, its beginning and its sound: index reads only, however many names there are. */
export async function nearSpellings(tx: Tx, words: readonly string[]): Promise<readonly Spelling[]> {
  const found = await tx.query<Spelling>(
    `with wanted as materialized (
       select (word.place - 1)::integer as place, word.word, word.sound
       from unnest($1::text[], $2::text[]) with ordinality as word (word, sound, place)
     )
     select wanted.place, name_spelling.word, 1::float8 as score
     from wanted
     join register.name_spelling on name_spelling.word = wanted.word
     union all
     select wanted.place, name_spelling.word, 0.9::float8
     from wanted
     join register.name_spelling on name_spelling.word ~>=~ wanted.word and name_spelling.word ~<~ (wanted.word || chr(1114111))
     where length(wanted.word) >= 2
     union all
     select wanted.place, name_spelling.word, 0.6 + 0.2 * public.similarity(name_spelling.word, wanted.word)
     from wanted
     join register.name_spelling on name_spelling.sound = wanted.sound
     where length(wanted.word) >= 3 and wanted.sound <> ''
     union all
     select wanted.place, name_spelling.word, 0.5
     from wanted
     join register.name_spelling on name_spelling.sound ~>=~ wanted.sound and name_spelling.sound ~<~ (wanted.sound || chr(1114111))
     where length(wanted.sound) >= 3`,
    [words, words.map(soundOf)],
  );
  return found.rows;
}

/** By trigrams, for letters left out, doubled or swapped. Asked only when too few were found otherwise. */
export async function similarSpellings(tx: Tx, words: readonly string[]): Promise<readonly Spelling[]> {
  const found = await tx.query<Spelling>(
    `select (wanted.place - 1)::integer as place, name_spelling.word, 0.6 * public.similarity(name_spelling.word, wanted.word) as score
     from unnest($1::text[]) with ordinality as wanted (word, place)
     join register.name_spelling on name_spelling.word operator(public.%) wanted.word
     where length(wanted.word) >= 4 and public.similarity(name_spelling.word, wanted.word) >= 0.4`,
    [words],
  );
  return found.rows;
}
