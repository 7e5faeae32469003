import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { FindingKind, FindingState, NowCode, SettleReason, WhyDifferent } from '../codes.ts';

export interface FindingRow {
  readonly id: string;
  readonly stream: string;
  readonly region: RegionCode;
  readonly kind: FindingKind;
  readonly rule: string;
  readonly day: PlainDate;
  readonly recordedType: string | null;
  readonly recordedValue: string | null;
  readonly then: NowCode | null;
  readonly now: NowCode;
  readonly why: WhyDifferent;
  readonly assumed: boolean;
  readonly oldReason: readonly Ground[];
  readonly newReason: readonly Ground[];
  readonly state: FindingState;
  readonly foundAt: Instant;
  readonly settledReason: SettleReason | null;
  readonly settledAt: Instant | null;
}
export interface FindingQuestion {
  readonly regions: readonly RegionCode[];
  readonly state: FindingState;
  readonly kind?: FindingKind | undefined;
  readonly rule?: string | undefined;
  /** The enforcement officer's part: the infringements of files that were handed over. */
  readonly onlyHandedOver: boolean;
}

const HANDED_OVER = `finding.recorded_type in ('trajectory.infringement-established', 'trajectory.infringement-handed-over')
  and person.handed_over`;

/** Who has moved since the last sweep is seen by neither region until the next one. */
const STILL_THERE = 'join register.person on person.stream = finding.stream and person.region = finding.region';

/** The oldest day first, a region at a time so that the index gives each page; the cursor names the last line. */
export async function findingPage(
  tx: Tx,
  {
    regions,
    state,
    kind,
    rule,
    onlyHandedOver,
    after,
    limit,
  }: FindingQuestion & { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly lines: readonly FindingRow[]; readonly next: string | null }> {
  const [day, id] = readCursor(after);
  const found = await tx.query<FindingRow>(
    `select page.*
     from unnest($1::text[]) as wanted (region)
     cross join lateral (
       select finding.id, finding.stream, finding.region, finding.kind, finding.rule, finding.day, finding.recorded_type as "recordedType", finding.recorded_value as "recordedValue",
         finding.then_code as "then", finding.now_code as "now", finding.why, finding.assumed, finding.old_reason as "oldReason", finding.new_reason as "newReason",
         finding.state, finding.found_at as "foundAt", finding.settled_reason as "settledReason", finding.settled_at as "settledAt"
       from review.finding
       ${STILL_THERE}
       where finding.region = wanted.region and finding.state = $2
         and ($3::text is null or finding.kind = $3) and ($4::text is null or finding.rule = $4)
         and (not $5 or (${HANDED_OVER}))
         and ($6::date is null or (finding.day, finding.id) > ($6::date, $7::uuid))
       order by finding.day, finding.id
       limit $8
     ) as page
     order by page.day, page.id
     limit $8`,
    [regions, state, kind ?? null, rule ?? null, onlyHandedOver, day, id, limit + 1],
  );
  const lines = found.rows.slice(0, limit);
  const last = lines.at(-1);
  return { lines, next: found.rows.length > limit && last !== undefined ? `${last.day}|${last.id}` : null };
}

export async function findingCounts(
  tx: Tx,
  { regions, state, onlyHandedOver }: FindingQuestion,
): Promise<{ counts: { kind: FindingKind; rule: string; count: number }[]; states: { state: FindingState; count: number }[] }> {
  const counts = await tx.query<{ kind: FindingKind; rule: string; count: number }>(
    `select finding.kind, finding.rule, count(*)::integer as count
     from review.finding
     ${STILL_THERE}
     where finding.region = any ($1::text[]) and finding.state = $2 and (not $3 or (${HANDED_OVER}))
     group by finding.kind, finding.rule
     order by count desc, finding.kind, finding.rule`,
    [regions, state, onlyHandedOver],
  );
  const states = await tx.query<{ state: FindingState; count: number }>(
    `select finding.state, count(*)::integer as count from review.finding ${STILL_THERE} where finding.region = any ($1::text[]) and (not $2 or (${HANDED_OVER})) group by finding.state`,
    [regions, onlyHandedOver],
  );
  return { counts: counts.rows, states: states.rows };
}

const CURSOR = /^(\d{4}-\d{2}-\d{2})\|([0-9a-f-]{36})$/;

/** A cursor that is none is no cursor: the first page. */
function readCursor(after: string | undefined): readonly (string | null)[] {
  return CURSOR.exec(after ?? '')?.slice(1) ?? [null, null];
}
