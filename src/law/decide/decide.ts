import type { PlainDate } from '#src/kernel/plain-date.ts';
import { signalsOn } from '../agency/signals.ts';
import type { Signal } from '../agency/signals.ts';
import type { CaseFile, InfringementFile, Regime } from '../case.ts';
import { fineLimitsOn } from '../civic-integration/enforcement/fine-limits.ts';
import type { FineLimits } from '../civic-integration/enforcement/fine-limits.ts';
import { fineTermOn } from '../civic-integration/enforcement/fine-term.ts';
import { infringementStateOn } from '../civic-integration/enforcement/infringement-state.ts';
import type { InfringementState } from '../civic-integration/enforcement/infringement-state.ts';
import type { TermFinding } from '../civic-integration/deadlines/term.ts';
import type { ProofFinding, ProofKind } from '../civic-integration/proofs/proof.ts';
import { proofsOn } from '../civic-integration/proofs/proofs.ts';
import { brief, restingOn } from '../explain/brief.ts';
import type { PathOf } from '../explain/facts-used.ts';
import type { Reason } from '../explain/reason.ts';
import { createExplainer } from '../explain/tree.ts';
import { feesOn } from '../fees/fees.ts';
import type { FeeFinding, FeesFinding } from '../fees/fees.ts';
import { judge, noticeTermsOn } from '../judge.ts';
import type { CertificateFinding, PillarFinding, TargetGroupFinding } from '../judgement.ts';
import { minorTermsOn } from '../minors/minor-terms.ts';
import type { MinorFinding } from '../minors/minor-terms.ts';
import type { Ground, Outcome } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { offersOn } from '../temporary-protection/offers.ts';
import type { Offer } from '../temporary-protection/offers.ts';

/** A finding with its reasons as a tree in the place of its grounds. */
export type Reasoned<T> = T extends { readonly grounds: readonly Ground[] }
  ? Omit<T, 'grounds'> & { readonly reasons: readonly Reason[] }
  : never;

export type TermId = 'D1' | 'D2' | 'D3' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9' | 'D10' | 'D15';
type Term = TermFinding<TermId>;
interface UndecidedTerm {
  readonly id: TermId;
  readonly because: string;
  readonly missing: readonly string[];
  readonly grounds: readonly Ground[];
}
interface Infringement {
  readonly infringement: InfringementFile;
  readonly state: InfringementState;
  readonly since: PlainDate;
  readonly fineLimits: Outcome<FineLimits | null>;
  readonly grounds: readonly Ground[];
}

/** Everything the law says of one case on one day, each part with its reasons. */
export interface Decided {
  readonly on: PlainDate;
  readonly regime: Regime | null;
  readonly targetGroup: Reasoned<Outcome<TargetGroupFinding>>;
  readonly pillars: readonly Reasoned<PillarFinding>[];
  readonly terms: readonly Reasoned<Term>[];
  readonly undecidedTerms: readonly Reasoned<UndecidedTerm>[];
  readonly certificate: Reasoned<Outcome<CertificateFinding>>;
  readonly proofs: readonly (Reasoned<Outcome<ProofFinding>> & { readonly kind: ProofKind })[];
  readonly fees: Omit<Reasoned<FeesFinding>, 'parts'> & { readonly parts: readonly Reasoned<FeeFinding>[] };
  readonly sanctionable: Reasoned<Outcome<boolean>>;
  readonly infringements: readonly Reasoned<Infringement>[];
  readonly offers: readonly Reasoned<Offer>[];
  readonly minor: Reasoned<Omit<MinorFinding, 'schoolEnrolment'>> | null;
  readonly signals: readonly Reasoned<Signal>[];
}

/**
 * The whole answer, for who asks from outside: what `judge` says, and beside it what has no place in a dossier's judgement.
 * What happened after the day is not looked at. Never throws on a well-formed case.
 */
export function decide(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere(), pathOf?: PathOf): Decided {
  const judgement = judge(file, on, settings);
  const { targetGroup, certificate, sanctionable } = judgement;
  const explained = createExplainer({ file, on, settings, ...(pathOf === undefined ? {} : { pathOf }) });
  const own = <T extends { readonly grounds: readonly Ground[] }>({ grounds, ...rest }: T) =>
    ({ ...rest, reasons: explained(grounds) }) as unknown as Reasoned<T>; // the same but for its grounds
  const reasoned = <T extends { readonly grounds: readonly Ground[] }>({ grounds, ...rest }: T) =>
    ({ ...rest, reasons: brief(explained(grounds, targetGroup.grounds)) }) as unknown as Reasoned<T>; // the same but for its grounds

  const explainedGroup = explained(targetGroup.grounds);
  const minor = minorTermsOn(file, on, settings);
  const { terms, undecided } = termsOn(file, on, settings, judgement, minor);
  const fees = feesOn(file, on, settings);
  return {
    on,
    regime: judgement.regime,
    targetGroup: own(targetGroup),
    pillars: judgement.pillars.map((pillar) => reasoned(pillar)),
    terms: terms.map((term) => reasoned(term)),
    undecidedTerms: undecided.map((term) => reasoned(term)),
    certificate: reasoned(certificate),
    proofs: Object.entries(proofsOn(file, on, settings)).map(([kind, { grounds, ...outcome }]) => ({
      kind: kind as ProofKind, // the keys of the finding are these
      ...outcome,
      reasons: restingOn(explained(grounds), explainedGroup),
    })),
    fees: { ...own(fees), parts: fees.parts.map((part) => own(part)) },
    sanctionable: reasoned(sanctionable),
    infringements: infringementsOn(file, on, settings).map((infringement) => reasoned(infringement)),
    offers: offersOn(file, on, settings).map((offer) => own(offer)),
    minor: minor === null ? null : own({ band: minor.band, guidance: minor.guidance, grounds: minor.grounds }),
    signals: signalsOn(file, on, settings).map((signal) => own(signal)),
  };
}

/** Every term, in the order of its id: those of the judgement, the notices of default, the school and the fines. */
function termsOn(
  file: CaseFile,
  on: PlainDate,
  settings: LawSettings,
  { deadlines, undecidedDeadlines }: ReturnType<typeof judge>,
  minor: MinorFinding | null,
): { readonly terms: readonly Term[]; readonly undecided: readonly UndecidedTerm[] } {
  const terms: Term[] = [...deadlines];
  const undecided: UndecidedTerm[] = [...undecidedDeadlines];
  for (const notice of noticeTermsOn(file, on, settings)) if (notice.id === 'D5' && !('because' in notice)) terms.push(notice);
  if (minor !== null) {
    const school = minor.schoolEnrolment;
    if (!school.known) undecided.push({ id: 'D10', because: school.because, missing: school.missing, grounds: school.grounds });
    else if (school.value !== null) terms.push(school.value);
  }
  for (const infringement of file.infringements) {
    const fine = fineTermOn(file, infringement, on, settings);
    if (fine !== null) terms.push(fine);
  }
  return { terms: terms.sort(byNumber), undecided: undecided.sort(byNumber) };
}

function byNumber(a: { readonly id: TermId }, b: { readonly id: TermId }): number {
  return Number(a.id.slice(1)) - Number(b.id.slice(1));
}

function infringementsOn(file: CaseFile, on: PlainDate, settings: LawSettings): readonly Infringement[] {
  return file.infringements.flatMap((infringement) => {
    const standing = infringementStateOn(infringement, on);
    if (standing === null) return [];
    const fineLimits = fineLimitsOn(file, infringement, on, settings);
    return [{ infringement, ...standing, fineLimits, grounds: fineLimits.grounds }];
  });
}
