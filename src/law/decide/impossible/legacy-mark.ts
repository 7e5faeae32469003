import { cite } from '../../sources.ts';
import { say } from './problem.ts';
import type { Check, Problem } from './problem.ts';

/** "Met" and "not met" belong to contracts under the effort commitment (AT-LEG); a mark of before the contract belongs to an older one. */
export const legacyMark: Check = (file, _, settings) => {
  const signed = file.contract?.signedOn ?? null;
  const until = settings.effortCommitmentUntil.value;
  if (signed === null || signed < until) return [];
  const problem = (path: string): Problem => ({
    path,
    rule: 'AT-LEG',
    code: 'markOfOldContract',
    sentence: say(sentence, { signed, until }),
    citations: [cite('s004', 'voetnoot 1'), cite('decisions', '9')],
  });
  return [
    ...file.moCourses.flatMap(({ on, result }, index) =>
      (result === 'legacyMet' || result === 'legacyNotMet') && on >= signed ? [problem(`moCourses[${index}].result`)] : [],
    ),
    ...file.nt2Results.flatMap(({ on, result }, index) =>
      result === 'legacyMet' && on >= signed ? [problem(`nt2Results[${index}].result`)] : [],
    ),
  ];
};

const sentence = {
  nl: 'De vermelding "voldaan" of "niet voldaan" bestaat voor contracten van voor {until}; dit contract is van {signed}.',
  en: 'The mark "met" or "not met" exists for contracts before {until}; this contract is of {signed}.',
  fr: 'La mention « satisfait » ou « non satisfait » existe pour les contrats d’avant le {until} ; ce contrat date du {signed}.',
};
