import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { Ground } from '../../outcome.ts';

/** What one stretch of stay does: it makes a duty, makes none, or nobody can tell. */
export type Arising =
  | { readonly type: 'duty'; readonly since: PlainDate; readonly grounds: readonly Ground[] }
  | { readonly type: 'none'; readonly grounds: readonly Ground[] }
  | {
      readonly type: 'unknown';
      readonly because: UnknownReason;
      readonly missing: readonly string[];
      readonly grounds: readonly Ground[];
    };

/** Without a day of birth and of registration no duty can be judged. */
export type Known = CaseFile & { readonly birthDay: PlainDate; readonly firstRegisteredOn: PlainDate };

export const noDuty: Exclude<Arising, { type: 'duty' }> = { type: 'none', grounds: [] };
