import pg from 'pg';
import { FactProblem } from './problem.ts';
import type { FactProblemCode } from './problem.ts';

/** What the constraints of db/migrations/0001-facts.sql refuse, by their names; anything else stays what it was. */
export function toFactProblem(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || error.table !== 'fact' || error.constraint === undefined) return error;
  const code = codeByConstraint.get(error.constraint);
  return code === undefined ? error : new FactProblem(code); // not as its cause: PostgreSQL repeats the row in its detail
}

const codeByConstraint: ReadonlyMap<string, FactProblemCode> = new Map([
  ['fact_corrects_earlier_fact', 'correctsUnknownFact'],
  ['fact_corrects_same_type', 'correctsOtherType'],
  ['fact_corrects_key', 'correctedAlready'],
  ['fact_withdrawal_names_fact', 'invalidCorrection'],
  ['fact_check', 'invalidCorrection'],
  ['fact_pkey', 'factIdTaken'],
  ['fact_stream_version_key', 'versionTaken'],
] as const);
