import type { Clock } from '#src/kernel/clock.ts';
import { dayInBrussels } from '#src/kernel/instant.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { coverageView, definitionView } from './coverage/coverage-view.ts';
import { readLawCoverage, readLawDefinition } from './endpoints.ts';

/** The law itself, for who wants to read or question it. Knows no person. */
export function legislationModule({ clock }: { readonly clock: Clock }): Module {
  const onTheWall = () => dayInBrussels(clock.now());
  return {
    name: 'legislation',
    projections: [],
    endpoints: [
      mount(readLawCoverage, async () => coverageView(onTheWall())),
      mount(readLawDefinition, async ({ params: { id } }) => {
        const found = definitionView(id, onTheWall());
        if (found === null) throw new HttpProblem(404, 'noSuchRule');
        return found;
      }),
    ],
  };
}
