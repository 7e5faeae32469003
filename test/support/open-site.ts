import type { FastifyInstance } from 'fastify';
import type { Asking } from '#src/modules/publication/open/ask/answer.ts';
import { openSite } from '#src/modules/publication/open/site.ts';
import type { OpenSite } from '#src/modules/publication/open/site.ts';
import type { PublishedTable } from '#src/modules/publication/published-table.ts';
import { buildServer } from '#src/platform/server.ts';
import { movableClock } from './server.ts';

export interface TestSite {
  readonly server: FastifyInstance;
  readonly clock: ReturnType<typeof movableClock>;
  /** What is out from now on; the fingerprint changes with it. */
  publish(tables: readonly PublishedTable[]): void;
  /** How often the tables were read. */
  readings(): number;
}

/** The real server with the open site alone, over tables of the test. Nobody can sign in here. */
export async function openTestSite(
  tables: readonly PublishedTable[],
  {
    asking = nobodyAnswers,
    receipts = noReceipts,
    perMinute = { search: 1_000, asked: 1_000 },
    publicUrl = new URL('https://cijfers.example') as URL | null,
  } = {},
): Promise<TestSite> {
  let [out, edition, readings] = [tables, 1, 0];
  const clock = movableClock();
  const site = openSite({
    clock,
    publicUrl,
    synthetic: true,
    perMinute,
    tables: async () => {
      readings += 1;
      return out;
    },
    fingerprint: async () => String(edition),
    printedErrors: [{ figure: '21 (2024)', words: { nl: '12.528 in de tekst', en: '12,528 in the text' } }],
    asking,
    receipts,
  });
  const nobody = (): never => {
    throw new Error('The open site reads no session');
  };
  const server = await buildServer({
    modules: [{ name: 'publication', endpoints: [], projections: [], pages: [site] }],
    access: { refuse: nobody },
    sessions: { start: nobody, find: nobody, end: nobody, purge: nobody } as never, // never reached, as the test sees
    config: { publicUrl, officeFolder: null },
  });
  return {
    server,
    clock,
    publish: (next) => {
      out = next;
      edition += 1;
    },
    readings: () => readings,
  };
}

const noReceipts: OpenSite['receipts'] = async () => undefined;
const nobodyAnswers: Asking = { figures: [], answer: async () => ({ refusal: { type: 'unavailable' } }) };
