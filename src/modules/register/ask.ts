/** What other modules may know of the register. */
export type { RegisterFact } from './facts.ts';
export { nationalityGroups, placeCodes, stayGrounds } from './codes.ts';
export type { NationalityGroup, PlaceCode, StayGround } from './codes.ts';
export { personProjection } from './views/person.ts';
export type { DossierSummary } from './views/person.ts';
export { mergedFileProjection } from './views/merged-file.ts';
export { mergedFilesIn, mergedInto } from './merge/merged-into.ts';
export { namesOf } from './views/names-of.ts';
export { linesInView } from './views/lines-in-view.ts';
export { savePersonName } from './views/person-name.ts';
export { findFileNumber } from './views/file-number.ts';
export { standingFiles } from './views/standing.ts';
export { peopleOf } from './views/people-of.ts';
