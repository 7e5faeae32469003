import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../case.ts';

/**
 * One line of a table of cases: what is given, the day asked, and what must come out. `at` is the day that decides
 * (the anchor), so that the coverage can see whether a case sits on the day before, the day of and the day after each change.
 */
export interface LawCase {
  /** Ids of the rules and parameters that this case tests. */
  readonly rules: readonly string[];
  readonly at: PlainDate;
  /** Why this case is here, for who reads the table. */
  readonly why: string;
  /** Sits on an edge that is not a change of law: a birthday, the last day of a term, a pass mark. */
  readonly edge?: true;
  /** Asked under the values of a reform: shows that a rule which is not in force would work, not that it is applied. */
  readonly reform?: true;
  readonly given: Partial<CaseFile>;
  readonly on: PlainDate;
  /** What is asked of the law, and the answer. */
  ask(file: CaseFile, on: PlainDate): unknown;
  readonly expect: unknown;
}

/** Lines that ask the same of the same rules. */
export function cases(
  rules: readonly string[],
  ask: LawCase['ask'],
  lines: readonly Omit<LawCase, 'ask' | 'rules'>[],
): readonly LawCase[] {
  return lines.map((line) => ({ ...line, rules, ask }));
}
