/** What may stand in a log line: counts, flags and codes. Names, numbers of persons and free text have no place here. */
export type LogFields = Readonly<Record<string, number | boolean | string | null>>;

export interface Log {
  /** `event` is a fixed name with dots: 'demo.loaded'. */
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Of the error: its kind, its codes and where it arose; not its message when that may quote data. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

const levels = ['info', 'warn', 'error'] as const;
type Level = (typeof levels)[number];

/** One JSON object a line. */
export function createLog(from: Level, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const say = (level: Level, event: string, fields: LogFields): void => {
    if (levels.indexOf(level) < levels.indexOf(from)) return;
    const clean = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? withoutPersons(value) : value]),
    );
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...clean })}\n`);
  };
  return {
    info: (event, fields = {}) => say('info', event, fields),
    warn: (event, fields = {}) => say('warn', event, fields),
    error: (event, error, fields = {}) => say('error', event, { ...fields, ...describe(error) }),
  };
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const told = error as { [Name in 'code' | 'constraint' | 'table' | 'cause']?: unknown }; // optional properties of errors of Node and pg
  const codes = Object.fromEntries(
    (['code', 'constraint', 'table'] as const).flatMap((name) => (typeof told[name] === 'string' ? [[name, told[name]]] : [])),
  );
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  const cause: LogFields = told.cause instanceof Error ? { cause: told.cause.name } : {};
  return {
    error: error.name,
    ...(quotesData(error) ? {} : { message: error.message }),
    ...codes,
    ...cause,
    stack: frames.join(' | '),
  };
}

/** PostgreSQL and zod put the offending value in the message. */
function quotesData(error: Error): boolean {
  return 'severity' in error || 'issues' in error;
}

/** The last net: what looks like a national number, a phone number or an e-mail address (and is no part of a uuid) goes. */
function withoutPersons(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/(?<![0-9a-f-])\d{2}[.\s]?\d{2}[.\s]?\d{2}[-\s]?\d{3}[.\s]?\d{2}(?![0-9a-f-])/g, '[number]')
    .replaceAll(/(?<![0-9a-f-])(?:\+|00)\d[\d\s./]{7,}\d/g, '[phone]')
    .replaceAll(/[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/gi, '[e-mail]');
}
