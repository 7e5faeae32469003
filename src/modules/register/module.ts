import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { summaryOf } from '../trajectory/ask.ts';
import { findAlike, mergePersons, previewMerge, receiveInflow, searchPersons, undoMerge } from './endpoints.ts';
import { receive, search } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { alike, merge, preview, undo } from './merge-handlers.ts';
import { mergedFileProjection } from './views/merged-file.ts';
import { personProjection } from './views/person.ts';

export function registerModule(dependencies: Dependencies): Module {
  return {
    name: 'register',
    projections: [personProjection(summaryOf), mergedFileProjection],
    endpoints: [
      mount(searchPersons, (call) => search(dependencies, call)),
      mount(receiveInflow, (call) => receive(dependencies, call)),
      mount(previewMerge, (call) => preview(dependencies, call)),
      mount(mergePersons, (call) => merge(dependencies, call)),
      mount(undoMerge, (call) => undo(dependencies, call)),
      mount(findAlike, (call) => alike(dependencies, call)),
    ],
  };
}
