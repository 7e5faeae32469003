/** What other modules may use of the figures. */
export { csv } from './exports/csv.ts';
