import type { FactId, StreamId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';

/** Who told us. */
export const factSources = ['staff', 'client', 'register', 'partner', 'migration', 'demo'] as const;
export type FactSource = (typeof factSources)[number];

/** What a decision proposes: what happened and on which legal day. */
export interface NewFact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly on: PlainDate;
  readonly data: Data;
  /** Only where another new fact names it; otherwise the ledger gives it one. */
  readonly id?: FactId;
  /** The fact that this one corrects: it takes that fact's place from the moment it is recorded. */
  readonly corrects?: FactId;
}

/** A fact as recorded. Two times: `on`, the legal day, and `recordedAt`, when we learned it. */
export interface Fact<Type extends string = string, Data = unknown> extends NewFact<Type, Data> {
  readonly id: FactId;
  readonly stream: StreamId;
  /** 1, 2, 3, … within the stream. */
  readonly version: number;
  readonly schemaVersion: number;
  readonly recordedAt: Instant;
  /** Account that recorded it: 'staff:<uuid>', 'register', 'demo', … never a name. */
  readonly recordedBy: string;
  readonly source: FactSource;
}

/** `{ type, data }` from a definition, with the envelope around it; stays a discriminated union. */
export type Recorded<Content> = Content extends { readonly type: infer Type extends string; readonly data: infer Data }
  ? Fact<Type, Data>
  : never;
export type Proposed<Content> = Content extends { readonly type: infer Type extends string; readonly data: infer Data }
  ? NewFact<Type, Data>
  : never;
