import type { Regime } from '#src/law/case.ts';
import type { InfringementState } from '#src/law/civic-integration/enforcement/infringement-state.ts';
import type { FineLimits } from '#src/law/civic-integration/enforcement/fine-limits.ts';
import type { ProofKind, ProofMissing } from '#src/law/civic-integration/proofs/proof.ts';
import type { Signal, SignalId } from '#src/law/agency/signals.ts';
import type { TermId } from '#src/law/decide/decide.ts';
import type { Texts } from '#src/law/explain/reason.ts';
import type { FeeFinding, PaymentState } from '#src/law/fees/fees.ts';
import type { DeadlineFinding, MissingCode, PillarFinding, PillarKey } from '#src/law/judgement.ts';
import type { EducationGuidance } from '#src/law/minors/guidance.ts';
import type { SchoolStage } from '#src/law/minors/age-band.ts';
import type { Offer } from '#src/law/temporary-protection/offers.ts';
import type { TargetGroup } from '#src/reference/target-groups.ts';

/** What each code of an answer means; the compiler compares each list with the law's. */
type Meanings<Code extends string> = { readonly [C in Code]: string };
type Words<Code extends string> = { readonly [C in Code]: Texts };

export const regimeMeanings = {
  flanders: { nl: 'Vlaamse regels', en: 'Flemish rules', fr: 'Règles flamandes' },
  brussels: { nl: 'Brusselse regels', en: 'Brussels rules', fr: 'Règles bruxelloises' },
} satisfies Words<Regime>;

export const groupMeanings = {
  mandatory: { nl: 'verplichte inburgeraar', en: 'mandatory integrator', fr: 'personne soumise à l’obligation' },
  entitled: { nl: 'rechthebbende inburgeraar', en: 'entitled integrator', fr: 'ayant droit' },
  minor: { nl: 'minderjarige', en: 'minor', fr: 'mineur' },
  toBeDetermined: { nl: 'nader te bepalen', en: 'to be determined', fr: 'à déterminer' },
  notTarget: { nl: 'geen doelgroep', en: 'not in the target group', fr: 'hors groupe cible' },
} satisfies Words<TargetGroup>;

export const pillarMeanings = {
  dutch: { nl: 'Nederlands (NT2)', en: 'Dutch (NT2)', fr: 'Néerlandais (NT2)' },
  orientation: { nl: 'Maatschappelijke oriëntatie (MO)', en: 'Social orientation (MO)', fr: 'Orientation sociale (MO)' },
  work: { nl: 'Werk', en: 'Work', fr: 'Travail' },
  participation: { nl: 'Netwerk en participatie', en: 'Network and participation', fr: 'Réseau et participation' },
} satisfies Words<PillarKey>;

export const demandMeanings = {
  required: { nl: 'verplicht', en: 'required', fr: 'obligatoire' },
  optional: { nl: 'vrijwillig', en: 'optional', fr: 'facultatif' },
  notRequired: { nl: 'niet verplicht', en: 'not required', fr: 'non obligatoire' },
  unknown: { nl: 'niet bekend', en: 'not known', fr: 'inconnu' },
} satisfies Words<PillarFinding['demand']>;

export const pillarStateMeanings = {
  notStarted: { nl: 'niet gestart', en: 'not started', fr: 'pas commencé' },
  open: { nl: 'lopend', en: 'under way', fr: 'en cours' },
  met: { nl: 'behaald', en: 'met', fr: 'atteint' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable', fr: 'sans objet' },
} satisfies Words<PillarFinding['state']>;

export const termMeanings = {
  D1: 'register with the agency (Flanders)',
  D2: 'register with VDAB',
  D3: 'register with Actiris or VDAB (Brussels)',
  D5: 'put right after a notice of default (Flanders)',
  D6: 'prove B1 oral',
  D7: 'register with an operator (Brussels)',
  D8: 'finish the track (Brussels)',
  D9: 'put right after a notice of default (Brussels)',
  D10: 'enrol a minor in a school',
  D15: 'pay a fine',
} satisfies Meanings<TermId>;

export const termStateMeanings = {
  running: { nl: 'loopt', en: 'running', fr: 'en cours' },
  met: { nl: 'gehaald', en: 'met', fr: 'respecté' },
  metLate: { nl: 'te laat gehaald', en: 'met late', fr: 'respecté en retard' },
  overdue: { nl: 'verstreken', en: 'overdue', fr: 'dépassé' },
  stopped: { nl: 'vervallen', en: 'no longer applies', fr: 'sans objet' },
} satisfies Words<DeadlineFinding['state']>;

export const lackingMeanings = {
  contract: { nl: 'een inburgeringscontract', en: 'an integration contract', fr: 'un contrat d’intégration' },
  moCourse: { nl: 'de cursus MO', en: 'the course of social orientation', fr: 'le cours d’orientation sociale' },
  moTest: {
    nl: 'de MO-test of de vrijstellingstest',
    en: 'the MO test or the exemption test',
    fr: 'le test MO ou le test de dispense',
  },
  nt2A2: {
    nl: 'NT2 niveau A2, mondeling en schriftelijk',
    en: 'Dutch A2, oral and written',
    fr: 'néerlandais A2, oral et écrit',
  },
  nt2OralA2: { nl: 'NT2 niveau A2 mondeling', en: 'Dutch A2, oral', fr: 'néerlandais A2, oral' },
  nt2StandardTest: { nl: 'de standaardtest NT2', en: 'the standard NT2 test', fr: 'le test standard NT2' },
  employmentService: {
    nl: 'de inschrijving bij VDAB of Actiris',
    en: 'registration with VDAB or Actiris',
    fr: 'l’inscription au VDAB ou chez Actiris',
  },
  participationHours: { nl: '40 uur participatie', en: '40 hours of participation', fr: '40 heures de participation' },
  targetGroup: {
    nl: 'de doelgroep: het contract kon niet getekend worden, of de persoon is overleden',
    en: 'the target group: the contract could not be signed, or the person died',
    fr: 'le groupe cible : le contrat ne pouvait pas être signé, ou la personne est décédée',
  },
  alreadyIssued: {
    nl: 'het attest is al uitgereikt',
    en: 'the certificate was issued already',
    fr: 'l’attestation est déjà délivrée',
  },
} satisfies Words<MissingCode>;

export const proofMeanings = {
  registrationCertificate: 'certificate of registration (attest van aanmelding)',
  reRegistrationCertificate: 'certificate of re-registration (heraanmelding)',
  registrationDeferral: 'certificate of deferred registration (uitstel van aanmelding)',
  signatureDeferral: 'certificate of deferred signature (uitstel van ondertekening)',
  suspensionCertificate: 'certificate of suspension (attest van opschorting)',
  exemptionCertificate: 'exemption certificate (attest van vrijstelling)',
  priorLearning: 'prior-learning certificate (EVC)',
  integrationCertificate: 'integration certificate (inburgeringsattest)',
  regularParticipationProof: 'proof of regular participation (bewijs van regelmatige deelname)',
  effortDeclaration: 'declaration of effort (verklaring van geleverde inspanning)',
  participationProof: 'proof of participation in an activity (bewijs van deelname)',
  languageProof: 'language proof after a certifying test',
  obligationCertificate: 'certificate of obligation by a Brussels municipality (attest tot verplichting)',
} satisfies Meanings<ProofKind>;

export const proofLackingMeanings = {
  ...lackingMeanings,
  registration: 'a registration',
  noRegistration: 'there is a registration already',
  noContract: 'there is a contract already',
  runningContract: 'a running contract',
  closedTrack: 'a track that was closed',
  duty: 'a duty to integrate',
  openDuty: 'a duty that still binds',
  brusselsDuty: 'a duty by the Brussels rules',
  limitedLearning: 'limited learning capacity, established',
  openResults: 'results that are still open',
  regularAttendance: 'regular attendance',
  languageTest: 'a passed language test',
  beforeItEnded: 'a day before it ended',
} satisfies { readonly [Code in ProofMissing]: Texts | string };

export const whyMeanings = {
  tariff: 'the tariff',
  capped: 'a maximum for several parts together was reached',
  onceOnly: 'paid for once before',
  free: 'free by law',
  exempt: 'exempted by category',
  unknown: 'not known',
} satisfies Meanings<FeeFinding['why']>;

export const paymentMeanings = {
  nothingDue: 'nothing is due',
  paidBefore: 'paid before the part',
  paidAfter: 'paid, but after the part began',
  open: 'not paid in full',
  unknown: 'not known',
} satisfies Meanings<PaymentState>;

export const deciderMeanings = {
  enforcementOfficer: 'the enforcement officer (handhavingsambtenaar), Flanders',
  ggc: 'the Common Community Commission (GGC), Brussels',
} satisfies Meanings<FineLimits['decidedBy']>;

export const infringementStateMeanings = {
  established: 'established',
  noticeSent: 'notice of default sent',
  regularised: 'put right',
  handedOver: 'handed over to the enforcement officer',
  fined: 'a fine was decided',
  noFine: 'decided without a fine',
  reminder: 'a reminder was sent',
  recovery: 'with the tax service or the bailiff',
  paid: 'the fine was paid',
  irrecoverable: 'irrecoverable',
  cancelled: 'cancelled',
} satisfies Meanings<InfringementState>;

export const signalMeanings = {
  D11: 'start of the course of social orientation within six months of the contract',
  D16: 'result of a language test within six weeks',
  D17: 'retake of the test for parents, not within six months',
  'MO-PROC': 'process evaluation of a course',
  'NT2-BIND': 'whether the provider follows the advice on Dutch',
  'CONTRACT-RUNS': 'whether the contract counts as running',
} satisfies Meanings<SignalId>;

export const signalStateMeanings = {
  running: 'runs',
  met: 'met in time',
  metLate: 'met late',
  overdue: 'overdue',
  stopped: 'no longer applies',
  tooEarly: 'came too early',
  shown: 'recorded and shown, without effect',
  departed: 'departed from',
  suspended: 'suspended',
  ended: 'ended',
  unknown: 'not known',
} satisfies Meanings<Signal['state']>;

export const offerMeanings = {
  preTrack: 'the pre-track of 2022 to 30 June 2024 (voortraject)',
  regularTrack: 'the regular track',
  vdabRegistration: 'registration with VDAB, without a term and without a sanction',
} satisfies Meanings<Offer['offer']>;

export const offerStateMeanings = {
  open: 'may be used',
  closed: 'is over',
  notOffered: 'is not offered to this person',
  invited: 'is invited',
  mayFollow: 'may follow it',
  must: 'must',
  done: 'done',
  notRequired: 'need not',
  unknown: 'not known',
} satisfies Meanings<Offer['state']>;

export const stageMeanings = {
  infant: 'infant (kleuter)',
  primary: 'primary school',
  secondary: 'secondary school',
} satisfies Meanings<SchoolStage>;

export const guidanceMeanings = {
  offered: 'is offered to parents who want it',
  askFirst: 'to be asked first: not known whether there is a school',
  notNeeded: 'is not needed',
} satisfies Meanings<EducationGuidance>;
