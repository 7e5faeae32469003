import type { Access } from '#src/access/access.ts';
import type { Actor } from '#src/access/actor.ts';
import { regionsInView } from '#src/access/may.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { Ground } from '#src/law/outcome.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { Call } from '#src/platform/http.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';
import { namesOf } from '../register/ask.ts';
import { groundView } from '../trajectory/ask.ts';
import type { FindingKind, FindingState } from './codes.ts';
import { decidingRuleThen } from './compare/deciding-rule.ts';
import type { FindingView } from './endpoints.ts';
import { findRuns } from './run/runs.ts';
import { findingCounts, findingPage } from './views/findings.ts';

export interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly access: Access;
}
interface Asked {
  readonly state: FindingState;
  readonly kind?: FindingKind | undefined;
  readonly rule?: string | undefined;
  readonly agency?: AgencyCode | undefined;
  readonly region?: RegionCode | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A list names people as my work does: the line in the access log is written when a dossier is opened, or a list refused. */
export async function readFindings({ database, clock, access }: Dependencies, call: Call<unknown, Asked, unknown>) {
  const actor = signedIn(call.actor);
  const { state, kind, rule, after, limit } = call.query;
  const isOfficer = actor.role === 'enforcementOfficer';
  const wanted = await regionsAsked(access, actor, isOfficer ? regionCodes : regionsInView(actor), call.query);
  const question = { regions: wanted, state, kind, rule, onlyHandedOver: isOfficer };
  return inTransaction(database, async (tx) => {
    const page = await findingPage(tx, { ...question, after, limit });
    const names = await namesOf(
      tx,
      page.lines.map(({ stream }) => stream),
    );
    const lines = page.lines.map(({ stream, settledReason, settledAt, oldReason, newReason, ...line }): FindingView => {
      const name = names.get(stream);
      return {
        ...line,
        person: stream,
        fileNumber: name?.fileNumber ?? '',
        familyName: name?.familyName ?? '',
        givenNames: name?.givenNames ?? '',
        oldReason: inWords(oldReason),
        newReason: inWords(newReason),
        oldSaid: decisive(oldReason, decidingRuleThen(oldReason, line.rule)),
        newSaid: decisive(newReason, line.rule),
        settled: settledReason === null || settledAt === null ? null : { reason: settledReason, at: settledAt },
      };
    });
    return { lines, next: page.next, ...(await findingCounts(tx, question)), ...(await findRuns(tx, clock.now())) };
  });
}

async function regionsAsked(
  access: Access,
  actor: Actor,
  inView: readonly RegionCode[],
  { region, agency }: Pick<Asked, 'region' | 'agency'>,
): Promise<readonly RegionCode[]> {
  const asked = regionCodes.filter(
    (code) => (region === undefined || code === region) && (agency === undefined || regions[code].agency === agency),
  );
  const outside = region === undefined && agency === undefined ? undefined : asked.find((code) => !inView.includes(code));
  // An agency of which the reader sees one region: that one.
  if (outside !== undefined && (region !== undefined || !asked.some((code) => inView.includes(code)))) {
    const reason = regions[outside].agency === actor.agency ? 'otherRegion' : 'otherAgency';
    await access.refuse(actor, { person: null, part: 'review', reason });
    throw new HttpProblem(403, reason);
  }
  return asked.filter((code) => inView.includes(code));
}

/** The last reason of the rule that decides; of a certificate, whose rule only says what was asked, the very last. */
function decisive(grounds: readonly Ground[], rule: string): number {
  const at = rule.startsWith('AT-') ? -1 : grounds.findLastIndex((ground) => ground.rule === rule);
  return at === -1 ? grounds.length - 1 : at;
}

/** A reason of a rule that is no longer there cannot be said; the finding is swept anew with the law that lacks it. */
function inWords(grounds: readonly Ground[]): FindingView['oldReason'] {
  return grounds.flatMap((ground) => {
    try {
      return [groundView(ground)];
    } catch {
      return [];
    }
  });
}

export function signedIn(actor: Actor | null): Actor {
  if (actor === null) throw new HttpProblem(401, 'notSignedIn');
  return actor;
}
