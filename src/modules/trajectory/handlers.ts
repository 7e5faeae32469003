import { regionsInView } from '#src/access/may.ts';
import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { judge } from '#src/law/judge.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { regionOfMunicipalityOn } from '#src/reference/municipalities.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { Access } from '#src/access/access.ts';
import type { Actor } from '#src/access/actor.ts';
import type { Purpose } from '#src/access/may.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import type { Call } from '#src/platform/http.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { findCourse } from '../orientation/ask.ts';
import { findFileNumber, mergedFilesIn, mergedInto, namesOf } from '../register/ask.ts';
import { changeNumber } from './change-number.ts';
import { officerActBodies } from './acts.ts';
import { decide, knownFrom } from './decision/decide.ts';
import { likelyActs, officerActs } from './decision/likely-acts.ts';
import { isWithOfficer } from './dossier/dossier.ts';
import { recordInDossier } from './record.ts';
import { dossierView } from './views/dossier-view.ts';
import { identityOf } from './views/identity.ts';
import { workCounts, workPage } from './views/my-work.ts';
import { refused } from './views/refusal-view.ts';
import { sightOf } from './views/sight.ts';
import type { AnyAct, Known } from './decision/decide.ts';
import type { DossierView, WorkLine } from './endpoints.ts';
import type { WorkQuestion } from './views/my-work.ts';

export interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly access: Access;
  /** National numbers that are nobody's are good in the demo and refused elsewhere. */
  readonly allowSyntheticInsz?: boolean;
}

interface Params {
  readonly person: string;
}

export async function openDossier(
  { database, clock, ledger, access }: Dependencies,
  call: Call<Params, { asKnownOn?: string | undefined; purpose: Purpose }, unknown>,
): Promise<DossierView> {
  const actor = signedIn(call.actor);
  const asked = call.params.person as PersonId; // the contract admits uuids only
  const today = clock.today();
  const asKnownOn = pastDay(call.query.asKnownOn, today);
  const asKnownAt = asKnownOn === null ? undefined : endOfDayInBrussels(asKnownOn);
  return inTransaction(database, async (tx) => {
    const opened = await openFile(tx, { ledger, access }, actor, asked, 'dossier', call.query.purpose);
    const { person, known } = asKnownAt === undefined ? opened : await readStanding(tx, ledger, asked, asKnownAt);
    const { region } = opened;
    if (known.recorded.length === 0) throw new HttpProblem(404, 'notKnownThen');
    const onDay = asKnownOn ?? today;
    const judgement = judge(known.file, onDay);
    const sight = sightOf(actor, region, asKnownOn !== null);
    return dossierView({
      person,
      fileNumber: (await findFileNumber(tx, person)) ?? '',
      known,
      region,
      judgement,
      sight,
      today,
      asked: onDay,
      asKnownOn,
      mergedFiles: sight.whole ? await mergedFiles(tx, known) : [],
      standsIn:
        person === opened.person ? null : { person: opened.person, fileNumber: (await findFileNumber(tx, opened.person)) ?? '' },
      identity: await identityOf(tx, person, sight, asKnownAt),
      acts: sight.mayCorrect
        ? [...likelyActs(known, judgement, { today, regionOf: regionOfMunicipalityOn })]
        : sight.mayDecide
          ? [...officerActs(known, { today, regionOf: regionOfMunicipalityOn })]
          : [],
    });
  });
}

/**
 * One act. The opening is logged in a transaction of its own, so that the line stays when the act is refused; what the act
 * writes is written in another one, all of it or nothing.
 */
export async function act(
  { database, clock, ledger, access, allowSyntheticInsz }: Dependencies,
  call: Call<Params, unknown, { act: string; expectedVersion: number; on: string }>,
): Promise<{ version: number; facts: string[] }> {
  const actor = signedIn(call.actor);
  const person = call.params.person as PersonId; // the contract admits uuids only
  const wanted = call.body as AnyAct; // parsed by the contract, whose days exist; it has them as text
  const isCorrection = wanted.act === 'correctDay' || wanted.act === 'withdrawFact';
  const purpose = wanted.act in officerActBodies ? 'enforcement' : isCorrection ? 'correction' : 'guidance';
  const opened = await inTransaction(database, (tx) =>
    openFile(tx, { ledger, access }, actor, person, `act:${wanted.act}`, purpose),
  );
  // Nothing is recorded in a file that went up in another; who asks again is led there.
  if (opened.person !== person) throw stale(opened.known.recorded.at(-1)?.version ?? 0);

  return inTransaction(database, async (tx) => {
    const known = knownFrom(await ledger.readStream(tx, person));
    const version = known.recorded.at(-1)?.version ?? 0;
    if (wanted.expectedVersion !== version) throw stale(version);
    const context = { today: clock.today(), regionOf: regionOfMunicipalityOn };
    const insz =
      wanted.act === 'changeInsz'
        ? await changeNumber(tx, clock, {
            person,
            insz: wanted.insz,
            on: wanted.on,
            account: actor.account,
            birthDay: known.dossier.birthDay,
            allowSynthetic: allowSyntheticInsz === true,
          })
        : undefined;
    const course = wanted.act === 'recordMoStart' ? ((await findCourse(tx, wanted.course)) ?? null) : undefined;
    const decided = decide(known, wanted, {
      ...context,
      ...(insz !== undefined && { insz }),
      ...(course !== undefined && { course }),
    });
    if (!decided.ok) throw refused(decided.error);
    const recorded = await recordInDossier(tx, ledger, clock, {
      person,
      recorded: known.recorded,
      facts: decided.value,
      account: actor.account,
    });
    if (!recorded.ok) throw stale(recorded.error.currentVersion);
    return { version: recorded.value.at(-1)?.version ?? version, facts: recorded.value.map((fact) => fact.id) };
  });
}

interface WorkInput {
  readonly bucket?: WorkQuestion['bucket'];
  readonly subject?: string | undefined;
  readonly region?: RegionCode | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function myWork({ database, clock, access }: Dependencies, call: Call<unknown, WorkInput, unknown>) {
  const actor = signedIn(call.actor);
  const today = clock.today();
  const { region, bucket, subject, after, limit } = call.query;
  const isOfficer = actor.role === 'enforcementOfficer';
  const inView = isOfficer ? regionCodes : regionsInView(actor);
  if (inView.length === 0) throw new HttpProblem(403, 'notPermitted');
  if (region !== undefined && !inView.includes(region)) {
    const reason = regions[region].agency === actor.agency ? 'otherRegion' : 'otherAgency';
    await access.refuse(actor, { person: null, part: 'myWork', reason });
    throw new HttpProblem(403, reason);
  }
  const question = {
    regions: region === undefined ? inView : [region],
    today,
    only: isOfficer ? (['handedOver', 'fineOpen'] as const) : undefined,
  };
  return inTransaction(database, async (tx) => {
    const page = await workPage(tx, { ...question, bucket, subject, after, limit });
    const names = await namesOf(
      tx,
      page.lines.map(({ stream }) => stream),
    );
    const lines = page.lines.map((line): WorkLine => {
      const name = names.get(line.stream);
      const { subject: about, region: ofRegion, dueOn, days, bucket: inBucket, waitsFor, act: settledBy, assumed } = line;
      return {
        person: line.stream,
        fileNumber: name?.fileNumber ?? '',
        familyName: name?.familyName ?? '',
        givenNames: name?.givenNames ?? '',
        region: ofRegion,
        subject: about,
        dueOn,
        days,
        bucket: inBucket,
        waitsFor,
        act: settledBy !== null && isOfficer === settledBy in officerActBodies ? settledBy : null,
        assumed,
      };
    });
    return { today, lines, next: page.next, counts: await workCounts(tx, question) };
  });
}

/**
 * Reads the file, asks access, which logs it, and answers what is known: of the file that stands, for one that went up in another.
 * Throws 404 for nobody and 403 for who may not.
 */
export async function openFile(
  tx: Tx,
  { ledger, access }: Pick<Dependencies, 'ledger' | 'access'>,
  actor: Actor,
  asked: PersonId,
  part: string,
  purpose: Purpose,
): Promise<{ person: PersonId; known: Known; region: RegionCode }> {
  const { person, known } = await readStanding(tx, ledger, asked);
  const { region } = known.dossier;
  if (region === null) throw new HttpProblem(404, 'personNotFound');
  const handedOver = known.dossier.infringements.some(isWithOfficer);
  await access.open(tx, actor, { person, agency: regions[region].agency, region, part, purpose, handedOver });
  return { person, known, region };
}

/** What is known of a person, or was then, in the file in which they stand, or stood then. */
export async function readStanding(
  tx: Tx,
  ledger: Ledger,
  asked: PersonId,
  asKnownAt?: Instant,
): Promise<{ readonly person: PersonId; readonly known: Known }> {
  let person = asked;
  for (;;) {
    const known = knownFrom(await ledger.readStream(tx, person, asKnownAt === undefined ? {} : { asKnownAt }));
    const into = mergedInto(known.effective);
    if (into === null || into === asked) return { person, known };
    person = into;
  }
}

async function mergedFiles(tx: Tx, { effective }: Known): Promise<DossierView['mergedFiles']> {
  const names = await namesOf(
    tx,
    mergedFilesIn(effective).map(({ person }) => person),
  );
  return mergedFilesIn(effective).map(({ person, on, recordedAt }) => ({
    person,
    fileNumber: names.get(person)?.fileNumber ?? '',
    on,
    recordedAt,
  }));
}

export function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}

function stale(currentVersion: number): HttpProblem {
  return new HttpProblem(409, 'staleVersion', { currentVersion });
}

export function pastDay(day: string | undefined, today: PlainDate): PlainDate | null {
  if (day === undefined) return null;
  if (!isPlainDate(day) || day > today) throw new HttpProblem(400, 'dayInFuture');
  return day;
}
