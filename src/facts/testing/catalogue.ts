import { defineFact, field } from '../define.ts';

/** A catalogue small enough to see through, for the tests of the ledger itself. */
export const started = defineFact('test.started', 1, { place: field.code(['north', 'south']), seats: field.count(50) });
export const moved = defineFact('test.moved', 2, { until: field.orUnknown(field.day()), about: field.maybe(field.ref()) });
export const ended = defineFact('test.ended', 1, {});
export const factWithdrawn = defineFact('test.fact-withdrawn', 1, { reason: field.code(['wrong']) });

export const testCatalogue = [started, moved, ended, factWithdrawn] as const;
