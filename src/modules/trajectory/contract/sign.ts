import { completedYears, plainDate } from '#src/kernel/plain-date.ts';
import { ok } from '#src/kernel/result.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse, refuseUnknown } from '../decision/refusal.ts';
import { regimeOn, residenceOn } from '../dossier/dossier.ts';
import { deskElsewhere } from '../registration/register.ts';
import type { Decision } from '../decision/decision.ts';

/** The declaration of rights and duties and the exclusion of asylum applicants hold from this day (domain reference §3.6, P15). */
const REFORM = plainDate('2022-03-01');
/** TG-F-01 lets minors in once part-time compulsory schooling is met; taken as 16 (assumed, grade D). */
const YOUNGEST = 16;

/** Inburgeringscontract (domain reference §3.2, T4): registered, in the target group, declaration signed, no other one running. */
export const signContract: Decision<'signContract'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const running = dossier.contracts.find((contract) => contract.endedOn === null || contract.endedOn > act.on);
  if (running !== undefined) return refuse('contractRunning', { day: running.on });
  if (dossier.certificate !== null) return refuse('certificateIssued', { day: dossier.certificate.on });
  if (dossier.exemption !== null) return refuse('isExempted', { day: dossier.exemption.on });
  if (!dossier.registrations.some((registration) => registration.on <= act.on)) return refuse('registerFirst');
  const wrongDesk = deskElsewhere(act.desk, region);
  if (wrongDesk !== null) return { ok: false, error: wrongDesk };

  const outcome = targetGroupOn(file, act.on);
  if (!outcome.known) return refuseUnknown('targetGroupUnknown', outcome, { day: act.on });
  const { group } = outcome.value;
  if (group === 'notTarget') {
    const asylum = act.on >= REFORM && dossier.stayGround === 'asylumApplicant';
    return refuse(asylum ? 'asylumApplicant' : 'notInTargetGroup', { day: act.on }, { grounds: outcome.grounds });
  }
  if (group === 'minor' && dossier.birthDay !== null && completedYears(dossier.birthDay, act.on) < YOUNGEST) {
    return refuse('minorTooYoung', { day: act.on, age: YOUNGEST }, { grounds: outcome.grounds });
  }
  const declarationNeeded = act.on >= REFORM && regimeOn(dossier, act.on) === 'flanders';
  if (declarationNeeded && !act.declarationSigned) return refuse('declarationNotSigned', {}, { missing: ['declaration'] });

  return ok([
    {
      type: 'trajectory.contract-signed',
      on: act.on,
      data: {
        region,
        group,
        first: dossier.contracts.length === 0,
        declarationSigned: act.declarationSigned,
        ...(act.desk === undefined ? {} : { desk: act.desk }),
      },
    },
  ]);
};
