import { z } from 'zod';
import { ApiProblem } from '#src/web/ui/client.ts';

const refused = z.object({
  problems: z.array(
    z.object({
      path: z.string(),
      rule: z.string(),
      code: z.string(),
      sentence: z.object({ nl: z.string(), en: z.string(), fr: z.string() }),
    }),
  ),
});

/** `path` is that of the person in the form: 'moTests.0.on'; 'on' is the day asked. */
export type CaseProblem = z.infer<typeof refused>['problems'][number];

/** What is wrong with the case, property by property; null where the answer is not about the case. */
export function problemsIn(error: unknown): readonly CaseProblem[] | null {
  if (!(error instanceof ApiProblem) || error.status !== 422) return null;
  const parsed = refused.safeParse(error.detail);
  if (!parsed.success) return null;
  return parsed.data.problems.map((problem) => ({
    ...problem,
    path: problem.path.replace(/^person\.?/, '').replace(/\[(\d+)\]/g, '.$1'),
  }));
}
