import { randomFillSync } from 'node:crypto';
import { fromEpochMilliseconds, toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Tx } from '#src/platform/database.ts';
import { toFactProblem } from './database-problem.ts';
import type { Fact, FactSource, NewFact } from './envelope.ts';
import { FactProblem } from './problem.ts';
import { checkRecording, checkStream, checkVersion } from './validate.ts';
import type { FactValidator } from './validate.ts';

export interface Append {
  readonly stream: StreamId;
  /** The version the decision was taken on; 0 for a stream that does not exist yet. */
  readonly expectedVersion: number;
  readonly facts: readonly NewFact[];
  /** 'staff:<uuid>' or a fixed word such as 'register'. */
  readonly recordedBy: string;
  readonly source: FactSource;
  /** Only for what was recorded elsewhere before; otherwise now. */
  readonly recordedAt?: Instant;
}

/** Somebody else appended in the meantime. */
export interface StaleVersion {
  readonly type: 'staleVersion';
  readonly currentVersion: number;
}

export async function append(tx: Tx, validator: FactValidator, request: Append): Promise<Result<readonly Fact[], StaleVersion>> {
  const facts = recordedFacts(validator, request);
  const [first, ...others] = facts;
  if (first === undefined) throw new FactProblem('noFacts');
  const written = await tx.query(others.length === 0 ? insertOne(first) : insertSeveral(facts)).catch((error: unknown) => {
    throw toFactProblem(error);
  });
  if (written.rowCount === facts.length) return ok(facts);
  return err({ type: 'staleVersion', currentVersion: await currentVersion(tx, request.stream) });
}

function recordedFacts(validator: FactValidator, request: Append): Fact[] {
  const milliseconds = request.recordedAt === undefined ? Date.now() : toEpochMilliseconds(request.recordedAt);
  const recordedAt = request.recordedAt ?? fromEpochMilliseconds(milliseconds);
  const { stream, recordedBy, source } = request;
  checkStream(stream);
  checkVersion(request.expectedVersion, 0);
  checkRecording({ recordedBy, recordedAt, source });
  return request.facts.map((fact, index) => {
    const { schemaVersion, data } = validator.proposed(fact);
    const { type, on, corrects } = fact;
    const version = request.expectedVersion + 1 + index;
    const id = fact.id ?? newFactId(milliseconds);
    return {
      id,
      stream,
      version,
      type,
      schemaVersion,
      on,
      recordedAt,
      recordedBy,
      source,
      ...(corrects === undefined ? {} : { corrects }),
      data,
    };
  });
}

/**
 * The unique (stream, version) is the lock: of two writers with the same expected version the second waits for the first
 * and then writes nothing. The predecessor must exist, so a version from the future is stale too.
 */
function insertOne(fact: Fact) {
  return {
    name: 'facts.append-one',
    text: `
      insert into facts.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data)
      select $1::uuid, $2::uuid, $3::integer, $4::text, $5::smallint, $6::date, $7::timestamptz, $8::text, $9::text, $10::uuid, $11::jsonb
      where $3 = 1 or exists (select from facts.fact as before where before.stream = $2 and before.version = $3 - 1)
      on conflict (stream, version) do nothing`,
    values: [
      fact.id,
      fact.stream,
      fact.version,
      fact.type,
      fact.schemaVersion,
      fact.on,
      fact.recordedAt,
      fact.recordedBy,
      fact.source,
      fact.corrects ?? null,
      JSON.stringify(fact.data),
    ],
  };
}

/** The first as above; the others only when the first was written, after which nobody else can have their versions. */
function insertSeveral(facts: readonly Fact[]) {
  return {
    name: 'facts.append-several',
    text: `
      with proposed as materialized (
        select proposed.* from rows from (jsonb_to_recordset($1::jsonb) as (
          id uuid, stream uuid, version integer, type text, "schemaVersion" smallint, "on" date, "recordedAt" timestamptz, "recordedBy" text,
          source text, corrects uuid, data jsonb
        )) as proposed
      ), first as (
        insert into facts.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data)
        select proposed.* from proposed
        where proposed.version = $2::integer + 1
          and ($2 = 0 or exists (select from facts.fact as before where before.stream = proposed.stream and before.version = $2))
        on conflict (stream, version) do nothing
        returning 1
      ), others as (
        insert into facts.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, corrects, data)
        select proposed.* from proposed
        where proposed.version > $2 + 1 and exists (select from first)
        order by proposed.version
        returning 1
      )
      select 1 from first union all select 1 from others`,
    values: [JSON.stringify(facts), (facts[0]?.version ?? 1) - 1],
  };
}

async function currentVersion(tx: Tx, stream: StreamId): Promise<number> {
  const found = await tx.query<{ version: number }>({
    name: 'facts.current-version',
    text: 'select coalesce(max(fact.version), 0) as version from facts.fact where fact.stream = $1',
    values: [stream],
  });
  return found.rows[0]?.version ?? 0;
}

const random = new Uint8Array(10);

/** For a fact that another new fact names. */
export function newFactId(milliseconds: number): FactId {
  return uuidV7(milliseconds, randomFillSync(random)) as FactId; // uuidV7 makes the shape, the ledger makes it a fact's
}
