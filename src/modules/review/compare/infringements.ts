import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { deadlinesOn, noticeTermsOn, sanctionableOn, targetGroupOn } from '#src/law/judge.ts';
import type { DeadlineId } from '#src/law/judgement.ts';
import type { Ground } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { NowCode } from '../codes.ts';
import { caseFile } from '../../trajectory/ask.ts';
import { decidingRule } from './deciding-rule.ts';
import type { Difference } from './difference.ts';
import { knownBefore, reasonsOf, restsOnAssumption, whyDifferent } from './life.ts';
import type { Life } from './life.ts';

interface Answer {
  readonly code: NowCode;
  readonly rule: string;
  readonly grounds: readonly Ground[];
}
type Ask = (facts: readonly Fact[], fact: Fact, settings: LawSettings) => Answer;

/** Kinds that rest on a term that had to be over. */
const termsOfKind: { readonly [kind: string]: readonly DeadlineId[] } = {
  notRegisteredInTime: ['D1', 'D7'],
  vdabRegistrationLate: ['D2', 'D3'],
};

/** Each infringement that still stands, and each file that was handed over, beside what the law says of that day. */
export function infringements(life: Life): readonly Difference[] {
  const found: Difference[] = [];
  for (const fact of life.effective) {
    if (fact.type === 'trajectory.infringement-established') {
      if (isCancelled(life, fact)) continue; // it was put right
      const { kind } = fact.data as { readonly kind: string }; // by its schema
      const sanction = differing(life, fact, kind, 'sanctionPossible', askSanction);
      if (sanction !== null) found.push(sanction);
      else if (termsOfKind[kind] !== undefined) {
        const term = differing(life, fact, kind, 'termOver', askTerm);
        if (term !== null) found.push(term);
      }
    } else if (fact.type === 'trajectory.infringement-handed-over') {
      const term = differing(life, fact, null, 'termOver', askNoticeTerm);
      if (term !== null) found.push(term);
    }
  }
  return found;
}

function differing(life: Life, fact: Fact, value: string | null, needed: NowCode, ask: Ask): Difference | null {
  const now = ask(untilFact(life.effective, fact), fact, life.settings);
  if (now.code === needed) return null;
  const then = ask([...knownBefore(life, fact), fact], fact, life.settings);
  const { why } = whyDifferent(life, fact, needed, (facts) => ask(untilFact(facts, fact), fact, life.settings).code);
  return {
    kind:
      now.code === 'unknown'
        ? 'unknownNow'
        : now.code === 'termRuns'
          ? 'termWronglyExpired'
          : noDuty(life, fact.on)
            ? 'wronglyObliged'
            : 'notSanctionable',
    rule: now.rule,
    day: fact.on,
    recorded: { fact: fact.id, type: fact.type, value },
    then: then.code,
    now: now.code,
    oldReason: reasonsOf(then.grounds),
    newReason: reasonsOf(now.grounds),
    why,
    assumed: restsOnAssumption(now.grounds),
  };
}

function askSanction(facts: readonly Fact[], { on }: Fact, settings: LawSettings): Answer {
  const file = caseFile(facts);
  const outcome = sanctionableOn(file, on, settings);
  const { grounds } = outcome;
  if (!outcome.known) return { code: 'unknown', rule: decidingRule(grounds), grounds };
  return { code: outcome.value ? 'sanctionPossible' : 'sanctionNotPossible', rule: grounds[0]?.rule ?? '', grounds };
}

function askTerm(facts: readonly Fact[], { on, data }: Fact, settings: LawSettings): Answer {
  const ids = termsOfKind[(data as { readonly kind: string }).kind] ?? []; // by its schema
  const terms = deadlinesOn(caseFile(facts), on, settings).filter(({ id }) => ids.includes(id));
  const over = terms.find(({ state }) => state === 'overdue' || state === 'metLate');
  const shown = over ?? terms[0];
  return {
    code: over === undefined ? 'termRuns' : 'termOver',
    rule: shown?.id ?? ids[0] ?? '',
    grounds: shown?.grounds ?? [],
  };
}

/** D5 or D9: a file goes to the enforcement officer when the term of its notice is over and nothing was put right. */
function askNoticeTerm(facts: readonly Fact[], fact: Fact, settings: LawSettings): Answer {
  const { infringement } = fact.data as { readonly infringement: string }; // by its schema
  const before = facts.filter((each) => each.id !== fact.id); // the hand-over itself stops the term
  const established = before.filter(({ type }) => type === 'trajectory.infringement-established');
  const file = caseFile(before);
  const place = established.findIndex(({ id }) => id === infringement);
  const about = file.infringements[place];
  const alone = { ...file, infringements: about === undefined ? [] : [about] };
  const term = noticeTermsOn(alone, fact.on, settings)[0];
  if (term === undefined) return { code: 'termRuns', rule: 'D5', grounds: [] };
  if ('because' in term) return { code: 'unknown', rule: term.id, grounds: term.grounds };
  return { code: term.state === 'overdue' ? 'termOver' : 'termRuns', rule: term.id, grounds: term.grounds };
}

/** Certificates and waits of a later day that may tell of earlier days: they move a term all the same. */
const reachesBack = [
  'trajectory.suspended',
  'trajectory.resumed',
  'trajectory.registration-deferred',
  'trajectory.system-wait-begun',
  'trajectory.system-wait-ended',
];

/** In the order of their days up to and including this fact, so that what came later that day does not count; and what reaches back. */
function untilFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const at = facts.indexOf(fact);
  if (at === -1) return [...facts.filter(({ on }) => on <= fact.on), fact];
  return facts.filter(({ type }, index) => index <= at || reachesBack.includes(type));
}

function noDuty({ file, settings }: Life, on: PlainDate): boolean {
  const outcome = targetGroupOn(file, on, settings);
  return outcome.known && outcome.value.dutySince === null;
}

function isCancelled({ effective }: Life, { id }: Fact): boolean {
  return effective.some(
    (fact) =>
      fact.type === 'trajectory.infringement-cancelled' && (fact.data as { readonly infringement: string }).infringement === id, // by its schema
  );
}
