import { z } from 'zod';
import { endpoint } from '#src/platform/endpoint.ts';
import { languageCodes } from '#src/reference/languages.ts';
import { regionCodes } from '#src/reference/regions.ts';

const day = z.iso.date();

/** Courses of social orientation (MO) that somebody who starts on `on` may be in: begun in the 60 days up to and with that day. */
export const listCourses = endpoint({
  method: 'GET',
  path: '/mo-courses',
  permission: 'dossier.read',
  params: z.object({}),
  query: z.object({ on: day, region: z.enum(regionCodes) }),
  body: z.object({}),
  output: z.object({
    courses: z.array(
      z.object({
        course: z.uuid(),
        startedOn: day,
        region: z.enum(regionCodes),
        language: z.enum(languageCodes),
        hours: z.number().int(),
        places: z.number().int(),
      }),
    ),
  }),
});
