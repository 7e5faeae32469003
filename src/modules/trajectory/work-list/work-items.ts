import { addDays } from '#src/kernel/plain-date.ts';
import { regions } from '#src/reference/regions.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { longSuspensions } from '#src/law/calendar/long-suspension.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { DeadlineFinding, DeadlineId, Judgement } from '#src/law/judgement.ts';
import { infringementState, lastDayOf, runningContract } from '../dossier/dossier.ts';
import { noticeTermOf } from '../enforcement/notice-term.ts';
import type { ActName } from '../acts.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { WorkItem } from './work-item.ts';

/** A letter or a registration that nobody answered for longer is no longer waited for. */
const WAIT_DAYS = 365;

const settledBy: { readonly [Id in DeadlineId]: ActName } = {
  D1: 'register',
  D2: 'recordEmploymentService',
  D3: 'recordEmploymentService',
  D6: 'proveB1Oral',
  D7: 'register',
  D8: 'issueCertificate',
  D9: 'regulariseInfringement',
};

/** What is to be done in this dossier, by the law as judged on `today` and by what stands in it. Pure; order does not matter. */
export function workItems(
  { dossier, file }: { readonly dossier: Dossier; readonly file: CaseFile },
  judgement: Judgement,
  today: PlainDate,
): readonly WorkItem[] {
  if (dossier.diedOn !== null) return [];
  const items: WorkItem[] = [];
  infringementItems(dossier, file, today, items);
  if (dossier.exemption !== null || dossier.residences.at(-1)?.region === null) return items;
  deadlineItems(dossier, judgement, items);
  if (dossier.certificate !== null) return items;
  certificateItem(judgement, items);
  if (runningContract(dossier, today) === null) answerItems(dossier, judgement, today, items);
  else contractItems(dossier, file, judgement, today, items);
  return items;
}

function deadlineItems(dossier: Dossier, judgement: Judgement, items: WorkItem[]): void {
  for (const deadline of judgement.deadlines) {
    if (deadline.state !== 'running' && deadline.state !== 'overdue') continue;
    if (isPursued(dossier, deadline.id)) continue;
    items.push({
      subject: deadline.id,
      about: '',
      dueOn: deadline.dueOn,
      waiting: false,
      waitsFor: 'person',
      act: deadline.state === 'overdue' ? actWhenOverdue(deadline.id, judgement) : settledBy[deadline.id],
      assumed: isAssumed(deadline),
    });
  }
}

/** Then the infringement is the line. */
function isPursued(dossier: Dossier, id: DeadlineId): boolean {
  const kind = id === 'D1' || id === 'D7' ? 'notRegisteredInTime' : id === 'D2' || id === 'D3' ? 'vdabRegistrationLate' : null;
  return (
    kind !== null &&
    dossier.infringements.some((infringement) => {
      const state = infringementState(infringement);
      return infringement.kind === kind && (state === 'established' || state === 'noticeSent' || state === 'handedOver');
    })
  );
}

function actWhenOverdue(id: DeadlineId, judgement: Judgement): ActName {
  const mayEstablish = id === 'D1' || id === 'D2';
  return mayEstablish && judgement.sanctionable.known && judgement.sanctionable.value ? 'establishInfringement' : settledBy[id];
}

function isAssumed(deadline: DeadlineFinding): boolean {
  return deadline.grounds.some((ground) => ground.assumed);
}

function certificateItem({ certificate }: Judgement, items: WorkItem[]): void {
  if (!certificate.known || !certificate.value.entitled || certificate.value.entitledSince === null) return;
  items.push({
    subject: 'certificateDue',
    about: '',
    dueOn: certificate.value.entitledSince,
    waiting: false,
    waitsFor: 'agency',
    act: 'issueCertificate',
    assumed: certificate.grounds.some((ground) => ground.assumed),
  });
}

function contractItems(dossier: Dossier, file: CaseFile, judgement: Judgement, today: PlainDate, items: WorkItem[]): void {
  for (const suspension of dossier.suspensions) {
    const last = lastDayOf(suspension);
    if (last < today || last < suspension.from) continue;
    items.push({
      subject: 'suspensionEnds',
      about: suspension.fact,
      dueOn: last,
      waiting: false,
      waitsFor: 'person',
      act: 'suspend',
      assumed: false,
    });
  }
  longSuspensionItems(dossier, file, today, items);
  const open = (key: 'orientation' | 'dutch'): boolean =>
    judgement.pillars.some((pillar) => pillar.pillar === key && pillar.demand === 'required' && pillar.state !== 'met');
  if (open('orientation')) {
    const request = dossier.moTestRequests.at(-1);
    const sat = dossier.moTests.some((test) => test.kind === 'exemption' && request !== undefined && test.on >= request.on);
    if (request !== undefined && !sat) items.push(waits('exemptionTestToTake', 'person', 'recordMoExemptionTest'));
    const passedCourse = dossier.moCourses.findLast((course) => course.result === 'passed');
    if (passedCourse !== undefined) items.push(waits('moTestToTake', 'person', 'recordMoTest'));
  }
  if (open('dutch') && dossier.nt2Enrolments.length > 0) items.push(waits('nt2ResultAwaited', 'partner', 'recordNt2Result'));
}

/** No maximum, but an alert (Q10); about the certificate that reaches furthest. */
function longSuspensionItems(dossier: Dossier, file: CaseFile, today: PlainDate, items: WorkItem[]): void {
  if (file.suspensions.length === 0) return;
  for (const { until, alertOn } of longSuspensions(file, today)) {
    const suspension = dossier.suspensions.find((candidate) => lastDayOf(candidate) === until);
    items.push({
      subject: 'suspensionLong',
      about: suspension?.fact ?? '',
      dueOn: alertOn,
      waiting: false,
      waitsFor: 'agency',
      act: 'resume',
      assumed: true,
    });
  }
}

/** Who was written to, or registered, and has no contract. */
function answerItems(dossier: Dossier, judgement: Judgement, today: PlainDate, items: WorkItem[]): void {
  const registration = dossier.registrations.at(-1);
  const group = judgement.targetGroup.known ? judgement.targetGroup.value.group : 'toBeDetermined';
  if (registration === undefined) {
    const letter = dossier.letters.findLast(({ kind }) => kind === 'invitation' || kind === 'recruitment' || kind === 'reminder');
    const counted = judgement.deadlines.some(({ id }) => id === 'D1' || id === 'D7');
    if (letter !== undefined && !counted && letter.on >= addDays(today, -WAIT_DAYS) && group !== 'notTarget')
      items.push(waits('letterUnanswered', 'person', 'register'));
    return;
  }
  const hadContract = dossier.contracts.some((contract) => contract.on >= registration.on);
  if (hadContract) return;
  const recent = registration.on >= addDays(today, -WAIT_DAYS);
  if (group === 'toBeDetermined' && recent) items.push(waits('targetGroupOpen', 'agency', 'changeStay'));
  if (group === 'mandatory' || (group === 'entitled' && recent)) items.push(waits('contractToSign', 'person', 'signContract'));
}

function infringementItems(dossier: Dossier, file: CaseFile, today: PlainDate, items: WorkItem[]): void {
  for (const infringement of dossier.infringements) {
    const about = infringement.fact;
    switch (infringementState(infringement)) {
      case 'established':
        items.push({
          subject: 'noticeToSend',
          about,
          dueOn: infringement.on,
          waiting: false,
          waitsFor: 'agency',
          act: 'sendNotice',
          assumed: false,
        });
        continue;
      case 'noticeSent': {
        if (regions[infringement.region].regime === 'brussels' || infringement.noticeOn === null) continue; // D9 of the law counts that one
        const dueOn = noticeTermOf(file, infringement, today)?.dueOn ?? infringement.noticeOn;
        const passed = dueOn < today;
        items.push({
          subject: 'noticeExpired',
          about,
          dueOn,
          waiting: false,
          waitsFor: passed ? 'agency' : 'person',
          act: passed ? 'handOverInfringement' : 'regulariseInfringement',
          assumed: true,
        });
        continue;
      }
      case 'handedOver':
        items.push({
          subject: 'handedOver',
          about,
          dueOn: null,
          waiting: true,
          waitsFor: 'enforcement',
          act: 'decideInfringement',
          assumed: false,
        });
        continue;
      case 'fined':
      case 'reminder':
      case 'recovery':
        items.push({
          subject: 'fineOpen',
          about,
          dueOn: null,
          waiting: true,
          waitsFor: 'enforcement',
          act: 'recordFinePaid',
          assumed: false,
        });
        continue;
      case 'noFine':
      case 'paid':
      case 'irrecoverable':
      case 'regularised':
      case 'cancelled':
        continue;
    }
  }
}

function waits(subject: WorkItem['subject'], waitsFor: WorkItem['waitsFor'], act: ActName): WorkItem {
  return { subject, about: '', dueOn: null, waiting: true, waitsFor, act, assumed: false };
}
