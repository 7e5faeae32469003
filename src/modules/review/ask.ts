/** What others may ask of the review. */
export { obligationsOf, sweepDossiers } from './obligations.ts';
export type { Obligations } from './obligations.ts';
