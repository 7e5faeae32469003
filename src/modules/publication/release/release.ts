import type { Finding } from '#src/figures-gate/table.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Cause } from '../../figures/ask.ts';
import type { EditionKind, ReleaseState } from '../codes.ts';

/** A table that is to be released, as a question to the figures (the grammar of `figureQuery`). */
export interface TableSpec {
  /** Permanent slug of the table, the same in every edition. */
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  readonly by: string;
  readonly where: string;
  /** Empty: as known at the moment of checking. */
  readonly asOf: string;
  readonly title: Label;
  readonly notes: readonly Label[];
}

export interface Draft {
  readonly title: Label;
  readonly summary: Label;
  readonly status: EditionKind;
  /** The release of which this is the new edition. */
  readonly replaces: string | null;
  readonly tables: readonly TableSpec[];
}

/** A finding with a name of its own: the same contradiction, found again, has the same. */
export type ReleaseFinding = Finding & { readonly key: string };

/** What the tables, with all that is out, would tell of a few people: nobody can sign that away. */
export interface ReleaseDisclosure {
  /** The table to change, and how. */
  readonly table: string;
  readonly words: Label;
  readonly remedy: Label;
}

/** Why the total of a table is another than in the edition that it replaces. */
export interface TableChange {
  readonly table: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly { readonly cause: Cause; readonly delta: number }[];
}

export interface Checked {
  readonly findings: readonly ReleaseFinding[];
  readonly disclosures: readonly ReleaseDisclosure[];
  readonly changes: readonly TableChange[];
}

export type ReleaseEvent =
  | { readonly type: 'drafted'; readonly data: Draft }
  | { readonly type: 'edited'; readonly data: Draft }
  | { readonly type: 'checked'; readonly data: Checked }
  | { readonly type: 'explained'; readonly data: { readonly finding: string; readonly explanation: Label } }
  | { readonly type: 'explanationRetracted'; readonly data: { readonly finding: string } }
  | { readonly type: 'sentBack'; readonly data: { readonly comment: string } }
  | { readonly type: 'approved'; readonly data: Nothing }
  | { readonly type: 'approvalRetracted'; readonly data: Nothing }
  | { readonly type: 'planned'; readonly data: { readonly releaseAt: Instant } }
  | { readonly type: 'planRetracted'; readonly data: Nothing }
  | { readonly type: 'withdrawn'; readonly data: { readonly reason: Label } }
  | { readonly type: 'discarded'; readonly data: Nothing }
  | { readonly type: 'restored'; readonly data: Nothing };
type Nothing = Readonly<Record<string, never>>;

/** Who did it and when. */
export interface Signed {
  readonly account: string;
  readonly name: string;
  readonly at: Instant;
}
export type Recorded = ReleaseEvent & { readonly release: string; readonly version: number; readonly signed: Signed };

export interface Release extends Draft {
  readonly id: string;
  readonly version: number;
  /** Everybody who drafted, edited, checked or explained: none of them may approve. */
  readonly workedOn: ReadonlySet<string>;
  readonly drafted: Signed;
  readonly check: (Checked & { readonly version: number; readonly by: Signed }) | null;
  readonly explanations: ReadonlyMap<string, { readonly by: Signed; readonly explanation: Label }>;
  readonly approval: Signed | null;
  readonly plan: { readonly by: Signed; readonly releaseAt: Instant } | null;
  readonly withdrawal: { readonly by: Signed; readonly reason: Label } | null;
  readonly discarded: boolean;
  readonly history: readonly Recorded[];
}

/** What the events of one release make of it. */
export function foldRelease(events: readonly Recorded[]): Release | null {
  return events.reduce<Release | null>(evolve, null);
}

function evolve(before: Release | null, event: Recorded): Release | null {
  const { signed } = event;
  if (event.type === 'drafted')
    return {
      ...event.data,
      id: event.release,
      version: event.version,
      workedOn: new Set([signed.account]),
      drafted: signed,
      check: null,
      explanations: new Map(),
      approval: null,
      plan: null,
      withdrawal: null,
      discarded: false,
      history: [event],
    };
  if (before === null) return null;
  const release: Release = { ...before, version: event.version, history: [...before.history, event] };
  const worked: Release = { ...release, workedOn: new Set([...release.workedOn, signed.account]) };
  switch (event.type) {
    case 'edited':
      return { ...worked, ...event.data, check: null };
    case 'checked':
      return { ...worked, check: { ...event.data, version: event.version, by: signed } };
    case 'explained': {
      const { finding, explanation } = event.data;
      return { ...worked, explanations: new Map([...release.explanations, [finding, { by: signed, explanation }]]) };
    }
    case 'explanationRetracted':
      return { ...release, explanations: new Map([...release.explanations].filter(([key]) => key !== event.data.finding)) };
    case 'sentBack':
      return { ...release, check: null, approval: null };
    case 'approved':
      return { ...release, approval: signed };
    case 'approvalRetracted':
      return { ...release, approval: null };
    case 'planned':
      return { ...release, plan: { by: signed, releaseAt: event.data.releaseAt } };
    case 'planRetracted':
      return { ...release, plan: null };
    case 'withdrawn':
      return { ...release, withdrawal: { by: signed, reason: event.data.reason } };
    case 'discarded':
      return { ...release, discarded: true };
    case 'restored':
      return { ...release, discarded: false };
  }
}

/** No job releases anything: a planned release is out from its time, by whatever clock reads it. */
export function stateOf(release: Release, now: Instant): ReleaseState {
  if (release.discarded) return 'discarded';
  if (release.withdrawal !== null) return 'withdrawn';
  if (release.plan !== null) return release.plan.releaseAt <= now ? 'released' : 'planned';
  if (release.approval !== null) return 'approved';
  if (release.check === null) return 'draft';
  return openFindings(release).length === 0 && release.check.disclosures.length === 0 ? 'toApprove' : 'toExplain';
}

export function openFindings({ check, explanations }: Release): readonly ReleaseFinding[] {
  return (check?.findings ?? []).filter(({ key }) => !explanations.has(key));
}
