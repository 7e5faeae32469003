import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { regionCodes } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { caseFile, effectiveFacts } from '../../trajectory/ask.ts';

export interface Standing {
  readonly file: CaseFile;
  /** The region whose agency kept the file by then. */
  readonly region: RegionCode;
}

/** A dossier as it stood on one day after another: days must not go back. What comes later is not told to the law. */
export function dossierInTime(recorded: readonly Fact[]): (on: PlainDate) => Standing | null {
  const facts = effectiveFacts(recorded);
  let told = -1;
  let standing: Standing | null = null;
  return (on) => {
    let until = Math.max(told, 0);
    while (until < facts.length && (facts[until]?.on ?? on) <= on) until++;
    if (until !== told) {
      told = until;
      const known = until === facts.length ? facts : facts.slice(0, until);
      const region = regionOf(known);
      standing = region === null ? null : { file: caseFile(known), region };
    }
    return standing;
  };
}

/** The last region told of the person's home, else where they registered. Null for a stream that is no person's. */
function regionOf(facts: readonly Fact[]): RegionCode | null {
  let home: RegionCode | null = null;
  let registered: RegionCode | null = null;
  for (const fact of facts) {
    if (fact.type === 'register.inflow-received' || fact.type === 'register.residence-changed') home = code(fact) ?? home;
    else if (fact.type === 'trajectory.registered') registered ??= code(fact);
  }
  return home ?? registered;
}

function code({ data }: Fact): RegionCode | null {
  const region: unknown = (data as { readonly region?: unknown }).region; // these three types have it
  return regionCodes.find((known) => known === region) ?? null;
}
