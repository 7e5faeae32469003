import { expect } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { isPlainDate, plainDate } from '#src/kernel/plain-date.ts';
import { decide, knownFrom } from '#src/modules/trajectory/decision/decide.ts';
import { findMunicipality } from '#src/reference/municipalities.ts';
import type { Fact, NewFact } from '#src/facts/envelope.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { ActBody, ActName } from '#src/modules/trajectory/acts.ts';
import type { Context } from '#src/modules/trajectory/decision/decision.ts';
import type { AnyAct } from '#src/modules/trajectory/decision/decide.ts';
import type { NewDossierFact } from '#src/modules/trajectory/dossier/dossier-fact.ts';
import type { Refusal, RefusalCode } from '#src/modules/trajectory/decision/refusal.ts';

/** The legal day of these tests, unless one says otherwise. */
export const TODAY = plainDate('2025-02-21');
export const PERSON = '0190aaaa-0000-7000-8000-000000000001' as PersonId; // any one

type Written = { [Type in NewDossierFact['type']]: Extract<NewDossierFact, { type: Type }> };
/** A fact in one line: `fact('trajectory.registered', '2024-01-10', { … })`. */
export function fact<Type extends NewDossierFact['type']>(
  type: Type,
  on: string,
  data: Written[Type]['data'],
  corrects?: FactId,
): NewFact {
  return { type, on: plainDate(on), data, ...(corrects === undefined ? {} : { corrects }) };
}

/** The id of the nth given fact, from 1. */
export function idOf(version: number): FactId {
  return `0190bbbb-0000-7000-8000-${String(version).padStart(12, '0')}` as FactId; // the shape of one
}

/** As the ledger would have recorded them, in this order; checked against the catalogue, so that no test rests on an impossible fact. */
export function recorded(...facts: readonly NewFact[]): readonly Fact[] {
  return facts.map((each, index): Fact => {
    const definition = factCatalogue.find(({ type }) => type === each.type);
    if (definition === undefined) throw new Error(`No such fact: ${each.type}`);
    return {
      ...each,
      data: definition.schema.parse(each.data),
      id: idOf(index + 1),
      stream: PERSON,
      version: index + 1,
      schemaVersion: 1,
      recordedAt: `${each.on}T12:00:00.000Z` as Instant,
      recordedBy: 'staff:0190cccc-0000-7000-8000-000000000001',
      source: 'staff',
    };
  });
}

type Wish<Name extends ActName> = Omit<ActBody<Name>, 'expectedVersion'>;

/** given(facts).when(act).gives(facts), or .refused(code). */
export function given(...facts: readonly NewFact[]) {
  return {
    when<Name extends ActName>(act: Wish<Name> & { readonly act: Name }, context: Partial<Context> = {}) {
      const body = { ...act, expectedVersion: facts.length };
      if (!isPlainDate(body.on)) throw new Error(`Not a day: ${body.on}`);
      const decided = decide(knownFrom(recorded(...facts)), body as unknown as AnyAct, {
        // the contract's days are text; `on` was checked
        today: TODAY,
        regionOf: (nis, on) => findMunicipality(nis, on)?.region ?? null,
        ...context,
      });
      return {
        gives(...expected: readonly NewFact[]): void {
          if (!decided.ok) throw new Error(`Refused: ${decided.error.code} (${decided.error.en})`);
          expect(decided.value).toEqual(expected);
          recorded(...facts, ...decided.value); // what a decision proposes, the ledger takes
        },
        /** Only the types, in order: where the data are another test's. */
        givesTypes(...types: readonly string[]): void {
          if (!decided.ok) throw new Error(`Refused: ${decided.error.code} (${decided.error.en})`);
          expect(decided.value.map(({ type }) => type)).toEqual(types);
          recorded(...facts, ...decided.value);
        },
        refused(code: RefusalCode): Refusal {
          if (decided.ok) throw new Error(`Not refused, but decided: ${decided.value.map(({ type }) => type).join(', ')}`);
          expect(decided.error.code).toBe(code);
          expect(decided.error.nl).not.toMatch(/[{}]/);
          expect(decided.error.en).not.toMatch(/[{}]/);
          return decided.error;
        },
      };
    },
  };
}
