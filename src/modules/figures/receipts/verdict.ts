import type { Label } from '#src/reference/labels/label.ts';

/**
 * Why counting anew does not give the bytes of a receipt. Another version of the code is no reason by itself: only where the same facts
 * give other cells by it.
 */
export const verdicts = ['factsGone', 'otherFacts', 'definitionGone', 'otherCode', 'otherProtection'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictLabels: { readonly [Code in Verdict]: Label } = {
  factsGone: {
    nl: 'Er zijn sindsdien feiten uit het register gehaald die toen meetelden.',
    en: 'Facts that counted then have been taken out of the record since.',
  },
  otherFacts: {
    nl: 'Tot die plaats in het register staan er nu andere feiten dan toen. Dat mag niet: het register is gewijzigd.',
    en: 'Up to that place the ledger holds other facts than it did then. That must not be: the record was changed.',
  },
  definitionGone: {
    nl: 'De definitie van toen kan niet meer uitgevoerd worden.',
    en: 'The definition of then cannot be executed any more.',
  },
  otherCode: {
    nl: 'De software van nu telt dezelfde feiten anders.',
    en: 'The software of today counts the same facts otherwise.',
  },
  otherProtection: {
    nl: 'Dezelfde exacte cijfers, maar de bescherming maakt er nu iets anders van.',
    en: 'The same exact figures, but the protection makes something else of them now.',
  },
};

interface Recount {
  readonly executable: boolean;
  readonly sameBytes: boolean;
  readonly sameExactCells: boolean;
  readonly facts: { readonly issued: number; readonly recomputed: number };
  readonly codeVersion: { readonly issued: string; readonly now: string };
}

export function verdictOf({ executable, sameBytes, sameExactCells, facts, codeVersion }: Recount): Verdict | null {
  if (!executable) return 'definitionGone';
  if (sameBytes) return null;
  if (facts.recomputed < facts.issued) return 'factsGone';
  if (facts.recomputed > facts.issued) return 'otherFacts';
  if (sameExactCells) return 'otherProtection';
  return codeVersion.issued === codeVersion.now ? 'otherFacts' : 'otherCode';
}
