import { waitReasons } from '#src/law/case.ts';
import type { WaitReason } from '#src/law/case.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { waitReasonLabels } from '#src/reference/labels/codes.ts';
import { daysFrom, useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { deadlineWords } from '../words/deadlines.ts';
import css from './deadline-time.module.css';

type Deadline = DossierView['deadlines'][number];
type Part = 'own' | 'suspended' | 'system' | 'left' | 'spare' | 'late';

/** Whose time a term was: a bar, and the same in words below it. */
export function DeadlineTime({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords(deadlineWords);
  const label = useLabel();
  const format = useFormat();
  const inDays = (days: number) => words.days(days, format.number(days));
  const parts = partsOf(deadline);
  const reasons = waitReasons.filter((reason) => (deadline.time.systemDays[reason] ?? 0) > 0);
  const besides = (['suspension', ...waitReasons] as const).filter((reason) => (deadline.time.notStopping[reason] ?? 0) > 0);
  const name = (reason: WaitReason) => label(waitReasonLabels, reason).toLowerCase();
  const details = reasons.map((reason) =>
    reasons.length === 1 ? name(reason) : `${name(reason)} ${inDays(deadline.time.systemDays[reason] ?? 0)}`,
  );
  return (
    <div className={css['time']}>
      <div className={css['bar']} aria-hidden="true">
        {parts.map(({ part, days }) => (
          <span key={part} className={`${css['part']} ${css[part]}`} style={{ flexGrow: days }} />
        ))}
      </div>
      <ul className={css['legend']} aria-label={words.whoseTime}>
        {parts.map(({ part, days }) => (
          <li key={part} className={css['item']}>
            <span className={`${css['swatch']} ${css[part]}`} aria-hidden="true" />
            <span>
              {words[part]} <strong className={css['days']}>{inDays(days)}</strong>
              {part === 'system' && (reasons.length > 1 || reasons[0] !== undefined) ? (
                <span className={css['detail']}>
                  {' '}
                  ({reasons.length === 1 ? name(reasons[0] ?? 'noSeat') : details.join(', ')})
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {besides.map((reason) => (
        <p key={reason} className={css['besides']}>
          {reason === 'suspension'
            ? words.suspendedBesides(inDays(deadline.time.notStopping[reason] ?? 0))
            : words.waitedBesides(inDays(deadline.time.notStopping[reason] ?? 0), name(reason))}
        </p>
      ))}
    </div>
  );
}

/** The days in the order of the bar. What came after the last day is apart from the time that the person had. */
function partsOf({ startsOn, dueOn, state, time }: Deadline): readonly { readonly part: Part; readonly days: number }[] {
  const system = Object.values(time.systemDays).reduce((sum, days) => sum + days, 0);
  const gone = time.ownDays + time.suspendedDays + system;
  const until = addDays(plainDate(startsOn), gone);
  const late = Math.min(time.ownDays, Math.max(0, daysFrom(dueOn, until)));
  const parts: readonly { readonly part: Part; readonly days: number }[] = [
    { part: 'own', days: time.ownDays - late },
    { part: 'suspended', days: time.suspendedDays },
    { part: 'system', days: system },
    { part: state === 'met' ? 'spare' : 'left', days: state === 'running' || state === 'met' ? daysFrom(until, dueOn) : 0 },
    { part: 'late', days: late },
  ];
  return parts.filter(({ part, days }) => days > 0 || part === 'own');
}
