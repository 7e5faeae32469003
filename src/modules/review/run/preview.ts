import type { Ledger } from '#src/facts/ledger.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { Tx } from '#src/platform/database.ts';
import type { FindingKind } from '../codes.ts';
import { compare } from '../compare/compare.ts';
import type { Difference } from '../compare/difference.ts';

const EXAMPLES = 5;

export interface PreviewGroup {
  readonly kind: FindingKind;
  readonly rule: string;
  readonly count: number;
  readonly examples: readonly { readonly stream: StreamId; readonly difference: Difference }[];
}

/** Every dossier as the law says on another day than today; nothing is kept but counts and a few examples of each. */
export async function preview(
  tx: Tx,
  ledger: Ledger,
  {
    on,
    settings,
    onProgress,
  }: { readonly on: PlainDate; readonly settings: LawSettings; readonly onProgress: (dossiers: number) => void },
): Promise<{ readonly dossiers: number; readonly groups: readonly PreviewGroup[] }> {
  const groups = new Map<
    string,
    { kind: FindingKind; rule: string; count: number; examples: { stream: StreamId; difference: Difference }[] }
  >();
  let dossiers = 0;
  for await (const recorded of ledger.readMany(tx)) {
    const stream = recorded[0]?.stream;
    const known = recorded.filter((fact) => fact.on <= on);
    if (stream === undefined || known.length === 0 || !known[0]?.type.startsWith('register.')) continue;
    if (++dossiers % 1_000 === 0) onProgress(dossiers);
    for (const difference of compare(known, on, settings).differences) {
      const key = `${difference.kind} ${difference.rule}`;
      const group = groups.get(key) ?? { kind: difference.kind, rule: difference.rule, count: 0, examples: [] };
      group.count += 1;
      if (group.examples.length < EXAMPLES) group.examples.push({ stream, difference });
      groups.set(key, group);
    }
  }
  return { dossiers, groups: [...groups.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)) };
}
