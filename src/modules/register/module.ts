import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { summaryOf } from '../trajectory/ask.ts';
import { receiveInflow, searchPersons } from './endpoints.ts';
import { receive, search } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { personProjection } from './views/person.ts';

export function registerModule(dependencies: Dependencies): Module {
  return {
    name: 'register',
    projections: [personProjection(summaryOf)],
    endpoints: [
      mount(searchPersons, (call) => search(dependencies, call)),
      mount(receiveInflow, (call) => receive(dependencies, call)),
    ],
  };
}
