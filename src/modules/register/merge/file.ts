import type { Fact } from '#src/facts/envelope.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import { effectiveFacts } from '../../trajectory/ask.ts';
import type { Side } from './sides.ts';

/** One of the two files of a merge: everything recorded in it, in version order. */
export interface File {
  readonly person: PersonId;
  readonly recorded: readonly Fact[];
}

/** What the officer chose where the two files contradict each other. */
export interface Choices {
  /** Facts of either file that are not true of the person, with what goes on with them. */
  readonly leaveOut: readonly string[];
  readonly birthDay: Side | null;
}

/** What tells of merging itself; it stays in its own file. */
const bookkeeping: ReadonlySet<string> = new Set(['register.persons-merged', 'register.merged-into']);

/** The facts of a file that tell of the person, as they count. */
export function factsOfPerson({ recorded }: File): readonly Fact[] {
  return effectiveFacts(recorded).filter(({ type }) => !bookkeeping.has(type));
}

export type Data = Readonly<Record<string, unknown>>;

export function dataOf({ data }: { readonly data: unknown }): Data {
  return data as Data; // every fact's data is an object of fields
}

/** The field in which a fact names an earlier fact of its own file; the other references are to courses and to the vault. */
const NAMING = ['infringement', 'suspension', 'wait'] as const;

export function namedFact(fact: { readonly data: unknown }): FactId | null {
  const data = dataOf(fact);
  const field = NAMING.find((key) => typeof data[key] === 'string');
  return field === undefined ? null : (data[field] as FactId); // what these fields name is a fact
}

export function naming(data: unknown, id: FactId): Data {
  const fields = data as Data; // every fact's data is an object of fields
  const field = NAMING.find((key) => key in fields);
  return field === undefined ? fields : { ...fields, [field]: id };
}
