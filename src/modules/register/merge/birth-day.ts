import type { Fact } from '#src/facts/envelope.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { dataOf } from './file.ts';
import type { Data } from './file.ts';
import type { Side } from './sides.ts';

/** The last birth day that a register told of somebody: the one that counts. */
export function birthDayIn(facts: readonly Fact[]): PlainDate | null {
  const told = facts.filter(({ type }) => type === 'register.inflow-received').map((fact) => dataOf(fact)['birthDay']);
  return told.filter((day): day is PlainDate => typeof day === 'string' && isPlainDate(day)).at(-1) ?? null;
}

/** The birth day of the one person where the two files have another; null where nothing is to be chosen or nothing was. */
export function birthDayChosen(stays: readonly Fact[], goes: readonly Fact[], choice: Side | null): PlainDate | null {
  const [ours, theirs] = [birthDayIn(stays), birthDayIn(goes)];
  if (ours === null || theirs === null || ours === theirs || choice === null) return null;
  return choice === 'stays' ? ours : theirs;
}

/** What the fact says with the chosen birth day; what it says already where there is none to put in its place. */
export function withBirthDay(fact: Fact, chosen: PlainDate | null): Data {
  const data = dataOf(fact);
  if (chosen === null || fact.type !== 'register.inflow-received' || data['birthDay'] === 'unknown') return data;
  return { ...data, birthDay: chosen };
}
