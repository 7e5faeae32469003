/**
 * A fact that may not be recorded. Nothing was written. `code` is stable; `detail` names fields and facts by id, never
 * what stood in a field: that may be the very personal data that a fact must not hold.
 */
export class FactProblem extends Error {
  override readonly name = 'FactProblem';
  readonly code: FactProblemCode;
  readonly detail: FactProblemDetail;

  constructor(code: FactProblemCode, detail: FactProblemDetail = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.code = code;
    this.detail = detail;
  }
}

export type FactProblemCode =
  | 'noFacts'
  | 'unknownFactType'
  | 'invalidFactData'
  | 'invalidFactId'
  | 'invalidStream'
  | 'invalidDay'
  | 'invalidVersion'
  | 'invalidSchemaVersion'
  | 'invalidRecordedAt'
  | 'invalidRecorder'
  | 'unknownSource'
  | 'invalidCorrection'
  | 'correctsUnknownFact'
  | 'correctsOtherType'
  | 'correctedAlready'
  | 'versionGap'
  | 'versionTaken'
  | 'factIdTaken';

export interface FactProblemDetail {
  readonly type?: string;
  readonly fact?: string;
  readonly stream?: string;
  readonly fields?: readonly { readonly field: string; readonly problem: string }[];
}
