import type { z } from 'zod';
import type { Database } from '#src/platform/database.ts';
import type { AgencyCode } from '#src/reference/regions.ts';
import type { accessLogLine, readAccessLog } from './endpoints.ts';

type Query = ReturnType<typeof readAccessLog.query.parse>;
type Line = z.infer<typeof accessLogLine>;

/** Lines of the access log, newest first. `agency` keeps those where the reader or the file is of that agency. */
export async function accessLogLines(
  database: Database,
  agency: AgencyCode | 'all',
  { person, account, outcome, before, limit }: Query,
): Promise<{ lines: Line[]; more: boolean }> {
  const values: unknown[] = [];
  const where = (condition: (place: string) => string, value: unknown): string =>
    value === undefined ? 'true' : condition(`$${values.push(value)}`);
  const conditions = [
    where((place) => `(line.reader_agency = ${place} or line.file_agency = ${place})`, agency === 'all' ? undefined : agency),
    where((place) => `line.person = ${place}`, person),
    where((place) => `line.account = ${place}`, account),
    where((place) => `line.outcome = ${place}`, outcome),
    where((place) => `line.position < ${place}`, before),
  ];
  const { rows } = await database.pool.query<Line>(
    `select line.position, line.at, line.account, coalesce(account.name, line.account) as "accountName", line.role,
            line.person, line.part, line.purpose, line.outcome, line.reason
     from access.line line left join access.account account on account.id = line.account
     where ${conditions.join(' and ')}
     order by line.position desc limit ${where((place) => place, limit + 1)}`,
    values,
  );
  return { lines: rows.slice(0, limit), more: rows.length > limit };
}
