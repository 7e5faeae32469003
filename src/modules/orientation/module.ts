import { addDays, isPlainDate } from '#src/kernel/plain-date.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { listCourses } from './endpoints.ts';
import { courseProjection, findCourses } from './views/course.ts';

const DAYS_BACK = 60;

/** A course is no secret and holds nobody's data: whoever may read dossiers may ask for the courses of any region. */
export function orientationModule({ database }: { readonly database: Database }): Module {
  return {
    name: 'orientation',
    projections: [courseProjection],
    endpoints: [
      mount(listCourses, async ({ query: { on, region } }) => {
        if (!isPlainDate(on)) throw new HttpProblem(400, 'invalidInput', [{ in: 'query', path: 'on', code: 'day' }]);
        const asked = { regions: [region], from: addDays(on, -DAYS_BACK), until: addDays(on, 1) };
        return { courses: [...(await inTransaction(database, (tx) => findCourses(tx, asked)))] };
      }),
    ],
  };
}
