import type { Decided, Reasoned, TermId } from '#src/law/decide/decide.ts';
import { unknownReasons } from '#src/law/define/unknown.ts';
import { textsOf } from '#src/law/explain/explain.ts';
import type { Language, Reason } from '#src/law/explain/reason.ts';
import type { ProofFinding } from '#src/law/civic-integration/proofs/proof.ts';
import type { PillarFinding } from '#src/law/judgement.ts';
import type { Outcome } from '#src/law/outcome.ts';
import { ruleById } from '#src/law/rules.ts';
import { missingFacts } from './missing-facts.ts';
import type { DecideAnswer } from './response.ts';
import { summarise } from './summary.ts';

type Obligation = DecideAnswer['obligations'][number];
type Term = Decided['terms'][number];
type Proof = DecideAnswer['otherProofs'][number];

/** A decision in the shape of the contract. */
export function answerOf(decided: Decided, language: Language): DecideAnswer {
  const { targetGroup, certificate, sanctionable, fees, minor } = decided;
  const groupMissing = targetGroup.known ? [] : missingFacts(targetGroup.because, targetGroup.missing);
  const unknownOf = outcomeView(groupMissing);
  const proof = (found: Decided['proofs'][number]) => proofView(found, unknownOf);
  const proofNamed = (kind: Proof['proof']): Proof => {
    const found = decided.proofs.find((each) => each.kind === kind);
    if (found === undefined) throw new Error(`No proof ${kind}`); // the law answers for every kind
    return proof(found);
  };
  const terms = decided.terms.map(termView);
  const answer: Omit<DecideAnswer, 'summary'> = {
    on: decided.on,
    regime: decided.regime,
    targetGroup: {
      ...unknownOf(targetGroup),
      ...(targetGroup.known
        ? { ...targetGroup.value, obliged: targetGroup.value.dutySince !== null && targetGroup.value.dutyEndedOn === null }
        : { group: null, obliged: null, dutySince: null, dutyEndedOn: null }),
    },
    obligations: decided.pillars.map((pillar) => obligationView(pillar, decided.terms)),
    certificate: {
      ...unknownOf(certificate),
      ...(certificate.known
        ? {
            entitled: certificate.value.entitled,
            entitledSince: certificate.value.entitledSince,
            rule: certificate.value.rule,
            lacking: [...certificate.value.missing],
          }
        : { entitled: null, entitledSince: null, rule: null, lacking: [] }),
    },
    effortDeclaration: proofNamed('effortDeclaration'),
    regularParticipation: proofNamed('regularParticipationProof'),
    otherProofs: decided.proofs
      .filter(
        ({ kind }) => kind !== 'effortDeclaration' && kind !== 'regularParticipationProof' && kind !== 'integrationCertificate',
      )
      .map(proof),
    fees: {
      dueCents: fees.totals.dueCents,
      paidCents: fees.totals.paidCents,
      openCents: fees.totals.openCents,
      aheadCents: fees.totals.aheadCents,
      undecidedParts: fees.totals.undecided,
      parts: fees.parts.map((part) => ({
        part: part.part,
        on: part.on,
        attempt: part.attempt,
        known: part.dueCents !== null,
        because: becauseOf(part.because),
        missing: part.because === null ? [] : missingFacts(part.because, part.missing),
        tariffCents: part.tariffCents,
        dueCents: part.dueCents,
        why: part.why,
        paidCents: part.paidCents,
        openCents: part.openCents,
        payment: part.payment,
        reasons: mutable(part.reasons),
      })),
      reasons: mutable(fees.reasons),
    },
    sanctionable: { ...unknownOf(sanctionable), possible: sanctionable.known ? sanctionable.value : null },
    infringements: decided.infringements.map(({ infringement, state, since, fineLimits, reasons }) => ({
      establishedOn: infringement.establishedOn,
      kind: infringement.kind,
      state,
      since,
      fineLimits: fineLimits.known ? fineLimits.value : null,
      ...unknownOf({ ...fineLimits, reasons } as Reasoned<typeof fineLimits>),
    })),
    terms,
    undecidedTerms: decided.undecidedTerms.map(({ id, because, missing, reasons }) => ({
      term: id,
      known: false,
      because: becauseOf(because),
      missing: missingFacts(because, missing, groupMissing),
      reasons: mutable(reasons),
    })),
    offers: decided.offers.map(({ offer, state, until, reasons }) => ({ offer, state, until, reasons: mutable(reasons) })),
    minor:
      minor === null
        ? null
        : {
            stage: minor.band.stage,
            ageBand: minor.band.label,
            guidance: minor.guidance,
            reasons: mutable(minor.reasons),
          },
    signals: decided.signals.map(({ id, state, startsOn, dueOn, metOn, reasons }) => ({
      signal: id,
      state,
      startsOn,
      dueOn,
      metOn,
      reasons: mutable(reasons),
    })),
  };
  return { ...answer, summary: summarise(answer, language) };
}

interface OutcomeView {
  readonly known: boolean;
  readonly because: DecideAnswer['certificate']['because'];
  readonly missing: string[];
  readonly reasons: DecideAnswer['certificate']['reasons'];
}

function outcomeView(groupMissing: readonly string[]) {
  return (found: Reasoned<Outcome<unknown>>): OutcomeView => ({
    known: found.known,
    because: found.known ? null : becauseOf(found.because),
    missing: found.known ? [] : missingFacts(found.because, found.missing, groupMissing),
    reasons: mutable(found.reasons),
  });
}

function becauseOf(code: string | null): OutcomeView['because'] {
  if (code === null) return null;
  const sentences: { readonly [code: string]: { readonly nl: string; readonly en: string; readonly fr: string } } =
    unknownReasons;
  const sentence = sentences[code];
  if (sentence === undefined) throw new Error(`No sentence says why ${code} is not known`);
  return { code, sentence: textsOf(sentence) };
}

function proofView(found: Decided['proofs'][number], unknownOf: (found: Reasoned<Outcome<ProofFinding>>) => OutcomeView): Proof {
  return {
    proof: found.kind,
    possible: found.known ? found.value.possible : null,
    lacking: found.known ? [...found.value.missing] : [],
    ...unknownOf(found),
  };
}

function termView(term: Term): DecideAnswer['terms'][number] {
  const { id, startsOn, rawDueOn, dueOn, state, metOn, time, reasons } = term;
  return {
    term: id,
    what: titleOf(id),
    startsOn,
    rawDueOn,
    dueOn,
    movedBy: movedByOf(term),
    open: state === 'running' || state === 'overdue',
    state,
    metOn,
    time: { ...time, systemDays: { ...time.systemDays }, notStopping: { ...time.notStopping } },
    reasons: mutable(reasons),
  };
}

function movedByOf({
  movedBySuspensionDays,
  movedByWaitDays,
  movedToWorkingDay,
}: Term): DecideAnswer['terms'][number]['movedBy'] {
  return { suspensionDays: movedBySuspensionDays, waitDays: movedByWaitDays, toWorkingDay: movedToWorkingDay };
}

/** The work pillar has a term of its own; the whole Brussels track has one for all four. */
function obligationView(pillar: Reasoned<PillarFinding>, terms: readonly Term[]): Obligation {
  const ids: readonly TermId[] = pillar.pillar === 'work' ? ['D2', 'D3', 'D8'] : ['D8'];
  const term = pillar.dueOn === null ? undefined : terms.find(({ id, dueOn }) => ids.includes(id) && dueOn === pillar.dueOn);
  const { reasons, demand, state, metOn, reached, needed } = pillar;
  return {
    pillar: pillar.pillar,
    required: demand === 'unknown' ? null : demand === 'required',
    demand,
    state,
    metOn,
    reached: hours(reached),
    needed: hours(needed),
    term: term?.id ?? null,
    rawDueOn: term?.rawDueOn ?? null,
    dueOn: pillar.dueOn,
    movedBy: term === undefined ? null : movedByOf(term),
    reasons: mutable(reasons),
  };
}

function hours(halfHours: number | null): number | null {
  return halfHours === null ? null : halfHours / 2;
}

function titleOf(rule: string): DecideAnswer['terms'][number]['what'] {
  const title = ruleById.get(rule)?.title;
  if (title === undefined) throw new Error(`There is no rule ${rule}`);
  return textsOf(title);
}

/** The contract's shape of the same: zod infers arrays that may be written to. */
function mutable(reasons: readonly Reason[]): OutcomeView['reasons'] {
  return reasons as unknown as OutcomeView['reasons']; // nobody writes to them
}
