import { addMonths, daysBetween, latest } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { targetGroupOn } from '#src/law/judge.ts';
import { decidingRule } from './deciding-rule.ts';
import type { Difference } from './difference.ts';
import { groupOf, kindOf, recordedGroup } from './group-decisions.ts';
import { reasonsOf, restsOnAssumption } from './life.ts';
import type { Life } from './life.ts';

/** A duty of which nobody wrote for so long was overlooked. The sources give no number: ours. */
export const NEVER_INVITED_DAYS = 60;

/** Who did one of these, or of whom one was established, knows of the duty. */
const knowsOfIt = ['trajectory.registered', 'trajectory.contract-signed', 'trajectory.infringement-established'];

/** What time alone changed since the last decision (a minor who came of age, rules that began), and a duty that nobody wrote of. */
export function groupToday(life: Life): readonly Difference[] {
  const last = life.effective.findLast((fact) => fact.type === 'trajectory.target-group-determined' && fact.on <= life.on);
  const { targetGroup } = life.judgement();
  if (!targetGroup.known || life.file.diedOn !== null) return [];
  const { group, dutySince, dutyEndedOn } = targetGroup.value;
  const recorded = last === undefined ? null : recordedGroup(last);
  const since = dutySince ?? life.on;
  const common = {
    rule: decidingRule(targetGroup.grounds),
    now: group,
    newReason: reasonsOf(targetGroup.grounds),
    assumed: restsOnAssumption(targetGroup.grounds),
  };

  if (last !== undefined && recorded !== null && group !== recorded && (group === 'mandatory' || group === 'entitled')) {
    const then = targetGroupOn(life.file, last.on, life.settings);
    if (groupOf(then) !== recorded) return []; // ./group-decisions.ts tells it
    return [
      {
        ...common,
        kind: kindOf(recorded, group),
        day: latest(dutySince ?? last.on, recorded === 'minor' ? (adultSince(life) ?? last.on) : last.on),
        recorded: { fact: last.id, type: last.type, value: recorded },
        then: recorded,
        oldReason: reasonsOf(then.grounds),
        why: life.effective.some(
          (fact) => fact.on > last.on && fact.type.startsWith('register.') && fact.type !== 'register.letter-sent',
        )
          ? 'laterFact'
          : 'timePassed',
      },
    ];
  }
  const neverWritten =
    group === 'mandatory' &&
    dutyEndedOn === null &&
    daysBetween(since, life.on) > NEVER_INVITED_DAYS &&
    life.file.dutyNotifiedOn === null &&
    !life.effective.some(({ type }) => knowsOfIt.includes(type));
  if (!neverWritten) return [];
  return [
    {
      ...common,
      kind: 'missedInflow',
      now: 'invitationDue',
      day: since,
      recorded: { fact: null, type: null, value: null },
      then: null,
      oldReason: [],
      why: 'notRecorded',
    },
  ];
}

function adultSince({ file }: Life): PlainDate | null {
  return file.birthDay === null ? null : addMonths(file.birthDay, 18 * 12);
}
