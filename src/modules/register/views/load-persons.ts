import { copyIn, copyText } from '#src/facts/copy-in.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import { searchWords, soundOf } from './fold-name.ts';
import type { PersonName } from './person-name.ts';

/** For the first load of many; the tables are empty. Answers how many. */
export async function loadPersonNames(client: Tx, names: Iterable<PersonName>): Promise<number> {
  const sounds = new Map<string, string>();
  const words: string[] = [];
  const count = await copyIn(client, 'register.person_name (person, family_name, given_names, insz, former_insz) from stdin', names, (name) => {
    for (const word of searchWords(name.familyName, name.givenNames)) {
      if (!sounds.has(word)) sounds.set(word, soundOf(word));
      words.push(`${copyText(word)}\t${name.person}`);
    }
    return [name.person, name.familyName, name.givenNames, name.insz, name.formerInsz].map(copyText).join('\t');
  });
  await copyIn(client, 'register.name_spelling (word, sound) from stdin', sounds, ([word, sound]) => `${copyText(word)}\t${copyText(sound)}`);
  await copyIn(client, 'register.name_word (word, person) from stdin', words, (line) => line);
  await client.query('analyze register.person_name, register.name_spelling, register.name_word');
  return count;
}

export async function loadFileNumbers(client: Tx, files: Iterable<{ readonly person: PersonId; readonly fileNumber: string }>): Promise<number> {
  return copyIn(client, 'register.file (person, file_number) from stdin', files, ({ person, fileNumber }) => `${person}\t${copyText(fileNumber)}`);
}
