import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { VaultKind, VaultValues } from './vault-values.ts';

/** One value that was ever recorded of a person. */
export interface VaultEntry<Kind extends VaultKind = VaultKind> {
  /** What a fact may refer to. */
  readonly id: VaultEntryId;
  readonly person: PersonId;
  readonly kind: Kind;
  /** Null: from this day there is none any more. */
  readonly value: VaultValues[Kind] | null;
  readonly validFrom: PlainDate;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}
export type VaultEntryId = string & { readonly __brand: 'VaultEntryId' };
