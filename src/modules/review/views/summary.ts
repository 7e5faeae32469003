import type { Ground } from '#src/law/outcome.ts';
import type { Tx } from '#src/platform/database.ts';
import type { FindingKind, NowCode, WhyDifferent } from '../codes.ts';

export interface SummaryLine {
  readonly kind: FindingKind;
  readonly rule: string;
  readonly count: number;
  readonly examples: readonly string[];
}
export interface ExampleLine {
  readonly fileNumber: string;
  readonly day: string;
  readonly recordedType: string | null;
  readonly recordedValue: string | null;
  readonly then: NowCode | null;
  readonly now: NowCode;
  readonly why: WhyDifferent;
  readonly oldReason: readonly Ground[];
  readonly newReason: readonly Ground[];
}

/** What is open, by kind and rule, with a few file numbers. */
export async function summaryOfOpen(tx: Tx, kinds: readonly FindingKind[] | null): Promise<readonly SummaryLine[]> {
  const found = await tx.query<SummaryLine>(
    `select finding.kind, finding.rule, count(*)::integer as count, (array_agg(file.file_number order by finding.day, finding.id))[1:5] as examples
     from review.finding
     join register.file on file.person = finding.stream and not exists (select from register.merged_file where merged_file.stream = finding.stream)
     where finding.state = 'open' and ($1::text[] is null or finding.kind = any ($1))
     group by finding.kind, finding.rule
     order by count desc, finding.kind, finding.rule`,
    [kinds],
  );
  return found.rows;
}

/** The first few of one kind and rule, with their reasons. */
export async function examplesOf(
  tx: Tx,
  { kind, rule }: Pick<SummaryLine, 'kind' | 'rule'>,
  limit: number,
): Promise<readonly ExampleLine[]> {
  const found = await tx.query<ExampleLine>(
    `select file.file_number as "fileNumber", finding.day, finding.recorded_type as "recordedType", finding.recorded_value as "recordedValue", finding.then_code as "then",
       finding.now_code as "now", finding.why, finding.old_reason as "oldReason", finding.new_reason as "newReason"
     from review.finding
     join register.file on file.person = finding.stream and not exists (select from register.merged_file where merged_file.stream = finding.stream)
     where finding.state = 'open' and finding.kind = $1 and finding.rule = $2
     order by finding.day, finding.id
     limit $3`,
    [kind, rule, limit],
  );
  return found.rows;
}
