import { z } from 'zod';
import type { Problem } from '#src/law/decide/impossible/problem.ts';
import { sources } from '#src/law/sources.ts';
import type { Source } from '#src/law/sources.ts';
import { citationUsed, textsSchema } from './reason-schema.ts';
import { told } from './told.ts';

/** The detail of a 422: everything in the case that cannot be, at once. */
export const impossibleCase = z
  .object({
    problems: told(
      z.array(
        z.object({
          path: told(z.string(), 'The property of the request, as a JSON path.', 'person.moTests[0].on'),
          rule: told(
            z.string(),
            'The rule that it breaks. `DAYS`: only the order of days does; `FORM`: the shape of the request does.',
            'MO-TEST-INPUT',
          ),
          code: told(z.string(), 'Which kind of impossibility.', 'noTestYet'),
          sentence: textsSchema.meta({
            description: 'What is wrong, as a sentence.',
            examples: [
              {
                nl: 'De gestandaardiseerde MO-test bestaat sinds 28 maart 2022.',
                en: 'The standard MO test exists since 28 March 2022.',
                fr: 'Le test MO standardisé existe depuis le 28 mars 2022.',
              },
            ],
          }),
          citations: told(z.array(citationUsed), 'The sources of the rule; empty for `DAYS` and `FORM`.', []),
        }),
      ),
      'All problems at once.',
      [],
    ),
  })
  .meta({
    id: 'ImpossibleCase',
    description: 'Why the case cannot be: each property that contradicts a rule or another property.',
  });
export type ImpossibleCase = z.infer<typeof impossibleCase>;

export function problemsView(problems: readonly Problem[]): ImpossibleCase {
  const known: { readonly [id: string]: Source } = sources;
  return {
    problems: problems.map(({ path, rule, code, sentence, citations }) => ({
      path,
      rule,
      code,
      sentence,
      citations: citations.map(({ source, article, grade }) => {
        const { title = source, where = '', date = null } = known[source] ?? {};
        return { source, title, article, grade, where, date };
      }),
    })),
  };
}
