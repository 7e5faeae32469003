import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import { auditTables } from './audit/audit-tables.ts';
import type { Disclosure } from './audit/disclosure.ts';
import { protectTables } from './protect-tables.ts';
import type { ProtectionRules } from './rules.ts';
import type { ExactTable, ProtectedTable } from './tables.ts';

// Exact numbers → gate → protection → audit. Each step asks for what only the step before it gives: the marks are known to this
// file alone, so numbers that no gate saw cannot be protected, and tables that no audit saw cannot be released.
const gated = Symbol('gated');
const guarded = Symbol('protected');
const audited = Symbol('audited');

/** Exact numbers of which every finding of the gate was explained. */
export interface Gated {
  readonly [gated]: readonly ExactTable[];
}

export interface Guarded {
  readonly [guarded]: readonly ProtectedTable[];
}

/** What may come out. */
export interface Audited {
  readonly [audited]: true;
  readonly tables: readonly ProtectedTable[];
}

/** `check` is the gate; a finding is no obstacle when somebody signed its explanation. */
export function passGate<Finding>(
  exact: readonly ExactTable[],
  check: (exact: readonly ExactTable[]) => readonly Finding[],
  isSigned: (finding: Finding) => boolean,
): Result<Gated, readonly Finding[]> {
  const open = check(exact).filter((finding) => !isSigned(finding));
  return open.length === 0 ? ok({ [gated]: exact }) : err(open);
}

export function protect(from: Gated, rules: ProtectionRules, secret: Uint8Array): Guarded {
  return { [guarded]: protectTables(from[gated], rules, secret) };
}

/** Beside everything that ever came out, withdrawn tables too: who has a copy keeps it. */
export function passAudit(from: Guarded, released: readonly ProtectedTable[]): Result<Audited, readonly Disclosure[]> {
  const tables = from[guarded];
  const own = new Set(tables.map(({ id }) => id));
  const told = auditTables([...released, ...tables]).disclosures.filter(({ remedy }) => own.has(remedy.table));
  return told.length === 0 ? ok({ [audited]: true, tables }) : err(told);
}
