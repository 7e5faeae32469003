import type { Sentence } from '#src/law/define/rule.ts';
import { textsOf } from '#src/law/explain/explain.ts';
import type { Texts } from '#src/law/explain/reason.ts';

/** A title or a sentence in the three languages; of what is not there, nothing. */
export function inThree(sentence: Sentence | undefined): Texts {
  return sentence === undefined ? { nl: '', en: '', fr: '' } : textsOf(sentence);
}
