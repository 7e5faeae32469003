import type { Actor } from '#src/access/actor.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { actOnPublication, draftPublication, listPublications, newEdition, readPublication } from './endpoints.ts';
import { act, draft, newEditionOf } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { listReleases, readRelease } from './read.ts';

/** What leaves the house: drafted, checked, signed, approved by a second person, out at a set time. */
export function publicationModule(dependencies: Dependencies): Module {
  return {
    name: 'publication',
    projections: [],
    endpoints: [
      mount(listPublications, ({ actor }) => listReleases(dependencies, signedIn(actor))),
      mount(readPublication, ({ actor, params }) => readRelease(dependencies, signedIn(actor), params.id)),
      mount(draftPublication, ({ actor, body }) => draft(dependencies, signedIn(actor), body)),
      mount(newEdition, ({ actor, params }) => newEditionOf(dependencies, signedIn(actor), params.id)),
      mount(actOnPublication, ({ actor, params, body }) => act(dependencies, signedIn(actor), { id: params.id, ...body })),
    ],
  };
}

function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}
