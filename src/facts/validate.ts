import { z } from 'zod';
import { isUuid } from '#src/kernel/ids.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { FactDefinition } from './define.ts';
import { factSources } from './envelope.ts';
import type { Fact, NewFact } from './envelope.ts';
import { FactProblem } from './problem.ts';

/** Checks facts against the catalogue and answers what may be written: data as its schema reads it. Throws FactProblem. */
export interface FactValidator {
  /** What a decision proposes. Gives the schema version and the data to record. */
  proposed(fact: NewFact): { readonly schemaVersion: number; readonly data: unknown };
  /** A whole fact, envelope included, for loading. Gives its data to record. */
  recorded(fact: Fact): unknown;
}

export function createValidator(catalogue: readonly FactDefinition[]): FactValidator {
  const definitions = new Map(catalogue.map((definition) => [definition.type, definition]));
  if (definitions.size !== catalogue.length) throw new Error('The catalogue names a fact twice');

  function checkedData(fact: NewFact): { schemaVersion: number; data: unknown } {
    const definition = definitions.get(fact.type);
    if (definition === undefined) throw new FactProblem('unknownFactType');
    try {
      return { schemaVersion: definition.schemaVersion, data: definition.schema.parse(fact.data) };
    } catch (error) {
      throw new FactProblem('invalidFactData', { type: definition.type, fields: wrongFields(error) });
    }
  }

  return {
    proposed(fact) {
      const checked = checkedData(fact);
      checkDayAndCorrection(fact);
      return checked;
    },
    recorded(fact) {
      const { schemaVersion, data } = checkedData(fact);
      checkDayAndCorrection(fact);
      if (fact.schemaVersion !== schemaVersion) throw new FactProblem('invalidSchemaVersion', { type: fact.type });
      if (!isUuid(fact.id)) throw new FactProblem('invalidFactId', { type: fact.type });
      checkStream(fact.stream);
      checkVersion(fact.version, 1);
      checkRecording(fact);
      return data;
    },
  };
}

export function checkStream(stream: string): void {
  if (!isUuid(stream)) throw new FactProblem('invalidStream');
}

export function checkVersion(version: number, least: number): void {
  if (!Number.isInteger(version) || version < least || version > 1_000_000) throw new FactProblem('invalidVersion');
}

/** Who recorded it, when and from where. */
export function checkRecording(recording: Pick<Fact, 'recordedBy' | 'recordedAt' | 'source'>): void {
  if (!RECORDER.test(recording.recordedBy)) throw new FactProblem('invalidRecorder');
  if (!INSTANT.test(recording.recordedAt) || Number.isNaN(Date.parse(recording.recordedAt)))
    throw new FactProblem('invalidRecordedAt');
  if (!knownSources.has(recording.source)) throw new FactProblem('unknownSource');
}

function checkDayAndCorrection(fact: NewFact): void {
  if (!isPlainDate(fact.on) || fact.on < FIRST_DAY || fact.on >= LAST_DAY)
    throw new FactProblem('invalidDay', { type: fact.type });
  if (fact.corrects !== undefined && !isUuid(fact.corrects)) throw new FactProblem('invalidCorrection', { type: fact.type });
}

/** An account's id or a fixed word; the same pattern stands in db/migrations/0001-facts.sql. No room for a name. */
const RECORDER =
  /^(?:(?:staff|client|partner):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|register|partner|migration|demo|system)$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** A typing error in the century is no legal day. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-01-01';
const knownSources: ReadonlySet<string> = new Set(factSources);

/** Field and kind of problem. Unknown keys are not repeated: a key can hold a name as well as a value can. */
function wrongFields(error: unknown): { field: string; problem: string }[] {
  if (!(error instanceof z.ZodError)) throw error;
  return error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.code }));
}
