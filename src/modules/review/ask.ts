/** What others may ask of the review. */
export { sweepDossiers } from './obligations.ts';
