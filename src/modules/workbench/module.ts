import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import {
  correctQuestion,
  explainChange,
  exportQuestion,
  listQuestions,
  moveQuestion,
  readQuestion,
  readVersion,
  saveQuestion,
  searchAnswers,
  startQuestion,
} from './endpoints.ts';
import type { FigureSources } from './figures.ts';
import { download, one, signedIn, version } from './handlers.ts';
import { answers, list } from './lists.ts';
import { why } from './why.ts';
import { correct, move, save, start } from './write.ts';

/** Questions of parliament: from the text as it came to an answer with receipts. */
export function workbenchModule(sources: FigureSources): Module {
  return {
    name: 'workbench',
    projections: [],
    endpoints: [
      mount(listQuestions, ({ query }) => list(sources.database, query.q ?? '', query.state)),
      mount(startQuestion, async ({ actor, body }) => ({ id: await start(sources, signedIn(actor), body) })),
      mount(readQuestion, (call) => one(sources, call)),
      mount(saveQuestion, async (call) => {
        await save(sources, signedIn(call.actor), call.params.id, call.body.version, call.body.document);
        return one(sources, call);
      }),
      mount(moveQuestion, async (call) => {
        await move(sources, signedIn(call.actor), call.params.id, call.body);
        return one(sources, call);
      }),
      mount(correctQuestion, async ({ actor, params, body }) => ({
        id: await correct(sources, signedIn(actor), params.id, body.why),
      })),
      mount(explainChange, ({ actor, params, body }) => why(sources, signedIn(actor), params.id, body)),
      mount(readVersion, ({ params }) => version(sources, params)),
      mount(exportQuestion, (call) => download(sources, call)),
      mount(searchAnswers, ({ query }) => answers(sources.database, query.q ?? '')),
    ],
  };
}
