import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { ActBody, ActName } from '../acts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';
import type { Refusal } from './refusal.ts';

/** What a decision is told besides the dossier. */
export interface Context {
  readonly today: PlainDate;
  /** Everything recorded, in version order; corrections look at it. */
  readonly recorded: readonly Fact[];
  /** The reporting area of a municipality code on a day; null for a code that does not stand then. */
  readonly regionOf: (nis: string, on: PlainDate) => RegionCode | null;
  /** Where the vault keeps a new national number, and what was found about it. Only for changeInsz. */
  readonly insz?: {
    readonly entry: string;
    readonly formerEntry: string | null;
    readonly valid: boolean;
    readonly taken: boolean;
    readonly same: boolean;
    readonly otherBirthDay: PlainDate | null;
  };
  /** The course that recordMoStart names; null when there is none of that id. Absent where nobody looked. */
  readonly course?: { readonly startedOn: PlainDate; readonly language: LanguageCode } | null;
}

/** An act with its days read as days; the contract (acts.ts) has them as text, as JSON does. */
export type DatedAct<Name extends ActName> = {
  readonly [Key in keyof ActBody<Name>]: Key extends 'on' | 'from' | 'until' ? PlainDate : ActBody<Name>[Key];
};

export type Decided = Result<readonly NewDossierFact[], Refusal>;

/** Pure: what is known, what the law is told of it, and what somebody wants, to new facts or a refusal. */
export type Decision<Name extends ActName> = (dossier: Dossier, file: CaseFile, act: DatedAct<Name>, context: Context) => Decided;
