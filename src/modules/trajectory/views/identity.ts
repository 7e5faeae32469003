import { vault } from '#src/facts/vault.ts';
import { formatInsz } from '#src/kernel/insz.ts';
import type { Insz } from '#src/kernel/insz.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Tx } from '#src/platform/database.ts';
import type { DossierView } from '../endpoints.ts';
import type { Sight } from './sight.ts';

/** Who it is, from the vault, as known now or then. The enforcement officer needs no phone or e-mail. */
export async function identityOf(
  tx: Tx,
  person: PersonId,
  sight: Sight,
  asKnownAt: Instant | undefined,
): Promise<DossierView['identity']> {
  const options = asKnownAt === undefined ? {} : { asKnownAt };
  const personal = await vault.read(tx, person, options);
  const numbers = (await vault.history(tx, person, options)).filter((entry) => entry.kind === 'insz' && entry.value !== null);
  const former = numbers.findLast((entry) => entry.value !== personal.insz);
  const changedOn = former === undefined ? null : (numbers.find((entry) => entry.value === personal.insz)?.validFrom ?? null);
  return {
    familyName: personal.name?.familyName ?? '',
    givenNames: personal.name?.givenNames ?? '',
    insz: personal.insz === undefined ? null : formatInsz(personal.insz),
    formerInsz: former === undefined ? null : formatInsz(former.value as Insz), // of kind insz, and not null: filtered above
    inszChangedOn: changedOn,
    address: personal.address ?? null,
    phone: sight.whole ? (personal.phone ?? null) : null,
    email: sight.whole ? (personal.email ?? null) : null,
    erased: personal.erasedAt !== null,
  };
}
