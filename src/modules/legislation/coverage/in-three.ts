import type { Sentence } from '#src/law/define/rule.ts';

export function inThree(sentence: Sentence | undefined): { nl: string; en: string; fr: string } {
  const { nl = '', en = '', fr = nl } = sentence ?? {};
  return { nl, en, fr };
}
