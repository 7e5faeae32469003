import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import { createExplainer } from '#src/law/explain/tree.ts';
import { judge } from '#src/law/judge.ts';
import { lawHere } from '#src/law/settings.ts';
import { inTransaction } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { Purpose } from '#src/access/may.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Reason } from '#src/law/explain/reason.ts';
import type { Judgement } from '#src/law/judgement.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { Call } from '#src/platform/http.ts';
import { openFile, pastDay, readStanding, signedIn } from './handlers.ts';
import { sightOf } from './views/sight.ts';
import type { ReasonsView } from './endpoints.ts';
import type { Dependencies } from './handlers.ts';
import type { Sight } from './views/sight.ts';

interface Query {
  readonly about: string;
  readonly asKnownOn?: string | undefined;
  readonly purpose: Purpose;
}

/** Judged anew, as the dossier is: a reason is never stored, so it cannot differ from what is shown. */
export async function reasons(
  { database, clock, ledger, access }: Dependencies,
  { actor: caller, params, query }: Call<{ readonly person: string }, Query, unknown>,
): Promise<ReasonsView> {
  const actor = signedIn(caller);
  const person = params.person as PersonId; // the contract admits uuids only
  const today = clock.today();
  const asKnownOn = pastDay(query.asKnownOn, today);
  const on = asKnownOn ?? today;
  return inTransaction(database, async (tx) => {
    const { known: present, region } = await openFile(tx, { ledger, access }, actor, person, 'reasons', query.purpose);
    const known = asKnownOn === null ? present : (await readStanding(tx, ledger, person, endOfDayInBrussels(asKnownOn))).known;
    const sight = sightOf(actor, region, asKnownOn !== null);
    if (!sight.whole && /^(certificate|pillar)/.test(query.about)) return { because: 'shielded', missing: [], reasons: [] };
    const judgement = judge(known.file, on);
    const asked = outcomeOf(judgement, query.about);
    if (asked === null) throw new HttpProblem(404, 'noSuchOutcome');
    const explained = createExplainer({ file: known.file, on, settings: lawHere() });
    const context = query.about === 'targetGroup' ? [] : judgement.targetGroup.grounds;
    const tree = explained(asked.grounds, context);
    return {
      because: asked.because,
      missing: [...asked.missing],
      reasons: forSight(tree, sight) as ReasonsView['reasons'], // the same shape, but for readonly
    };
  });
}

interface Asked {
  readonly because: string | null;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
}

function outcomeOf(judgement: Judgement, about: string): Asked | null {
  const [what, id, startsOn] = about.split('.');
  if (what === 'targetGroup') return asAsked(judgement.targetGroup);
  if (what === 'certificate') return asAsked(judgement.certificate);
  const found =
    what === 'pillar'
      ? judgement.pillars.find(({ pillar }) => pillar === id)
      : judgement.deadlines.find((deadline) => deadline.id === id && deadline.startsOn === startsOn);
  return found === undefined ? null : { because: null, missing: [], grounds: found.grounds };
}

function asAsked(outcome: Judgement['targetGroup'] | Judgement['certificate']): Asked {
  const { grounds } = outcome;
  return outcome.known
    ? { because: null, missing: [], grounds }
    : { because: outcome.because, missing: outcome.missing, grounds };
}

/** Who sees only a part of the dossier gets the reasons without what the rest of it holds, nor why somebody is exempted (DP-03). */
function forSight(tree: readonly Reason[], sight: Sight): readonly Reason[] {
  return tree.map((reason) => ({
    ...reason,
    facts: sight.whole ? reason.facts.filter(({ path }) => sight.grounds || path !== 'exemption') : [],
    because: forSight(reason.because, sight),
  }));
}
