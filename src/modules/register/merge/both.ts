import { readInsz } from '#src/kernel/insz.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Side } from './sides.ts';
import type { IdentityKind } from './kinds.ts';

export type IdentityChoices = { readonly [K in IdentityKind]?: Side | undefined };

export interface Both {
  readonly kind: IdentityKind;
  readonly stays: unknown;
  readonly goes: unknown;
}

export function differ({ stays, goes }: Both): boolean {
  return stays !== undefined && goes !== undefined && JSON.stringify(stays) !== JSON.stringify(goes);
}

/** Two national numbers cannot both be the person's: somebody has to say which. Of the rest the file that stays is believed. */
export function numberIsOpen(values: readonly Both[], choices: IdentityChoices): boolean {
  return values.some((both) => both.kind === 'insz' && differ(both) && choices.insz === undefined);
}

/** The birth day in the number that stays; null where it tells none. */
export function birthDayOfNumber(values: readonly Both[], choices: IdentityChoices): PlainDate | null {
  const number = values.find(({ kind }) => kind === 'insz');
  const value = number === undefined ? undefined : number[sideOf(number, choices)];
  if (typeof value !== 'string') return null;
  const read = readInsz(value, { allowSynthetic: true }); // it stands in the vault, so it was allowed
  return read.ok ? read.value.birthDay : null;
}

/** Whose value stays: of what only one file knows, that. */
export function sideOf({ kind, stays, goes }: Both, choices: IdentityChoices): Side {
  if (stays === undefined) return 'goes';
  return goes === undefined ? 'stays' : (choices[kind] ?? 'stays');
}
