import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * What pure code is told of time. `now` stamps what is recorded; `today` is the legal day.
 * They differ in the demo only, which lives on a fixed legal day while what is recorded keeps its true moment.
 */
export interface Clock {
  now(): Instant;
  today(): PlainDate;
}
