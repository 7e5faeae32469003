import { defineWords } from '#src/web/ui/language.tsx';
import type { WordsOfActs } from './act-words.ts';
import { actsInEnglish } from './acts-en.ts';
import { actsInDutch } from './acts-nl.ts';

export const actWords = defineWords<WordsOfActs>({ nl: actsInDutch, en: actsInEnglish });
