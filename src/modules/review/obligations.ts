import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { judge } from '#src/law/judge.ts';
import type { DeadlineId, MissingCode, PillarKey } from '#src/law/judgement.ts';
import { lawHere } from '#src/law/settings.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';
import { caseFile, effectiveFacts } from '../trajectory/ask.ts';

/** What the law asks of one person on one day, in the fewest words. */
interface Obligations {
  readonly stream: StreamId;
  /** Null where the law cannot say. */
  readonly group: TargetGroup | null;
  readonly dutySince: PlainDate | null;
  readonly dutyEndedOn: PlainDate | null;
  readonly required: readonly PillarKey[];
  readonly met: readonly PillarKey[];
  /** Null where the law cannot say. */
  readonly entitledToCertificate: boolean | null;
  readonly missing: readonly MissingCode[];
  /** Terms that run or are overdue. */
  readonly openTerms: readonly { readonly id: DeadlineId; readonly dueOn: PlainDate; readonly overdue: boolean }[];
}

/** One dossier's facts, as recorded. */
function obligationsOf(recorded: readonly Fact[], on: PlainDate, settings: LawSettings = lawHere()): Obligations | null {
  const stream = recorded[0]?.stream;
  if (stream === undefined) return null;
  const { targetGroup, pillars, certificate, deadlines } = judge(caseFile(effectiveFacts(recorded)), on, settings);
  return {
    stream,
    group: targetGroup.known ? targetGroup.value.group : null,
    dutySince: targetGroup.known ? targetGroup.value.dutySince : null,
    dutyEndedOn: targetGroup.known ? targetGroup.value.dutyEndedOn : null,
    required: pillars.filter(({ demand }) => demand === 'required').map(({ pillar }) => pillar),
    met: pillars.filter(({ state }) => state === 'met').map(({ pillar }) => pillar),
    entitledToCertificate: certificate.known ? certificate.value.entitled : null,
    missing: certificate.known ? certificate.value.missing : [],
    openTerms: deadlines
      .filter(({ state }) => state === 'running' || state === 'overdue')
      .map(({ id, dueOn, state }) => ({ id, dueOn, overdue: state === 'overdue' })),
  };
}

/** The same for dossier after dossier (`ledger.readMany(tx)`, or any list of them), holding one at a time. */
export async function* sweepDossiers(
  dossiers: AsyncIterable<readonly Fact[]> | Iterable<readonly Fact[]>,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): AsyncGenerator<Obligations> {
  for await (const recorded of dossiers) {
    const obligations = obligationsOf(recorded, on, settings);
    if (obligations !== null) yield obligations;
  }
}
