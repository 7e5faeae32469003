import { vault } from '#src/facts/vault.ts';
import { readInsz } from '#src/kernel/insz.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';
import { savePersonName } from '../register/ask.ts';
import type { Context } from './decision/decision.ts';

interface NewNumber {
  readonly person: PersonId;
  readonly insz: string;
  readonly on: PlainDate;
  readonly account: string;
  readonly birthDay: PlainDate | null;
  readonly allowSynthetic: boolean;
}

/** Puts a new national number in the vault and says what the decision must know; a refusal rolls it back with all the rest. */
export async function changeNumber(
  tx: Tx,
  clock: Clock,
  { person, insz, on, account, birthDay, allowSynthetic }: NewNumber,
): Promise<NonNullable<Context['insz']>> {
  const unusable = { entry: '', formerEntry: null, valid: false, taken: false, same: false, otherBirthDay: null };
  const read = readInsz(insz, { allowSynthetic });
  if (!read.ok) return unusable;
  const before = await vault.read(tx, person, { kinds: ['insz', 'name'] });
  if (before.insz === read.value.insz) return { ...unusable, valid: true, same: true };
  if (birthDay !== null && read.value.birthDay !== null && read.value.birthDay !== birthDay)
    return { ...unusable, valid: true, otherBirthDay: read.value.birthDay };
  const formerEntry =
    (await vault.history(tx, person)).findLast((entry) => entry.kind === 'insz' && entry.value === before.insz)?.id ?? null;
  const put = await vault.put(tx, {
    person,
    kind: 'insz',
    value: read.value.insz,
    validFrom: on,
    recordedAt: clock.now(),
    recordedBy: account,
    allowSynthetic,
  });
  if (!put.ok) return { ...unusable, valid: true, taken: put.error.type === 'inszTaken' };
  const after = await vault.read(tx, person, { kinds: ['insz', 'name'] });
  await savePersonName(tx, {
    person,
    familyName: after.name?.familyName ?? '',
    givenNames: after.name?.givenNames ?? '',
    insz: after.insz ?? null,
    formerInsz: after.insz === read.value.insz ? (before.insz ?? null) : read.value.insz,
  });
  return { entry: put.value, formerEntry, valid: true, taken: false, same: false, otherBirthDay: null };
}
