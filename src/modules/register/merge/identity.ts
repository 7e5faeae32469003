import { vault } from '#src/facts/vault.ts';
import { readInsz } from '#src/kernel/insz.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import { savePersonName } from '../views/person-name.ts';
import type { Side } from './sides.ts';
import { identityKinds } from './kinds.ts';
import type { IdentityKind } from './kinds.ts';

export type IdentityChoices = { readonly [K in IdentityKind]?: Side | undefined };

export interface Both {
  readonly kind: IdentityKind;
  readonly stays: unknown;
  readonly goes: unknown;
}

/** What both files say of who it is, kind by kind; undefined where a file says nothing. */
export async function identityOfBoth(
  tx: Tx,
  stays: PersonId,
  goes: PersonId,
): Promise<{ readonly erased: boolean; readonly values: readonly Both[] }> {
  const [ours, theirs] = [await vault.read(tx, stays), await vault.read(tx, goes)];
  return {
    erased: ours.erasedAt !== null || theirs.erasedAt !== null,
    values: identityKinds.map((kind) => ({ kind, stays: ours[kind], goes: theirs[kind] })),
  };
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

function sideOf({ kind, stays, goes }: Both, choices: IdentityChoices): Side {
  if (stays === undefined) return 'goes';
  return goes === undefined ? 'stays' : (choices[kind] ?? 'stays');
}

interface Taking {
  readonly stays: PersonId;
  readonly goes: PersonId;
  readonly on: PlainDate;
  readonly at: Instant;
  readonly account: string;
  readonly choices: IdentityChoices;
}

/** The entries of a national number that came and of the one that gave way, for the fact that says so. */
export interface NumberTaken {
  readonly currentEntry: string;
  readonly formerEntry: string | null;
}

/** Puts what is taken over of the file that goes in the vault of the file that stays; the vault of the other keeps its own. */
export async function takeIdentity(
  tx: Tx,
  values: readonly Both[],
  { stays, goes, on, at, account, choices }: Taking,
): Promise<NumberTaken | null> {
  const formerEntry =
    (await vault.history(tx, stays)).findLast((entry) => entry.kind === 'insz' && entry.value !== null)?.id ?? null;
  let number: NumberTaken | null = null;
  for (const both of values) {
    if (sideOf(both, choices) === 'stays' || both.goes === undefined || !(differ(both) || both.stays === undefined)) continue;
    const put = await vault.put(tx, {
      person: stays,
      kind: both.kind,
      value: both.goes as string, // as the vault gave it for this kind
      validFrom: on,
      recordedAt: at,
      recordedBy: account,
      allowSynthetic: true,
      formerly: goes,
    });
    if (!put.ok) throw new Error(`The vault refused what it held itself: ${put.error.type}`);
    if (both.kind === 'insz') number = { currentEntry: put.value, formerEntry };
  }
  await saveSearchWords(tx, stays);
  return number;
}

/** A merge that is undone leaves nothing of the other in the vault of this person. */
export async function returnIdentity(tx: Tx, stays: PersonId, mergedAt: Instant): Promise<void> {
  await vault.takeBack(tx, { person: stays, recordedAt: mergedAt });
  await saveSearchWords(tx, stays);
}

async function saveSearchWords(tx: Tx, person: PersonId): Promise<void> {
  const now = await vault.read(tx, person, { kinds: ['name', 'insz'] });
  if (now.erasedAt !== null) return;
  const former = (await vault.history(tx, person)).findLast(
    (entry) => entry.kind === 'insz' && entry.value !== null && entry.value !== now.insz,
  );
  await savePersonName(tx, {
    person,
    familyName: now.name?.familyName ?? '',
    givenNames: now.name?.givenNames ?? '',
    insz: now.insz ?? null,
    formerInsz: (former?.value as string | undefined) ?? null, // of kind insz, and not null
  });
}
