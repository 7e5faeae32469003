import { addDays } from '#src/kernel/plain-date.ts';
import { regions } from '#src/reference/regions.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { PillarKey } from '#src/law/judgement.ts';
import type { CaseFile, Place, WaitReason } from '#src/law/case.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { DossierFact } from './dossier-fact.ts';

type List<Key extends keyof CaseFile> = NonNullable<CaseFile[Key]> extends readonly (infer Item)[] ? Item[] : never;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Fine = Writable<NonNullable<CaseFile['infringements'][number]['fine']>>;
type Infringement = Omit<Writable<CaseFile['infringements'][number]>, 'fine'> & { fine: Fine | null };
interface SuspensionFound {
  readonly fact: string;
  readonly from: PlainDate;
  until: PlainDate;
}

interface WaitFound {
  readonly fact: string;
  readonly from: PlainDate;
  until: PlainDate | null;
  readonly reason: WaitReason;
  readonly pillar: PillarKey | null;
}

/**
 * What the law is told, from a person's effective facts in the order of their days. Facts of other streams are passed
 * over. Runs for every dossier of the country each night: one loop, plain pushes, nothing copied.
 */
export function caseFile(facts: readonly Fact[]): CaseFile {
  let birthDay: PlainDate | null = null;
  let diedOn: PlainDate | null = null;
  let bornAbroad: boolean | null = null;
  let parentBornAbroad: boolean | null = null;
  let firstRegisteredOn: PlainDate | null = null;
  let temporaryProtection = false;
  let ministry: CaseFile['ministry'] = null;
  let literate: boolean | null = null;
  let invitedOn: PlainDate | null = null;
  let obligationNoticeOn: PlainDate | null = null;
  let registrationDeferredUntil: PlainDate | null = null;
  let signatureDeferredUntil: PlainDate | null = null;
  let arrivedOn: PlainDate | null = null;
  let preTrackSince: PlainDate | null = null;
  let schoolEnrolment: CaseFile['schoolEnrolment'] = 'unknown';
  let registeredOn: PlainDate | null = null;
  let signedOn: PlainDate | null = null;
  let endedOn: PlainDate | null = null;
  let exemption: CaseFile['exemption'] = null;
  let certificateOn: PlainDate | null = null;
  let effortDeclarationOn: PlainDate | null = null;
  let b1OralProvenOn: PlainDate | null = null;
  let moStartedOn: PlainDate | null = null;
  let nt2StartedOn: PlainDate | null = null;
  const nationalities: List<'nationalities'> = [];
  const residences: List<'residences'> = [];
  const stays: List<'stays'> = [];
  const activities: List<'activities'> = [];
  const suspensions: SuspensionFound[] = [];
  const waits: WaitFound[] = [];
  const moCourses: List<'moCourses'> = [];
  const moProcessEvaluations: List<'moProcessEvaluations'> = [];
  const moTests: List<'moTests'> = [];
  const nt2Results: List<'nt2Results'> = [];
  const nt2Advices: List<'nt2Advices'> = [];
  const nt2Enrolments: List<'nt2Enrolments'> = [];
  const employmentServices: List<'employmentServices'> = [];
  const participations: List<'participations'> = [];
  const infringements: Infringement[] = [];
  const infringementIds: string[] = [];
  const feeParts: List<'feeParts'> = [];
  const feeExemptions: List<'feeExemptions'> = [];
  const feePayments: List<'feePayments'> = [];
  const attendances: List<'attendances'> = [];
  const limitedLearning: List<'limitedLearning'> = [];

  for (const recorded of facts) {
    const fact = recorded as DossierFact; // the ledger admits facts of the catalogue only; those of course streams match no case
    const on = fact.on;
    switch (fact.type) {
      case 'register.inflow-received': {
        const data = fact.data;
        if (data.birthDay !== 'unknown') birthDay = data.birthDay;
        if (data.bornAbroad !== 'unknown') bornAbroad = data.bornAbroad;
        if (data.parentBornAbroad !== 'unknown') parentBornAbroad = data.parentBornAbroad;
        if (data.firstRegisteredOn !== 'unknown' && firstRegisteredOn === null) firstRegisteredOn = data.firstRegisteredOn;
        if (data.temporaryProtection) temporaryProtection = true;
        // What the inflow tells held since the first registration, unless something earlier is on record.
        const since = firstRegisteredOn !== null && firstRegisteredOn < on ? firstRegisteredOn : on;
        nationalities.push({ from: nationalities.length === 0 ? since : on, group: data.nationality });
        residences.push({ from: residences.length === 0 ? since : on, place: placeOf(data.region) });
        stays.push({ from: stays.length === 0 ? since : on, ground: data.stayGround });
        continue;
      }
      case 'register.letter-sent':
        if (fact.data.kind === 'obligationNotice') obligationNoticeOn ??= on;
        else if (fact.data.kind === 'invitation' && fact.data.registered) invitedOn ??= on;
        continue;
      case 'register.residence-changed':
        residences.push({ from: on, place: fact.data.place });
        continue;
      case 'register.stay-changed':
        stays.push({ from: on, ground: fact.data.stayGround });
        continue;
      case 'register.nationality-changed':
        nationalities.push({ from: on, group: fact.data.nationality });
        continue;
      case 'register.activity-changed':
        activities.push({ from: on, works: fact.data.works, studies: fact.data.studies });
        continue;
      case 'register.ministry-begun':
        ministry = { from: on, communityRecognisedBefore2007: fact.data.communityRecognisedBefore2007 };
        continue;
      case 'register.died':
        diedOn ??= on;
        continue;
      case 'register.arrived':
        arrivedOn ??= on;
        continue;
      case 'register.school-enrolment-changed':
        schoolEnrolment = fact.data.enrolled ? { on } : 'notEnrolled';
        continue;
      case 'trajectory.registered':
        registeredOn ??= on;
        continue;
      case 'trajectory.registration-deferred':
        registrationDeferredUntil = fact.data.until;
        continue;
      case 'trajectory.signature-deferred':
        signatureDeferredUntil = fact.data.until;
        continue;
      case 'trajectory.pre-track-begun':
        preTrackSince ??= on;
        continue;
      case 'trajectory.contract-signed':
        signedOn = on;
        endedOn = null;
        continue;
      case 'trajectory.contract-ended':
        endedOn = on;
        if (fact.data.reason === 'effortDeclaration') effortDeclarationOn = on;
        continue;
      case 'trajectory.exempted':
        exemption ??= { on, ground: fact.data.ground };
        continue;
      case 'trajectory.suspended':
        suspensions.push({ fact: fact.id, from: fact.data.from, until: fact.data.until });
        continue;
      case 'trajectory.resumed':
        for (const suspension of suspensions) if (suspension.fact === fact.data.suspension) suspension.until = addDays(on, -1);
        continue;
      case 'trajectory.system-wait-begun':
        waits.push({ fact: fact.id, from: on, until: null, reason: fact.data.reason, pillar: fact.data.pillar ?? null });
        continue;
      case 'trajectory.system-wait-ended':
        for (const wait of waits) if (wait.fact === fact.data.wait) wait.until ??= addDays(on, -1);
        continue;
      case 'trajectory.mo-course-closed':
        moCourses.push({ on, result: fact.data.result });
        continue;
      case 'trajectory.mo-process-evaluated':
        moProcessEvaluations.push({ on, result: fact.data.result, percent: fact.data.percent ?? null });
        continue;
      case 'trajectory.mo-test-taken':
        moTests.push({ on, kind: 'afterCourse', core: fact.data.core, practical: fact.data.practical });
        feeParts.push({ on, part: 'moTest', askedCents: null });
        continue;
      case 'trajectory.mo-exemption-test-taken':
        moTests.push({ on, kind: 'exemption', core: fact.data.core, practical: fact.data.practical });
        feeParts.push({ on, part: 'moExemptionTest', askedCents: null });
        continue;
      case 'trajectory.literacy-assessed':
        literate = fact.data.literate;
        continue;
      case 'trajectory.nt2-result-recorded': {
        const data = fact.data;
        nt2Results.push({ on, level: data.level, skills: data.skills, result: data.result, standardTest: data.standardTest });
        if (data.standardTest) feeParts.push({ on, part: 'nt2Test', askedCents: null });
        continue;
      }
      case 'trajectory.employment-service-registered':
        employmentServices.push({ on, service: fact.data.service });
        continue;
      case 'trajectory.participation-recorded':
        participations.push({ on, halfHours: fact.data.halfHours });
        continue;
      case 'trajectory.integration-certificate-issued':
        certificateOn ??= on;
        continue;
      case 'trajectory.b1-oral-proven':
        b1OralProvenOn ??= on;
        continue;
      case 'trajectory.infringement-established':
        infringements.push({
          establishedOn: on,
          kind: fact.data.kind,
          noticeOn: null,
          handedOverOn: null,
          regularisedOn: null,
          cancelledOn: null,
          fine: null,
        });
        infringementIds.push(fact.id);
        continue;
      case 'trajectory.infringement-decided': {
        const infringement = infringements[infringementIds.indexOf(fact.data.infringement)];
        if (infringement !== undefined) infringement.fine ??= { decidedOn: on, cents: fact.data.cents, paidOn: null };
        continue;
      }
      case 'trajectory.fine-paid': {
        const fine = infringements[infringementIds.indexOf(fact.data.infringement)]?.fine;
        if (fine != null) fine.paidOn ??= on;
        continue;
      }
      case 'trajectory.fine-followed-up': {
        const fine = infringements[infringementIds.indexOf(fact.data.infringement)]?.fine;
        if (fine == null) continue;
        if (fact.data.step === 'reminder') fine.remindedOn ??= on;
        else if (fact.data.step === 'recovery') fine.recoveryOn ??= on;
        else fine.irrecoverableOn ??= on;
        continue;
      }
      case 'trajectory.fee-paid':
        feePayments.push({ on, part: fact.data.part, cents: fact.data.cents });
        continue;
      case 'trajectory.fee-exempted':
        feeExemptions.push({ on, category: fact.data.category });
        continue;
      case 'trajectory.attendance-recorded': {
        const { pillar, from, until, sessions, attended, justified } = fact.data;
        attendances.push({ pillar, from, until, sessions, attended, justified });
        continue;
      }
      case 'trajectory.limited-learning-established':
        limitedLearning.push({ on, pillar: fact.data.pillar });
        continue;
      case 'trajectory.notice-of-default-sent':
      case 'trajectory.infringement-regularised':
      case 'trajectory.infringement-handed-over':
      case 'trajectory.infringement-cancelled': {
        const infringement = infringements[infringementIds.indexOf(fact.data.infringement)];
        if (infringement === undefined) continue; // its infringement was withdrawn, or is recorded on a later day
        if (fact.type === 'trajectory.notice-of-default-sent') infringement.noticeOn ??= on;
        else if (fact.type === 'trajectory.infringement-regularised') infringement.regularisedOn ??= on;
        else if (fact.type === 'trajectory.infringement-handed-over') infringement.handedOverOn ??= on;
        else infringement.cancelledOn ??= on;
        continue;
      }
      case 'trajectory.mo-started':
        moStartedOn ??= on;
        feeParts.push({ on, part: 'moCourse', askedCents: null });
        continue;
      case 'trajectory.nt2-enrolled':
        nt2StartedOn ??= on;
        nt2Enrolments.push({ on, provider: fact.data.provider });
        feeParts.push({ on, part: 'nt2Course', askedCents: null });
        continue;
      case 'trajectory.nt2-advised':
        nt2Advices.push({ on, advice: fact.data.advice });
        continue;
      // The law does not ask for these. Of a test it asks when the result came (D16), which the sitting does not tell.
      case 'register.identifier-changed':
      case 'trajectory.target-group-determined':
      case 'trajectory.mo-exemption-test-requested':
      case 'trajectory.mo-decided':
      case 'trajectory.nt2-interview-held':
      case 'trajectory.nt2-test-taken':
      case 'trajectory.regular-participation-proven':
      case 'trajectory.diploma-guidance-started':
      case 'trajectory.education-guidance-given':
      case 'trajectory.conversation-held':
      case 'register.persons-merged':
      case 'register.merged-into':
      case 'register.fact-withdrawn':
      case 'trajectory.fact-withdrawn':
        continue;
    }
    fact satisfies never; // a new type of fact does not compile until it has its case
  }

  const livesInBrussels = residences.length > 0 && residences[residences.length - 1]?.place === 'brussels';
  return {
    birthDay,
    diedOn,
    nationalities,
    bornAbroad,
    parentBornAbroad,
    firstRegisteredOn,
    temporaryProtection,
    arrivedOn,
    residences,
    stays,
    ministry,
    activities,
    literate,
    dutyNotifiedOn: livesInBrussels ? (obligationNoticeOn ?? invitedOn) : (invitedOn ?? obligationNoticeOn),
    registrationDeferredUntil,
    registeredOn,
    contract: signedOn === null ? null : { signedOn, endedOn },
    exemption,
    suspensions: suspensions.length === 0 ? suspensions : periodsOf(suspensions),
    moStartedOn,
    nt2StartedOn,
    nt2Advices,
    nt2Enrolments,
    moCourses,
    moTests,
    nt2Results,
    employmentServices,
    participations,
    certificateOn,
    effortDeclarationOn,
    b1OralProvenOn,
    infringements,
    trackStartedOn: null,
    signatureDeferredUntil,
    waits: waits.length === 0 ? none : waitsOf(waits),
    feeParts,
    feeExemptions,
    feePayments,
    moProcessEvaluations,
    attendances,
    limitedLearning,
    preTrackSince,
    schoolEnrolment,
    languageTests: none,
  };
}

/** Of what no fact tells yet. */
const none: readonly never[] = [];

function placeOf(region: RegionCode): Place {
  return regions[region].regime;
}

/** In order of their first day; one that was resumed before it began never ran. */
function periodsOf(suspensions: readonly SuspensionFound[]): CaseFile['suspensions'] {
  const periods: { from: PlainDate; until: PlainDate }[] = [];
  for (const { from, until } of suspensions) if (from <= until) periods.push({ from, until });
  return periods.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** One that was over on the day it began never lasted a day. */
function waitsOf(found: readonly WaitFound[]): CaseFile['waits'] {
  const waits: List<'waits'> = [];
  for (const { from, until, reason, pillar } of found)
    if (until === null || from <= until) waits.push({ from, until, reason, pillar });
  return waits;
}
