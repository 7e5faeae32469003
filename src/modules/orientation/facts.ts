import { defineFact, field } from '#src/facts/define.ts';
import type { FactOf } from '#src/facts/define.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { regionCodes } from '#src/reference/regions.ts';

/** A course of social orientation (MO) began. On a stream of its own: the course, not a person. */
export const courseStarted = defineFact('orientation.course-started', 1, {
  region: field.code(regionCodes),
  language: field.code(languageCodes),
  hours: field.count(200),
  places: field.count(60),
});
export const orientationFactDefinitions = [courseStarted] as const;
export type OrientationFact = FactOf<(typeof orientationFactDefinitions)[number]>;
