import { endOfDayInBrussels, instant } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { agiiRegions } from '#src/reference/regions.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import { findFigure, isDerived } from '../definitions/book.ts';
import type { Figure } from '../definitions/book.ts';
import type { FigureRequest } from './compute.ts';
import type { DerivedRequest } from './derived.ts';
import { parsePeriod } from './period.ts';
import type { Where } from './grid.ts';

/** A question as typed: in an address, on the command line. Its grammar: `figureQuery` in ../endpoints.ts. */
export interface TypedQuestion {
  readonly id: string;
  readonly period: string;
  readonly asOf?: string | undefined;
  readonly by?: string | undefined;
  readonly where?: string | undefined;
  readonly version?: number | undefined;
}

export interface Question extends FigureRequest {
  readonly asOf: Instant;
}
export interface DerivedQuestion extends DerivedRequest {
  readonly asOf: Instant;
}
export type FigureQuestion = Question | DerivedQuestion;

/** What is wrong with a question; `known` lists what could have stood there. */
export interface WrongQuestion {
  readonly type: 'unknownFigure' | 'unknownVersion' | 'wrongPeriod' | 'wrongAsOf' | 'unknownDimension' | 'unknownValue';
  readonly given: string;
  readonly known: readonly string[];
}

/** A question for a count: a derived figure is none. */
export function parseQuestion(typed: TypedQuestion, now: Instant): Result<Question, WrongQuestion> {
  const question = parseFigureQuestion(typed, now);
  if (!question.ok) return question;
  return 'derived' in question.value ? wrong('unknownFigure', typed.id) : ok(question.value);
}

/** A question for any figure of the book, counted or derived. */
export function parseFigureQuestion(typed: TypedQuestion, now: Instant): Result<FigureQuestion, WrongQuestion> {
  const newest = findFigure(typed.id);
  if (newest === undefined) return wrong('unknownFigure', typed.id);
  const indicator = findFigure(typed.id, typed.version);
  if (indicator === undefined)
    return wrong(
      'unknownVersion',
      String(typed.version),
      newest.versions.map(({ version }) => String(version)),
    );
  const period = parsePeriod(typed.period);
  if (period === undefined)
    return wrong('wrongPeriod', typed.period, ['2024', '2024-Q1', '2024-03', '2025-02-20', '2024-01-01/2024-07-01']);
  const asOf = typed.asOf === undefined || typed.asOf === '' ? now : parseAsOf(typed.asOf);
  if (asOf === undefined) return wrong('wrongAsOf', typed.asOf ?? '', ['2025-02-20', '2025-02-20T12:00:00Z']);
  const dimensions = indicator.dimensions.map(({ id }) => id);
  const by = [...new Set(list(typed.by, ','))];
  const unknown = by.find((id) => !dimensions.includes(id));
  if (unknown !== undefined) return wrong('unknownDimension', unknown, dimensions);
  const where = parseWhere(indicator, typed.where);
  if (!where.ok) return where;
  const asked = { period, by, where: where.value, asOf };
  return ok(isDerived(indicator) ? { derived: indicator, ...asked } : { indicator, ...asked });
}

function parseAsOf(text: string): Instant | undefined {
  if (isPlainDate(text)) return endOfDayInBrussels(text);
  try {
    return instant(text);
  } catch {
    return undefined;
  }
}

function parseWhere(indicator: Figure, text: string | undefined): Result<Where, WrongQuestion> {
  const where: Record<string, readonly string[]> = {};
  for (const part of list(text, ',')) {
    const [id = '', values = ''] = part.split(':');
    const dimension = indicator.dimensions.find((candidate) => candidate.id === id);
    if (dimension === undefined)
      return wrong(
        'unknownDimension',
        id,
        indicator.dimensions.map((candidate) => candidate.id),
      );
    const known = [...dimension.values, ...(dimension.absent === undefined ? [] : [dimension.absent])].map(({ code }) => code);
    const codes = list(values, '|').flatMap((code) => (id === 'region' && code === 'agii' ? [...agiiRegions] : [code]));
    const unknown = codes.find((code) => !known.includes(code));
    if (unknown !== undefined || codes.length === 0) return wrong('unknownValue', unknown ?? values, known);
    where[id] = codes;
  }
  return ok(where);
}

function list(text: string | undefined, separator: string): readonly string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wrong(type: WrongQuestion['type'], given: string, known: readonly string[] = []): Result<never, WrongQuestion> {
  return err({ type, given, known });
}
