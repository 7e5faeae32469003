import { say } from './problem.ts';
import type { Check, Problem } from './problem.ts';

/** Money is counted in whole cents and nobody is asked or pays less than nothing. */
export const negativeAmount: Check = (file) => [
  ...file.feeParts.flatMap(({ askedCents }, index) => amount(`feeParts[${index}].askedCents`, askedCents)),
  ...file.feePayments.flatMap(({ cents }, index) => amount(`feePayments[${index}].cents`, cents)),
];

function amount(path: string, cents: number | null): readonly Problem[] {
  if (cents === null || (Number.isInteger(cents) && cents >= 0)) return [];
  return [{ path, rule: 'FORM', code: 'notAnAmount', sentence: say(sentence, { cents }), citations: [] }];
}

const sentence = {
  nl: 'Een bedrag is een geheel aantal eurocent van nul of meer; {cents} kan niet.',
  en: 'An amount is a whole number of euro cents of zero or more; {cents} is impossible.',
  fr: 'Un montant est un nombre entier de centimes d’euro, zéro ou plus ; {cents} est impossible.',
};
