import { copyIn, copyText } from '#src/facts/copy-in.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { searchWords, soundOf } from './fold-name.ts';
import type { PersonName } from './person-name.ts';

/** For the first load of many; the tables are empty. Answers how many. */
export async function loadPersonNames(client: Tx, names: Iterable<PersonName>): Promise<number> {
  const sounds = new Map<string, string>();
  const count = await copyIn(
    client,
    'register.person_name (person, family_name, given_names, words, insz, former_insz) from stdin',
    names,
    (name) => {
      const words = searchWords(name.familyName, name.givenNames);
      for (const word of words) if (!sounds.has(word)) sounds.set(word, soundOf(word));
      // A folded word is letters and digits only; the quotes keep a word like 'null' a word.
      return [
        name.person,
        name.familyName,
        name.givenNames,
        `{${words.map((word) => `"${word}"`).join(',')}}`,
        name.insz,
        name.formerInsz,
      ]
        .map(copyText)
        .join('\t');
    },
  );
  await copyIn(
    client,
    'register.name_spelling (word, sound) from stdin',
    sounds,
    ([word, sound]) => `${copyText(word)}\t${copyText(sound)}`,
  );
  await client.query('analyze register.person_name, register.name_spelling');
  return count;
}

export async function loadFileNumbers(
  client: Tx,
  files: Iterable<{ readonly person: PersonId; readonly fileNumber: string }>,
): Promise<number> {
  return copyIn(
    client,
    'register.file (person, file_number) from stdin',
    files,
    ({ person, fileNumber }) => `${person}\t${copyText(fileNumber)}`,
  );
}
