import { randomFillSync } from 'node:crypto';
import { regionsInView } from '#src/access/may.ts';
import { vault } from '#src/facts/vault.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { readInsz } from '#src/kernel/insz.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { findMunicipality, regionOfMunicipalityOn } from '#src/reference/municipalities.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { Access } from '#src/access/access.ts';
import type { Actor } from '#src/access/actor.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { VaultKind } from '#src/facts/vault-values.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { InszReading } from '#src/kernel/insz.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import type { Call } from '#src/platform/http.ts';
import { recordInDossier, refusal, refused, withTargetGroup } from '../trajectory/ask.ts';
import { receiveInflow } from './inflow/receive.ts';
import { giveFileNumber } from './views/file-number.ts';
import { findPersons } from './views/find-persons.ts';
import { savePersonName } from './views/person-name.ts';
import { readSearchQuery } from './views/search-query.ts';
import type { PersonLine, receiveInflow as receiveInflowContract } from './endpoints.ts';

export interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly access: Access;
  /** National numbers that are nobody's are good in the demo and refused elsewhere. */
  readonly allowSyntheticInsz?: boolean;
}

/** A list of people is no opening of a file: it shows enough to recognise somebody, of the own regions only. */
export async function search(
  { database, clock }: Dependencies,
  call: Call<unknown, { q: string; limit: number }, unknown>,
): Promise<{ lines: PersonLine[]; more: boolean }> {
  const actor = signedIn(call.actor);
  const today = clock.today();
  const { q, limit } = call.query;
  // The enforcement officer has no regions, but the files that were handed over, of every region.
  const isOfficer = actor.role === 'enforcementOfficer';
  const inView = isOfficer ? regionCodes : regionsInView(actor);
  if (inView.length === 0) throw new HttpProblem(403, 'notPermitted');
  const found = await inTransaction(database, (tx) =>
    findPersons(tx, readSearchQuery(q), { regions: inView, handedOverOnly: isOfficer, today, limit: limit + 1 }),
  );
  return {
    lines: found
      .slice(0, limit)
      .map(({ nis, ...line }) => ({ ...line, municipality: nis === null ? null : (findMunicipality(nis, today)?.nl ?? null) })),
    more: found.length > limit,
  };
}

type InflowBody = ReturnType<typeof receiveInflowContract.body.parse>;

/** Everything of a new person in one transaction: file number, vault, facts, views. */
export async function receive(
  { database, clock, ledger, access, allowSyntheticInsz }: Dependencies,
  call: Call<unknown, unknown, InflowBody>,
): Promise<{ person: string; fileNumber: string }> {
  const actor = signedIn(call.actor);
  const { body } = call;
  const person = uuidV7(toEpochMilliseconds(clock.now()), randomFillSync(new Uint8Array(10))) as PersonId; // a new person gets a new id
  const { agency } = regions[body.region];
  await inTransaction(database, (tx) =>
    access.open(tx, actor, { person, agency, region: body.region, part: 'inflow', purpose: 'guidance' }),
  );

  return inTransaction(database, async (tx) => {
    const number = readNumber(body.insz, allowSyntheticInsz === true);
    const inflow = {
      ...body,
      on: plainDate(body.on),
      birthDay: dayOrNull(body.birthDay),
      firstRegisteredOn: dayOrNull(body.firstRegisteredOn),
    };
    const decided = receiveInflow(inflow, {
      today: clock.today(),
      regionOf: regionOfMunicipalityOn,
      number,
    });
    if (!decided.ok) throw refused(decided.error);
    await putInVault(tx, {
      person,
      body,
      number,
      account: actor.account,
      on: inflow.on,
      clock,
      allowSynthetic: allowSyntheticInsz === true,
    });
    const fileNumber = await giveFileNumber(tx, person);
    const recorded = await recordInDossier(tx, ledger, clock, {
      person,
      recorded: [],
      facts: withTargetGroup([], [decided.value], inflow.on),
      account: actor.account,
    });
    if (!recorded.ok) throw new HttpProblem(409, 'staleVersion', { currentVersion: recorded.error.currentVersion });
    return { person, fileNumber };
  });
}

interface Putting {
  readonly person: PersonId;
  readonly body: InflowBody;
  readonly number: InszReading | null;
  readonly account: string;
  readonly on: PlainDate;
  readonly clock: Clock;
  readonly allowSynthetic: boolean;
}

async function putInVault(tx: Tx, { person, body, number, account, on, clock, allowSynthetic }: Putting): Promise<void> {
  const { familyName, givenNames, address, phone, email } = body;
  const values: readonly (readonly [VaultKind, unknown])[] = [
    ['name', { familyName, givenNames }],
    ['insz', number?.insz],
    ['address', address],
    ['phone', phone],
    ['email', email],
  ];
  for (const [kind, value] of values) {
    if (value === undefined || value === '') continue;
    const put = await vault.put(tx, {
      person,
      kind,
      value: value as string,
      validFrom: on,
      recordedAt: clock.now(),
      recordedBy: account,
      allowSynthetic,
    }); // the vault checks each value by its kind
    if (put.ok) continue;
    if (put.error.type === 'inszTaken') throw refused(refusal('inszTaken'));
    throw new HttpProblem(400, 'invalidValue', { field: kind });
  }
  await savePersonName(tx, { person, familyName, givenNames, insz: number?.insz ?? null, formerInsz: null });
}

function readNumber(insz: string | undefined, allowSynthetic: boolean): InszReading | null {
  if (insz === undefined || insz.trim() === '') return null;
  const read = readInsz(insz, { allowSynthetic });
  if (!read.ok) throw refused(refusal('inszInvalid'));
  return read.value;
}

function dayOrNull(day: string | null): PlainDate | null {
  return day === null ? null : plainDate(day);
}

function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}
