import { regionsInView } from '#src/access/may.ts';
import type { Actor } from '#src/access/actor.ts';
import { newFactId } from '#src/facts/append.ts';
import type { FactId, PersonId } from '#src/kernel/ids.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { Call } from '#src/platform/http.ts';
import { findMunicipality } from '#src/reference/municipalities.ts';
import { regions } from '#src/reference/regions.ts';
import { knownFrom, openFile, refusal, refused, signedIn } from '../trajectory/ask.ts';
import type { Contradiction } from '../trajectory/ask.ts';
import type { Dependencies } from './handlers.ts';
import { findFileNumber } from './views/file-number.ts';
import { personsAlike } from './views/persons-alike.ts';
import type { MergeChoices, MergePreview, PersonLine } from './endpoints.ts';
import { birthDayOfNumber, numberIsOpen } from './merge/both.ts';
import type { Both } from './merge/both.ts';
import { identityOfBoth, returnIdentity, takeIdentity } from './views/take-identity.ts';
import { planMerge } from './merge/plan.ts';
import type { Plan } from './merge/plan.ts';
import { previewOf } from './merge/preview.ts';
import type { Opened } from './merge/preview.ts';
import { recordIn } from './record-in.ts';
import { planUndo } from './merge/undo.ts';
import { inWords } from './merge/in-words.ts';

interface Params {
  readonly person: string;
}

export async function preview(deps: Dependencies, call: Call<Params, unknown, MergeChoices>): Promise<MergePreview> {
  const actor = signedIn(call.actor);
  const [stays, goes] = await openBoth(deps, actor, call.params.person, call.body.file, 'mergePreview');
  return inTransaction(deps.database, async (tx) => {
    const { values } = await identityOfBoth(tx, stays.person, goes.person);
    const plan = planOf(stays, goes, call.body, deps);
    return previewOf(plan, stays, goes, values, openIn(plan, values, call.body));
  });
}

/**
 * All of a merge in one transaction: the facts of both files, their views, the vault of the file that stays. The opening of both is
 * logged in a transaction of its own, so that the lines stay when the merge is refused.
 */
export async function merge(
  deps: Dependencies,
  call: Call<Params, unknown, MergeChoices & { readonly expectedVersion: number; readonly fileVersion: number }>,
): Promise<{ version: number; fileNumber: string; moved: number; same: number }> {
  const { body } = call;
  const actor = signedIn(call.actor);
  const opened = await openBoth(deps, actor, call.params.person, body.file, 'act:merge');
  const at = deps.clock.now();
  return inTransaction(deps.database, async (tx) => {
    await oneAtATime(tx, opened);
    const [stays, goes] = [await again(tx, deps, opened[0]), await again(tx, deps, opened[1])];
    checkVersion(stays, body.expectedVersion);
    checkVersion(goes, body.fileVersion);
    const { erased, values } = await identityOfBoth(tx, stays.person, goes.person);
    if (erased) throw refused(refusal('mergeErased'));
    refuseWhatIsOpen(planOf(stays, goes, body, deps), values, body);
    const number = await takeIdentity(tx, values, {
      stays: stays.person,
      goes: goes.person,
      on: deps.clock.today(),
      at,
      account: actor.account,
      choices: body.identity,
    });
    const plan = planOf(stays, goes, body, deps, number);
    const telling = { at, account: actor.account };
    const version = await recordIn(tx, deps, {
      ...telling,
      person: stays.person,
      recorded: stays.known.recorded,
      tellings: plan.stays,
    });
    await recordIn(tx, deps, { ...telling, person: goes.person, recorded: goes.known.recorded, tellings: plan.goes });
    return { version, fileNumber: goes.fileNumber, moved: plan.union.moves.length, same: plan.union.same.length };
  });
}

export async function undo(
  deps: Dependencies,
  call: Call<Params, unknown, { readonly file: string; readonly expectedVersion: number }>,
): Promise<{ version: number; fileNumber: string }> {
  const { body } = call;
  const actor = signedIn(call.actor);
  const goes = body.file as PersonId; // the contract admits uuids only
  const stays = await inTransaction(deps.database, (tx) => openOne(tx, deps, actor, call.params.person, 'act:undoMerge'));
  const at = deps.clock.now();
  return inTransaction(deps.database, async (tx) => {
    await oneAtATime(tx, [stays, { person: goes }]);
    const now = await again(tx, deps, stays);
    const other = { person: goes, recorded: await deps.ledger.readStream(tx, goes) };
    const planned = planUndo({ person: now.person, recorded: now.known.recorded }, other, context(deps));
    if (planned === null) throw refused(refusal('mergeNotThere'));
    await openAsItWas(tx, deps, actor, other, planned.mergedAt);
    checkVersion(now, body.expectedVersion);
    if ((await identityOfBoth(tx, now.person, goes)).erased) throw refused(refusal('mergeErased'));
    if (planned.restsOnIt.length > 0) throw notHolding('mergeUndoRests', planned.restsOnIt);
    await returnIdentity(tx, now.person, planned.mergedAt);
    const telling = { at, account: actor.account };
    const version = await recordIn(tx, deps, {
      ...telling,
      person: now.person,
      recorded: now.known.recorded,
      tellings: planned.stays,
    });
    await recordIn(tx, deps, { ...telling, ...other, tellings: planned.goes });
    return { version, fileNumber: (await findFileNumber(tx, goes)) ?? '' };
  });
}

/** As with every list, no file is opened by it. */
export async function alike(
  { database, clock }: Dependencies,
  call: Call<Params, unknown, unknown>,
): Promise<{ lines: PersonLine[] }> {
  const actor = signedIn(call.actor);
  const today = clock.today();
  const found = await inTransaction(
    database,
    (tx) => personsAlike(tx, call.params.person as PersonId, { regions: regionsInView(actor), today, limit: 5 }), // a uuid, by the contract
  );
  return {
    lines: found.map(({ nis, ...line }) => ({
      ...line,
      municipality: nis === null ? null : (findMunicipality(nis, today)?.nl ?? null),
    })),
  };
}

async function openBoth(
  deps: Dependencies,
  actor: Actor,
  stays: string,
  goes: string,
  part: string,
): Promise<readonly [Opened, Opened]> {
  return inTransaction(deps.database, async (tx) => {
    const [one, other] = [await openOne(tx, deps, actor, stays, part), await openOne(tx, deps, actor, goes, part)];
    if (one.person === other.person) throw refused(refusal('mergeSameFile'));
    return [one, other];
  });
}

async function openOne(tx: Tx, deps: Dependencies, actor: Actor, person: string, part: string): Promise<Opened> {
  const opened = await openFile(tx, deps, actor, person as PersonId, part, 'correction'); // the contract admits uuids only
  return { ...opened, fileNumber: (await findFileNumber(tx, opened.person)) ?? '' };
}

/** Who takes two files apart opens the second as it was before it went. */
async function openAsItWas(
  tx: Tx,
  deps: Dependencies,
  actor: Actor,
  { person, recorded }: { readonly person: PersonId; readonly recorded: Opened['known']['recorded'] },
  mergedAt: Instant,
): Promise<void> {
  const { region } = knownFrom(recorded.filter(({ recordedAt }) => recordedAt < mergedAt)).dossier;
  if (region === null) return;
  const { agency } = regions[region];
  await deps.access.open(tx, actor, { person, agency, region, part: 'act:undoMerge', purpose: 'correction' });
}

/** Two merges of the same files in opposite directions wait for each other, in one order. */
async function oneAtATime(tx: Tx, files: readonly { readonly person: PersonId }[]): Promise<void> {
  for (const person of files.map((file) => file.person).toSorted())
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7341806257))', [person]);
}

/** As it stands now, under the lock. */
async function again(tx: Tx, { ledger }: Dependencies, opened: Opened): Promise<Opened> {
  return { ...opened, known: knownFrom(await ledger.readStream(tx, opened.person)) };
}

function checkVersion({ known }: Opened, expected: number): void {
  const currentVersion = known.recorded.at(-1)?.version ?? 0;
  if (currentVersion !== expected) throw new HttpProblem(409, 'staleVersion', { currentVersion });
}

function planOf(
  stays: Opened,
  goes: Opened,
  body: MergeChoices,
  deps: Dependencies,
  number: Parameters<typeof planMerge>[3]['number'] = null,
): Plan {
  const asFile = ({ person, known }: Opened) => ({ person, recorded: known.recorded });
  return planMerge(asFile(stays), asFile(goes), body, { ...context(deps), number });
}

function context({ clock }: Dependencies): { today: ReturnType<Dependencies['clock']['today']>; newId: () => FactId } {
  const now = toEpochMilliseconds(clock.now());
  return { today: clock.today(), newId: () => newFactId(now) };
}

function openIn(plan: Plan, values: readonly Both[], { identity }: MergeChoices): MergePreview['open'] {
  return [...(numberIsOpen(values, identity) ? (['insz'] as const) : []), ...new Set(plan.open)];
}

function refuseWhatIsOpen(plan: Plan, values: readonly Both[], body: MergeChoices): void {
  const open = openIn(plan, values, body);
  if (open.length > 0) throw refused(refusal('mergeOpen', {}, { missing: open }));
  const [birth, chosen] = [birthDayOfNumber(values, body.identity), plan.birthDays?.[body.birthDay ?? 'stays']];
  if (chosen !== undefined && birth !== null && birth !== chosen) throw refused(refusal('inszBirthDay', { birth }));
  if (plan.doesNotHold.length > 0) throw notHolding('mergeDoesNotHold', plan.doesNotHold);
}

function notHolding(code: 'mergeDoesNotHold' | 'mergeUndoRests', found: readonly Contradiction[]): HttpProblem {
  return refused(
    refusal(
      code,
      { what: inWords(found) },
      { missing: found.map(({ type }) => type), grounds: found.flatMap(({ grounds }) => grounds) },
    ),
  );
}
