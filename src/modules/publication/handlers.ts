import type { Actor } from '#src/access/actor.ts';
import { instant } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { DraftInput, PublicationAct } from './endpoints.ts';
import { changesSince, withChange } from './release/changes.ts';
import { decide, refusal } from './release/decide.ts';
import type { Command } from './release/decide.ts';
import { releasesOut } from './release/editions.ts';
import { disclosuresIn } from './release/audit.ts';
import { gateFindings } from './release/gate.ts';
import type { MadeTable } from './release/made-table.ts';
import { makeTables, understood } from './release/make-tables.ts';
import type { TableMaking } from './release/make-tables.ts';
import { stateOf } from './release/release.ts';
import type { Draft, Release } from './release/release.ts';
import { freeSlug } from './release/slug.ts';
import { allReleases, appendEvent, findRelease, keepTables, tablesOf } from './release/store.ts';

export type Dependencies = TableMaking;
export type Who = Pick<Actor, 'account' | 'name'>;

export async function draft({ database, clock }: Dependencies, who: Who, input: DraftInput): Promise<{ id: string }> {
  const now = clock.now();
  const tables = understood(input.tables, now);
  if (!tables.ok) throw new HttpProblem(422, 'tableNotUnderstood', tables.error);
  const known = await allReleases(database);
  const replaced = known.find(({ id }) => id === input.replaces);
  if (input.replaces !== null && (replaced === undefined || !['released', 'withdrawn'].includes(stateOf(replaced, now))))
    throw new HttpProblem(422, 'notInThisState');
  const id = freeSlug(
    input.replaces ?? input.title.nl,
    known.map((release) => release.id),
  );
  await inTransaction(database, (tx) => appendEvent(tx, id, 1, { type: 'drafted', data: input }, { ...signature(who), at: now }));
  return { id };
}

export async function newEditionOf(dependencies: Dependencies, who: Who, id: string): Promise<{ id: string }> {
  const { title, summary, tables } = await releaseOr404(dependencies, id);
  const copied: Draft = { title, summary, status: 'final', replaces: id, tables };
  return draft(dependencies, who, structuredClone(copied) as DraftInput); // the same shape, and its arrays may be written to
}

/** One step: what stands, what is asked, one event more. A check makes the tables and keeps them with it. */
export async function act(
  dependencies: Dependencies,
  who: Who,
  { id, version, act: asked }: { readonly id: string; readonly version: number; readonly act: PublicationAct },
): Promise<{ version: number }> {
  const { database, clock } = dependencies;
  const now = clock.now();
  const release = await releaseOr404(dependencies, id);
  if (release.version !== version) throw new HttpProblem(409, 'releaseChanged', { version: release.version });
  const { command, made } = await commandOf(dependencies, who, release, asked, now);
  const decided = decide(release, command, who, now);
  if (!decided.ok) throw new HttpProblem(422, decided.error);
  await inTransaction(database, async (tx) => {
    if (!(await appendEvent(tx, id, version + 1, decided.value, { ...signature(who), at: now })))
      throw new HttpProblem(409, 'releaseChanged');
    await keepTables(tx, id, version + 1, made);
  });
  return { version: version + 1 };
}

async function commandOf(
  dependencies: Dependencies,
  who: Who,
  release: Release,
  asked: PublicationAct,
  now: Instant,
): Promise<{ readonly command: Command; readonly made: readonly MadeTable[] }> {
  switch (asked.act) {
    case 'check': {
      const refused = refusal(release, 'check', who, now);
      if (refused !== null) throw new HttpProblem(422, refused);
      const counted = await tablesMade(dependencies, who, release, now);
      const all = await allReleases(dependencies.database);
      const out = releasesOut(all, now);
      const former = await keptTables(
        dependencies,
        out.filter(({ id }) => id === release.replaces),
      );
      const changes = await changesSince(dependencies, counted, former);
      const made = counted.map((table) => withChange(table, changes));
      const findings = await gateFindings(made, await keptTables(dependencies, standingBeside(release, all, out)));
      const disclosures = disclosuresIn(made, await keptTables(dependencies, out));
      return { command: { act: 'check', checked: { findings, disclosures, changes } }, made };
    }
    case 'plan': {
      const wanted = asked.releaseAt === null ? now : instant(asked.releaseAt);
      return { command: { act: 'plan', releaseAt: wanted }, made: [] };
    }
    case 'edit': {
      const tables = understood(asked.draft.tables, now);
      if (!tables.ok) throw new HttpProblem(422, 'tableNotUnderstood', tables.error);
      return { command: { act: 'edit', draft: { ...asked.draft, replaces: release.replaces } }, made: [] };
    }
    case 'explain':
    case 'retractExplanation':
    case 'sendBack':
    case 'withdraw':
    case 'approve':
    case 'retractApproval':
    case 'retractPlan':
    case 'discard':
    case 'restore':
      return { command: asked, made: [] };
  }
}

async function tablesMade(dependencies: Dependencies, who: Who, release: Release, now: Instant): Promise<readonly MadeTable[]> {
  const questions = understood(release.tables, now);
  if (!questions.ok) throw new HttpProblem(422, 'tableNotUnderstood', questions.error);
  const { protectionKey } = dependencies;
  if (protectionKey === undefined) throw new HttpProblem(422, 'noProtectionKey');
  return makeTables({ ...dependencies, protectionKey }, release.tables, questions.value, who.account);
}

/** What stands for the public now, without the release that this one replaces. */
function standingBeside(release: Release, all: readonly Release[], out: readonly Release[]): readonly Release[] {
  const replaced = new Set(all.flatMap(({ replaces, plan }) => (plan === null || replaces === null ? [] : [replaces])));
  return out.filter(({ id, withdrawal }) => id !== release.replaces && withdrawal === null && !replaced.has(id));
}

function keptTables({ database }: Dependencies, releases: readonly Release[]): Promise<readonly MadeTable[]> {
  const checks = releases.flatMap(({ id, check }) => (check === null ? [] : [{ release: id, version: check.version }]));
  return tablesOf(database.pool, checks);
}

export async function releaseOr404({ database }: Pick<Dependencies, 'database'>, id: string): Promise<Release> {
  const release = await findRelease(database.pool, id);
  if (release === null) throw new HttpProblem(404, 'noSuchRelease');
  return release;
}

function signature({ account, name }: Who): { readonly account: string; readonly name: string } {
  return { account, name };
}
