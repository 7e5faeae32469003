import { effectiveById, effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { addMonths, completedYears, plainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '#src/law/case.ts';
import { certificateOn, deadlinesOn, judge, pillarsOn, sanctionableOn, targetGroupOn } from '#src/law/judge.ts';
import { moTestPassed } from '#src/law/civic-integration/orientation/mo-cut.ts';
import { caseFile } from '#src/modules/trajectory/dossier/case-file.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';

/** What is wrong with a life, as 'rule: what'. The law is asked on the day of each act, with what had happened by then. */
export interface Violation {
  readonly what: string;
  readonly on: PlainDate;
  readonly fact: string;
}

export const DEMO_TODAY = plainDate('2025-02-21');
const STANDARD_MO_TEST = plainDate('2022-03-28');
const FEES_FROM = plainDate('2023-09-01');
const PROCESS_EVALUATION = '2023-03-01';
const STANDARD_NT2_TEST = plainDate('2023-09-01');
const REFORM = plainDate('2022-03-01');
const flemishGrounds = ['illness', 'maternity', 'familyCare', 'psychosocial', 'noChildcare'];
const brusselsGrounds = ['illness', 'maternity', 'workOrTraining', 'medical6m'];

interface Read {
  readonly region?: RegionCode;
  readonly group?: string;
  readonly first?: boolean;
  readonly passed?: boolean;
  readonly core?: number;
  readonly practical?: number;
  readonly result?: string;
  readonly reason?: string;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly ground?: string;
  readonly kind?: string;
  readonly infringement?: string;
  readonly suspension?: string;
  readonly wait?: string;
  readonly standardTest?: boolean;
  readonly declarationSigned?: boolean;
  readonly birthDay?: PlainDate;
}

export function violationsOf(recorded: readonly Fact[]): Violation[] {
  const facts = effectiveFacts(recorded);
  const file = caseFile(facts);
  const found: Violation[] = [];
  const wrong = (what: string, fact: Fact): void => {
    found.push({ what, on: fact.on, fact: fact.type });
  };
  recordingIsInOrder(recorded, wrong);
  const effective = effectiveById(recorded);
  let contract: Fact | null = null;
  let registered = false;
  let moStarted = false;
  let orientationPassed = false;
  for (const fact of facts) {
    const data = fact.data as Read; // every field is optional: read what is there
    const on = fact.on;
    if (file.birthDay !== null && on < file.birthDay) wrong('before birth', fact);
    if (file.diedOn !== null && on > file.diedOn) wrong('after death', fact);
    switch (fact.type) {
      case 'trajectory.target-group-determined':
        groupAgrees(file, fact, data, wrong);
        break;
      case 'trajectory.registered':
        registered = true;
        groupAgrees(file, fact, data, wrong);
        break;
      case 'trajectory.contract-signed':
        groupAgrees(file, fact, data, wrong);
        if (!registered) wrong('contract without registration', fact);
        if (contract !== null) wrong('two contracts at once', fact);
        if (data.group === 'toBeDetermined') wrong('contract while the target group is unknown', fact);
        if (data.group === 'notTarget') wrong('contract outside the target group', fact);
        if (file.birthDay !== null && completedYears(file.birthDay, on) < 16) wrong('contract under 16', fact);
        if (on >= REFORM && data.declarationSigned !== true) wrong('contract without declaration', fact);
        contract = fact;
        break;
      case 'trajectory.contract-ended':
        if (contract === null) wrong('end without contract', fact);
        if (data.reason === 'endedByClient' && stillObliged(file, on)) wrong('ended by a client with a duty', fact);
        if (data.reason === 'certificateIssued' && file.certificateOn !== on)
          wrong('ended by a certificate that is not there', fact);
        contract = null;
        break;
      case 'trajectory.exempted': {
        const before = targetGroupOn({ ...file, exemption: null }, on);
        if (!before.known || before.value.group !== 'mandatory' || before.value.dutyEndedOn !== null)
          wrong('exempted without a duty', fact);
        if (data.region !== undefined && regions[data.region].regime === 'brussels') wrong('exempted in Brussels', fact);
        if (data.ground !== 'permanentIllnessOrDisability' && data.ground !== 'diplomaOrAttest')
          wrong('exempted on no ground of Flanders', fact);
        break;
      }
      case 'trajectory.suspended': {
        const { from, until, region, ground } = data;
        if (contract === null || from === undefined || until === undefined || from < contract.on || until < from)
          wrong('suspended outside a contract', fact);
        const allowed = region !== undefined && regions[region].regime === 'brussels' ? brusselsGrounds : flemishGrounds;
        if (ground === undefined || !allowed.includes(ground)) wrong('suspended on a ground of the other regime', fact);
        if (ground === 'workOrTraining' && from !== undefined && until !== undefined && until >= addMonths(from, 3))
          wrong('suspended too long', fact);
        if (ground === 'medical6m' && from !== undefined && until !== undefined && until >= addMonths(from, 6))
          wrong('suspended too long', fact);
        break;
      }
      case 'trajectory.resumed': {
        const suspension = facts.find((each) => each.id === data.suspension)?.data as Read | undefined; // as above
        if (suspension?.from === undefined || suspension.until === undefined || on < suspension.from || on > suspension.until)
          wrong('resumed outside the suspension', fact);
        break;
      }
      case 'trajectory.system-wait-ended': {
        const wait = facts.find((each) => each.id === data.wait);
        if (wait === undefined || on < wait.on) wrong('end of a wait that had not begun', fact);
        break;
      }
      case 'trajectory.mo-started':
        if (contract === null) wrong('course without contract', fact);
        moStarted = true;
        break;
      case 'trajectory.fee-paid':
      case 'trajectory.fee-exempted':
        if (file.contract === null || file.contract.signedOn > on || file.contract.signedOn < FEES_FROM)
          wrong('fee of who owes none', fact);
        break;
      case 'trajectory.infringement-decided':
      case 'trajectory.fine-paid':
      case 'trajectory.fine-followed-up': {
        const before = facts.filter((each) => each.on <= on && (each.data as Read).infringement === data.infringement);
        const needed =
          fact.type === 'trajectory.infringement-decided'
            ? 'trajectory.infringement-handed-over'
            : 'trajectory.infringement-decided';
        if (!before.some(({ type }) => type === needed)) wrong('decision or payment out of turn', fact);
        break;
      }
      case 'trajectory.mo-process-evaluated':
        if (!moStarted) wrong('process evaluation without course', fact);
        if (on < PROCESS_EVALUATION) wrong('process evaluation before there was one', fact);
        break;
      case 'trajectory.mo-test-taken':
      case 'trajectory.mo-exemption-test-taken': {
        if (on < STANDARD_MO_TEST) wrong('test before there was one', fact);
        if (orientationPassed) wrong('test after orientation was met', fact);
        if (fact.type === 'trajectory.mo-test-taken' && !moStarted) wrong('test without course', fact);
        const judged = moTestPassed({
          on,
          kind: fact.type === 'trajectory.mo-test-taken' ? 'afterCourse' : 'exemption',
          core: data.core ?? 0,
          practical: data.practical ?? 0,
        });
        if (!judged.known || judged.value !== data.passed) wrong('passed flag against the cut score', fact);
        break;
      }
      case 'trajectory.mo-decided': {
        const met = pillarsOn(upTo(facts, fact), on).find((pillar) => pillar.pillar === 'orientation')?.state === 'met';
        if (met !== (data.result === 'passed'))
          wrong(`decision on orientation: ${data.result ?? ''} but ${met ? 'met' : 'not met'}`, fact);
        orientationPassed = data.result === 'passed';
        break;
      }
      case 'trajectory.nt2-result-recorded':
        if (data.standardTest === true && on < STANDARD_NT2_TEST) wrong('standard NT2 test before there was one', fact);
        break;
      case 'trajectory.participation-recorded':
        if (contract === null) wrong('participation outside a contract', fact);
        break;
      case 'trajectory.integration-certificate-issued': {
        const before = facts.filter(
          (each) =>
            each.on <= on &&
            each.type !== 'trajectory.integration-certificate-issued' &&
            !(each.type === 'trajectory.contract-ended' && each.on === on),
        );
        const outcome = certificateOn(caseFile(before), on);
        if (!outcome.known) wrong(`certificate while the law says unknown: ${outcome.because}`, fact);
        else if (!outcome.value.entitled) wrong(`certificate without ${outcome.value.missing.join(', ')}`, fact);
        if (contract === null) wrong('certificate without contract', fact);
        break;
      }
      case 'trajectory.b1-oral-proven':
        if (file.certificateOn === null || file.certificateOn > on) wrong('B1 before the certificate', fact);
        break;
      case 'trajectory.regular-participation-proven': {
        const group = targetGroupOn(file, on);
        if (!group.known || group.value.group !== 'mandatory')
          wrong('proof of regular participation for who is not mandatory', fact);
        if (
          !facts.some(
            (each) =>
              each.on <= on &&
              ['trajectory.mo-started', 'trajectory.nt2-enrolled', 'trajectory.nt2-result-recorded'].includes(each.type),
          )
        )
          wrong('proof of regular participation of nothing', fact);
        const due = certificateOn(upTo(facts, fact), on);
        if (due.known && due.value.entitled) wrong('proof of regular participation in the place of a certificate', fact);
        break;
      }
      case 'trajectory.infringement-established': {
        const sanctionable = sanctionableOn(upTo(facts, fact), on);
        if (!sanctionable.known || !sanctionable.value) wrong('infringement of who is not sanctionable', fact);
        if (
          data.kind === 'notRegisteredInTime' &&
          !deadlinesOn(upTo(facts, fact), on).some(
            (each) => each.id === 'D1' && (each.state === 'overdue' || each.state === 'metLate'),
          )
        )
          wrong('not registered in time, but the term runs', fact);
        if (data.kind === 'notRegularlyParticipating' && contract === null) wrong('not participating without a contract', fact);
        break;
      }
      case 'trajectory.infringement-handed-over': {
        const about = facts.filter((each) => (each.data as Read).infringement === data.infringement); // as above
        const notice = about.find((each) => each.type === 'trajectory.notice-of-default-sent');
        if (notice === undefined || on <= addMonths(notice.on, 1)) wrong('handed over before the term of the notice ended', fact);
        if (about.some((each) => each.type === 'trajectory.infringement-regularised'))
          wrong('handed over though put right', fact);
        if (data.region === 'brussels') wrong('handed over in Brussels', fact);
        if (data.infringement === undefined || effective(data.infringement as Fact['id']) === undefined)
          wrong('handed over what is not there', fact); // a fact's id, by its schema
        break;
      }
      case 'trajectory.education-guidance-given':
        if (file.birthDay === null || completedYears(file.birthDay, on) >= 18) wrong('school guidance of an adult', fact);
        break;
    }
  }
  openTermsAreOpen(file, facts, found);
  return found;
}

/** What had happened by this fact, itself included. */
function upTo(facts: readonly Fact[], last: Fact): CaseFile {
  return caseFile(facts.slice(0, facts.indexOf(last) + 1));
}

function groupAgrees(file: CaseFile, fact: Fact, data: Read, wrong: (what: string, fact: Fact) => void): void {
  const outcome = targetGroupOn(file, fact.on);
  const group = outcome.known ? outcome.value.group : 'toBeDetermined';
  if (group !== data.group)
    wrong(`recorded as ${data.group ?? ''}, the law says ${group}${outcome.known ? '' : ` (${outcome.because})`}`, fact);
}

function stillObliged(file: CaseFile, on: PlainDate): boolean {
  const outcome = targetGroupOn(file, on);
  return (
    outcome.known && outcome.value.group === 'mandatory' && (outcome.value.dutyEndedOn === null || outcome.value.dutyEndedOn > on)
  );
}

/** Versions without gaps, in the order of recording; nothing recorded before it happened or after the last day; acts on days that exist. */
function recordingIsInOrder(recorded: readonly Fact[], wrong: (what: string, fact: Fact) => void): void {
  let before: Fact | undefined;
  for (const fact of recorded) {
    if (fact.version !== (before?.version ?? 0) + 1) wrong('version out of order', fact);
    if (before !== undefined && fact.recordedAt < before.recordedAt) wrong('recorded out of order', fact);
    if (fact.recordedAt.slice(0, 10) < fact.on) wrong('recorded before it happened', fact);
    if (fact.recordedAt > '2025-02-20T22:59:59.999Z') wrong('recorded after the last day', fact);
    before = fact;
  }
  const inflow = recorded[0];
  if (inflow !== undefined && inflow.type !== 'register.inflow-received') wrong('does not begin with the inflow', inflow);
}

/** No term that the law finds open is one that the facts deny. */
function openTermsAreOpen(file: CaseFile, facts: readonly Fact[], found: Violation[]): void {
  const any = (type: string): boolean => facts.some((fact) => fact.type === type);
  for (const term of judge(file, DEMO_TODAY).deadlines) {
    if (term.state !== 'running' && term.state !== 'overdue') continue;
    const denied = ((): boolean => {
      switch (term.id) {
        case 'D1':
        case 'D7':
          return any('trajectory.registered');
        case 'D2':
          return facts.some(
            (fact) =>
              fact.type === 'trajectory.employment-service-registered' && (fact.data as { service?: string }).service === 'vdab',
          ); // by its schema
        case 'D3':
          return any('trajectory.employment-service-registered');
        case 'D6':
          return any('trajectory.b1-oral-proven');
        case 'D8':
          return any('trajectory.integration-certificate-issued');
        case 'D9':
          return any('trajectory.infringement-regularised');
      }
    })();
    if (denied || any('trajectory.exempted') || any('register.died'))
      found.push({ what: `${term.id} is open though the facts deny it`, on: DEMO_TODAY, fact: term.id });
  }
}
