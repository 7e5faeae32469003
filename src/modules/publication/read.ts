import type { Instant } from '#src/kernel/instant.ts';
import { causeLabels } from '../figures/ask.ts';
import { releaseActs } from './codes.ts';
import type { MadeTableView, ReleaseLine, ReleaseView } from './endpoints.ts';
import type { Dependencies, Who } from './handlers.ts';
import { releaseOr404 } from './handlers.ts';
import { refusal } from './release/decide.ts';
import { placeOfCell } from './release/made-table.ts';
import type { MadeTable } from './release/made-table.ts';
import { editionIn, releasesOut } from './release/editions.ts';
import { openFindings, stateOf } from './release/release.ts';
import type { Recorded, Release, Signed } from './release/release.ts';
import { allReleases, tablesOf } from './release/store.ts';

export async function listReleases({ database, clock, snapshots }: Dependencies, who: Who) {
  const now = clock.now();
  const releases = await allReleases(database);
  const { demoFacts } = await snapshots.current();
  return { releases: releases.map((release) => lineOf(release, who, now)).reverse(), synthetic: demoFacts > 0 };
}

export async function readRelease(dependencies: Dependencies, who: Who, id: string): Promise<ReleaseView> {
  const { database, clock } = dependencies;
  const now = clock.now();
  const release = await releaseOr404(dependencies, id);
  const made = release.check === null ? [] : await tablesOf(database.pool, [{ release: id, version: release.check.version }]);
  const all = await allReleases(database);
  const newer = all.find(({ replaces, discarded }) => replaces === id && !discarded);
  const by = (signature: Signed | null) => (signature === null ? null : signedView(signature, who));
  return {
    ...lineOf(release, who, now),
    version: release.version,
    summary: release.summary,
    specs: release.tables.map(({ notes, ...spec }) => ({ ...spec, notes: [...notes] })),
    tablesMade: made.map((table) => tableView(table, editionIn(releasesOut(all, now), id, table.content.id))),
    findings: (release.check?.findings ?? []).map(
      ({ key, kind, table, place, stated, computed, confidence, sentence, likelyCause }) => {
        const signature = release.explanations.get(key);
        return {
          key,
          kind,
          table,
          at: place.at,
          stated,
          computed,
          confidence,
          sentence,
          likelyCause,
          signed: signature === undefined ? null : { ...signedView(signature.by, who), explanation: signature.explanation },
        };
      },
    ),
    disclosures: (release.check?.disclosures ?? []).map((each) => ({ ...each })),
    changes: (release.check?.changes ?? []).map(({ parts, ...change }) => ({
      ...change,
      parts: parts.map(({ cause, delta }) => ({ cause: causeLabels[cause], delta })),
    })),
    checked: by(release.check?.by ?? null),
    approved: by(release.approval),
    withdrawn:
      release.withdrawal === null ? null : { ...signedView(release.withdrawal.by, who), reason: release.withdrawal.reason },
    replacedBy: newer?.id ?? null,
    history: release.history
      .map((event) => ({ ...signedView(event.signed, who), type: event.type, comment: commentOf(event) }))
      .reverse(),
    acts: Object.fromEntries(releaseActs.map((act) => [act, refusal(release, act, who, now)])) as ReleaseView['acts'], // one per act
    synthetic: made.some(({ content }) => content.synthetic),
  };
}

function lineOf(release: Release, who: Who, now: Instant): ReleaseLine {
  const state = stateOf(release, now);
  const { id, title, status, replaces, tables, plan, drafted, workedOn } = release;
  return {
    id,
    title,
    state,
    status,
    replaces,
    tables: tables.length,
    open: openFindings(release).length,
    releaseAt: plan?.releaseAt ?? null,
    drafted: signedView(drafted, who),
    waitsForYou: state === 'toApprove' && !workedOn.has(who.account),
  };
}

function signedView({ account, name, at }: Signed, who: Who) {
  return { name, at, you: account === who.account };
}

function tableView({ content, exact }: MadeTable, edition: number | null): MadeTableView {
  const { id, title, indicator, period, asOf, by, receipt, notes, protection, cells } = content;
  return {
    id,
    title,
    indicator,
    period,
    asOf,
    receipt,
    edition,
    by: [...by],
    notes: [...notes],
    protection: protection?.words ?? null,
    cells: cells.map(({ at, value, shown }, row) => ({
      at: [...at],
      place: placeOfCell(content, row),
      exact: exact[row] ?? null,
      value,
      shown,
    })),
  };
}

function commentOf(event: Recorded): string {
  switch (event.type) {
    case 'sentBack':
      return event.data.comment;
    case 'explained':
      return event.data.explanation.nl;
    case 'withdrawn':
      return event.data.reason.nl;
    case 'planned':
      return event.data.releaseAt;
    case 'drafted':
    case 'edited':
    case 'checked':
    case 'explanationRetracted':
    case 'approved':
    case 'approvalRetracted':
    case 'planRetracted':
    case 'discarded':
    case 'restored':
      return '';
  }
}
