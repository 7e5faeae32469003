import { randomBytes } from 'node:crypto';
import type { Instant } from '#src/kernel/instant.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { correctedReasons } from '../codes.ts';
import type { FindingState, SettleReason } from '../codes.ts';
import type { Difference } from '../compare/difference.ts';
import { lawDiffers } from './fingerprint.ts';

/** One dossier as it was just compared, and how it stood when it was last reviewed. */
export interface JustCompared {
  readonly stream: StreamId;
  readonly region: RegionCode;
  readonly version: number;
  readonly nextDay: PlainDate;
  readonly differences: readonly Difference[];
  readonly before: { readonly version: number; readonly law: string; readonly day: PlainDate } | null;
}

interface Standing {
  readonly id: string;
  readonly stream: string;
  readonly kind: string;
  readonly about: string;
  readonly rule: string;
  readonly day: PlainDate;
  readonly recorded_value: string | null;
  readonly now_code: string;
  readonly state: FindingState;
  readonly settled_reason: SettleReason | null;
  readonly version: number;
}

type What = 'found' | 'changed' | 'gone' | 'back' | 'reopened';
interface Event {
  readonly finding: string;
  readonly what: What;
  readonly version: number;
}

/** Writes what a chunk of dossiers gave: new findings, those that changed, came back or are gone, and that they were reviewed. */
export async function store(
  tx: Tx,
  compared: readonly JustCompared[],
  { law, day, now }: { readonly law: string; readonly day: PlainDate; readonly now: Instant },
): Promise<void> {
  const streams = compared.map(({ stream }) => stream);
  const found = await tx.query<Standing>(
    `select finding.id, finding.stream, finding.kind, finding.about, finding.rule, finding.day, finding.recorded_value, finding.now_code, finding.state, finding.settled_reason, finding.version
     from review.finding
     where finding.stream = any ($1)
     order by finding.id
     for update`,
    [streams],
  );
  const standing = new Map(found.rows.map((row) => [keyOf(row.stream, row.kind, row.about), row]));
  const rows: object[] = [];
  const events: Event[] = [];
  const seen = new Set<string>();
  for (const dossier of compared) {
    for (const difference of dossier.differences) {
      const about = difference.recorded.fact ?? '';
      const key = keyOf(dossier.stream, difference.kind, about);
      if (seen.has(key)) continue;
      seen.add(key);
      const earlier = standing.get(key);
      const what = earlier === undefined ? 'found' : becomes(earlier, difference, dossier.version);
      if (what === null) continue;
      const id = earlier?.id ?? uuidV7(Date.parse(now), randomBytes(10));
      events.push({ finding: id, what, version: dossier.version });
      rows.push(rowOf(id, dossier, difference, about, isNewByLaw(dossier, difference, what, law)));
    }
  }
  const gone = found.rows.filter((row) => row.state !== 'gone' && !seen.has(keyOf(row.stream, row.kind, row.about)));
  for (const { id, stream } of gone)
    events.push({ finding: id, what: 'gone', version: compared.find((each) => each.stream === stream)?.version ?? 0 });

  await tx.query(
    `update review.finding set region = dossier.region
     from unnest($1::uuid[], $2::text[]) as dossier (stream, region)
     where finding.stream = dossier.stream and finding.region <> dossier.region`,
    [streams, compared.map(({ region }) => region)],
  );
  if (rows.length > 0) await tx.query(UPSERT, [JSON.stringify(rows), now]);
  if (gone.length > 0)
    await tx.query(
      `update review.finding set state = 'gone', settled_reason = null, settled_by = null, settled_at = null, changed_at = $2 where finding.id = any ($1)`,
      [gone.map(({ id }) => id), now],
    );
  if (events.length > 0)
    await tx.query(
      `insert into review.history (finding, at, what, by, version, law)
       select event.finding, $2, event.what, 'sweep', event.version, $3
       from jsonb_to_recordset($1::jsonb) as event (finding uuid, what text, version integer)`,
      [JSON.stringify(events), now, law],
    );
  await tx.query(
    `insert into review.reviewed (stream, version, law, day, next_day)
     select dossier.stream, dossier.version, $4, $5, dossier.next_day
     from unnest($1::uuid[], $2::integer[], $3::date[]) as dossier (stream, version, next_day)
     on conflict (stream) do update set version = excluded.version, law = excluded.law, day = excluded.day, next_day = excluded.next_day`,
    [streams, compared.map(({ version }) => version), compared.map(({ nextDay }) => nextDay), law, day],
  );
}

/** What becomes of a finding that is found again; null when nothing does. */
function becomes(earlier: Standing, difference: Difference, version: number): What | null {
  if (earlier.state === 'gone') return 'back';
  const same =
    earlier.rule === difference.rule &&
    earlier.day === difference.day &&
    earlier.recorded_value === difference.recorded.value &&
    earlier.now_code === difference.now;
  if (earlier.state === 'open') return same ? null : 'changed';
  if (!same) return 'reopened';
  // Somebody said it was put right; the dossier has changed since, and the difference is still there.
  const putRight = earlier.settled_reason !== null && correctedReasons.includes(earlier.settled_reason);
  return putRight && version > earlier.version ? 'reopened' : null;
}

/** The same facts, judged before by another law, gave no such finding. */
function isNewByLaw({ before, version }: JustCompared, { day }: Difference, what: What, law: string): boolean {
  return (
    (what === 'found' || what === 'back') &&
    before !== null &&
    before.version === version &&
    day <= before.day &&
    lawDiffers(before.law, law)
  );
}

function rowOf(
  id: string,
  { stream, region, version }: JustCompared,
  difference: Difference,
  about: string,
  byLaw: boolean,
): object {
  const { kind, rule, day, recorded, then, now, why, assumed, oldReason, newReason } = difference;
  return {
    id,
    stream,
    region,
    kind,
    about,
    rule,
    day,
    recorded_type: recorded.type,
    recorded_value: recorded.value,
    then_code: then,
    now_code: now,
    why: byLaw ? 'lawChanged' : why,
    assumed,
    old_reason: oldReason,
    new_reason: newReason,
    version,
  };
}

const UPSERT = `
  insert into review.finding (id, stream, region, kind, about, rule, day, recorded_type, recorded_value, then_code, now_code, why, assumed, old_reason, new_reason, state, version, found_at, changed_at)
  select row.id, row.stream, row.region, row.kind, row.about, row.rule, row.day, row.recorded_type, row.recorded_value, row.then_code, row.now_code, row.why, row.assumed, row.old_reason, row.new_reason, 'open', row.version, $2, $2
  from jsonb_to_recordset($1::jsonb) as row (id uuid, stream uuid, region text, kind text, about text, rule text, day date, recorded_type text, recorded_value text, then_code text, now_code text, why text, assumed boolean, old_reason jsonb, new_reason jsonb, version integer)
  on conflict (id) do update set
    region = excluded.region, rule = excluded.rule, day = excluded.day, recorded_type = excluded.recorded_type, recorded_value = excluded.recorded_value,
    then_code = excluded.then_code, now_code = excluded.now_code, why = excluded.why, assumed = excluded.assumed,
    old_reason = excluded.old_reason, new_reason = excluded.new_reason, state = 'open', version = excluded.version, changed_at = excluded.changed_at,
    settled_reason = null, settled_by = null, settled_at = null`;

function keyOf(stream: string, kind: string, about: string): string {
  return `${stream} ${kind} ${about}`;
}
