import type { CourseId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Fact, Recorded } from '#src/facts/envelope.ts';
import { effectiveFacts } from '#src/facts/effective.ts';
import type { Projection } from '#src/facts/projection.ts';
import type { Tx } from '#src/platform/database.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { OrientationFact } from '../facts.ts';

export interface Course {
  readonly course: CourseId;
  readonly startedOn: PlainDate;
  readonly region: RegionCode;
  readonly language: LanguageCode;
  /** Hours of lessons, and places for learners. */
  readonly hours: number;
  readonly places: number;
}

/** A row per course. A stream that is a person's has none. */
export const courseProjection: Projection = {
  table: 'orientation.course',
  columns: ['stream', 'started_on', 'region', 'language', 'hours', 'places'],
  rows(stream, facts) {
    const started = effectiveFacts(facts).find(isCourseStart);
    if (started === undefined) return [];
    const { region, language, hours, places } = started.data;
    return [[stream, started.on, region, language, hours, places]];
  },
};

function isCourseStart(fact: Fact): fact is Recorded<OrientationFact> {
  return fact.type === 'orientation.course-started';
}

/** Courses of these regions that began from `from` to before `until`, the latest first. */
export async function findCourses(
  tx: Tx,
  asked: { readonly regions: readonly RegionCode[]; readonly from: PlainDate; readonly until: PlainDate },
): Promise<readonly Course[]> {
  const found = await tx.query<Course>(
    `select course.stream as course, course.started_on as "startedOn", course.region, course.language, course.hours, course.places
     from orientation.course
     where course.region = any ($1) and course.started_on >= $2 and course.started_on < $3
     order by course.started_on desc, course.language, course.stream
     limit 500`,
    [asked.regions, asked.from, asked.until],
  );
  return found.rows;
}

export async function findCourse(tx: Tx, course: string): Promise<Course | undefined> {
  const found = await tx.query<Course>(
    `select course.stream as course, course.started_on as "startedOn", course.region, course.language, course.hours, course.places
     from orientation.course
     where course.stream = $1`,
    [course],
  );
  return found.rows[0];
}
