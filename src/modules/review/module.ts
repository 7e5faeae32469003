import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { readReview, reopenFinding, settleFinding } from './endpoints.ts';
import { readFindings, signedIn } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { settle } from './settle.ts';

export function reviewModule(dependencies: Dependencies): Module {
  return {
    name: 'review',
    projections: [],
    endpoints: [
      mount(readReview, (call) => readFindings(dependencies, call)),
      mount(settleFinding, ({ actor, params, body }) => settle(dependencies, signedIn(actor), params.finding, body.reason)),
      mount(reopenFinding, ({ actor, params }) => settle(dependencies, signedIn(actor), params.finding, null)),
    ],
  };
}
