import type { Clock } from '#src/kernel/clock.ts';
import { dayInBrussels } from '#src/kernel/instant.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { lawSettings } from '#src/law/settings.ts';
import type { Overrides } from '#src/law/settings.ts';
import { exampleCases } from './decide/examples.ts';
import { decideAsked, misunderstood } from './decide/handler.ts';
import { agencyEndpoints } from './agency/mounted.ts';
import { coverageView, definitionView } from './coverage/coverage-view.ts';
import { defaultsView } from './coverage/defaults-view.ts';
import { decideCase, readLawCoverage, readLawDefaults, readLawDefinition } from './endpoints.ts';

/** The law itself, for who wants to read or question it. Knows no person. */
export function legislationModule({
  clock,
  overrides = {},
}: {
  readonly clock: Clock;
  /** What this installation put in the place of the defaults. */
  readonly overrides?: Overrides;
}): Module {
  const onTheWall = () => dayInBrussels(clock.now());
  return {
    name: 'legislation',
    projections: [],
    endpoints: [
      ...agencyEndpoints(onTheWall, lawSettings(overrides)),
      mount({ ...decideCase, examples: exampleCases() }, async ({ body }) => decideAsked(body, overrides), misunderstood),
      mount(readLawCoverage, async () => coverageView(onTheWall())),
      mount(readLawDefaults, async () => defaultsView(overrides)),
      mount(readLawDefinition, async ({ params: { id } }) => {
        const found = definitionView(id, onTheWall());
        if (found === null) throw new HttpProblem(404, 'noSuchRule');
        return found;
      }),
    ],
  };
}
