import { expect, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { figuresModule } from '#src/modules/figures/module.ts';
import { factsIn } from '#src/modules/figures/snapshot/snapshot.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { readQuestion } from '#src/modules/workbench/endpoints.ts';
import type { Block, OpenedQuestion, QuestionDocument } from '#src/modules/workbench/endpoints.ts';
import { workbenchModule } from '#src/modules/workbench/module.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from './database.ts';
import { randomFacts } from './figures-population.ts';
import { signedIn } from './http.ts';
import { testServer } from './server.ts';
import { staff } from './staff.ts';

/** A workbench over 300 random persons, with two analysts and somebody who only reads. */
export async function startWorkbench() {
  const facts = [...randomFacts({ seed: 21, persons: 300 })];
  const database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const clock = demoClock();
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  // Readers stop before the oldest transaction in flight, and other tests write on this server too.
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  const protectionKey = new TextEncoder().encode('k'.repeat(32));
  const parts = { database: database.app, clock, snapshots, protectionKey };
  const server = await testServer({ database: database.app, clock, modules: [figuresModule(parts), workbenchModule(parts)] });
  const thomas = await signedIn(server.server, staff.thomas);
  const greet = await signedIn(server.server, staff.greet);
  const lotte = await signedIn(server.server, staff.lotte);
  const open = async (id: string, who = thomas): Promise<OpenedQuestion> =>
    readQuestion.output.parse((await who.get(`/questions/${id}`)).json());
  const save = (opened: OpenedQuestion, document: QuestionDocument, who = thomas) =>
    who.post(`/questions/${opened.question.id}/document`, { version: opened.question.version, document });
  return {
    database,
    thomas,
    greet,
    lotte,
    open,
    save,
    saved: async (opened: OpenedQuestion, document: QuestionDocument) =>
      readQuestion.output.parse((await save(opened, document)).json()),
    move: (opened: OpenedQuestion, to: string, who = thomas) =>
      who.post(`/questions/${opened.question.id}/state`, { version: opened.question.version, to, remark: '' }),
    begin: async (text: string = asked.text): Promise<OpenedQuestion> => {
      const started = await thomas.post('/questions', { ...asked, text });
      return open(started.json<{ id: string }>().id);
    },
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

const asked = {
  title: 'Aanmeldingen',
  reference: 'SV 1',
  askedBy: '',
  askedOn: '2025-01-15',
  source: '',
  text: '1. a) Hoeveel aanmeldingen waren er in 2024, per provincie?\n\nb) Waarom?\n\n2. Welk budget is er in 2026?',
};

/** The document with these blocks, part by part. */
export function withBlocks(document: QuestionDocument, blocks: readonly (readonly Block[])[]): QuestionDocument {
  return { ...document, parts: document.parts.map((part, index) => ({ ...part, blocks: [...(blocks[index] ?? [])] })) };
}
