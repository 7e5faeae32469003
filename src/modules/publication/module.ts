import type { Actor } from '#src/access/actor.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import {
  actOnPublication,
  annualReportDocument,
  draftPublication,
  listPublications,
  newEdition,
  readPublication,
} from './endpoints.ts';
import { isReleased, publishedFingerprint, publishedTables } from './ask.ts';
import { act, draft, newEditionOf } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { askingOf } from './open/ask/answer.ts';
import { printedErrors } from './open/printed-errors.ts';
import { openSite } from './open/site.ts';
import { listReleases, readRelease } from './read.ts';
import { makeReport } from './document/make-document.ts';
import { writtenReport } from './document/write.ts';
import { publicReceipt, publishedYears } from '../figures/ask.ts';

/** What leaves the house: drafted, checked, signed, approved by a second person, out at a set time. */
export function publicationModule(
  dependencies: Dependencies & {
    /** Where people reach it; null: at whatever loopback name they came by. */
    readonly publicUrl?: URL | null;
    /** Whether everybody in the record is invented. */
    readonly synthetic?: boolean;
  },
): Module {
  const { database, clock, publicUrl = null, synthetic = false } = dependencies;
  return {
    name: 'publication',
    projections: [],
    pages: [
      openSite({
        clock,
        publicUrl,
        synthetic,
        tables: (now) => publishedTables(database, now),
        fingerprint: (now) => publishedFingerprint(database, now),
        printedErrors: printedErrors(),
        asking: askingOf(dependencies),
        receipts: (typed) => publicReceipt(database, typed, (receipt) => isReleased(database, clock.now(), receipt)),
      }),
    ],
    endpoints: [
      mount(listPublications, ({ actor }) => listReleases(dependencies, signedIn(actor))),
      mount(readPublication, ({ actor, params }) => readRelease(dependencies, signedIn(actor), params.id)),
      mount(draftPublication, ({ actor, body }) => draft(dependencies, signedIn(actor), body)),
      mount(newEdition, ({ actor, params }) => newEditionOf(dependencies, signedIn(actor), params.id)),
      mount(actOnPublication, ({ actor, params, body }) => act(dependencies, signedIn(actor), { id: params.id, ...body })),
      mount(annualReportDocument, async ({ actor, params: { year }, query: { format, language } }) => {
        const { protectionKey } = dependencies;
        if (!publishedYears.includes(year)) throw new HttpProblem(404, 'noSuchReport', { known: publishedYears });
        if (protectionKey === undefined) throw new HttpProblem(422, 'noProtectionKey');
        const by = signedIn(actor).account;
        return writtenReport(await makeReport({ ...dependencies, protectionKey }, { year, language, by }), year, format);
      }),
    ],
  };
}

function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}
