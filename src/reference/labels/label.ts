/** A word or sentence for the reader, in the languages of the office. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}
export type Labels = { readonly [Code in string]: Label };
