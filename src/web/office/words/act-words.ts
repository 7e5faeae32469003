import type { ActName } from '#src/modules/trajectory/acts.ts';

/** What a form says: what the act means, what each question asks. The names of acts and codes are in src/reference/labels. */
export interface ActWords {
  readonly lead: string;
  readonly submit: string;
  readonly questions: { readonly [name: string]: string };
  readonly hints?: { readonly [name: string]: string };
}
export type WordsOfActs = { readonly [Name in ActName]: ActWords };
