import { vault } from '#src/facts/vault.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import { differ, sideOf } from '../merge/both.ts';
import type { Both, IdentityChoices } from '../merge/both.ts';
import { identityKinds } from '../merge/kinds.ts';
import { savePersonName } from './person-name.ts';

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
