/** What other modules may know of the register. */
export type { RegisterFact } from './facts.ts';
export { nationalityGroups, placeCodes, stayGrounds } from './codes.ts';
export type { NationalityGroup, PlaceCode, StayGround } from './codes.ts';
