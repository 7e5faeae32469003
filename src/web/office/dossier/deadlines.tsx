import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { deadlineLabels, deadlineStateLabels } from '#src/reference/labels/states.ts';
import { useFormat } from '#src/web/ui/format.ts';
import type { IconName } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import type { Tone } from '#src/web/ui/tag.tsx';
import { deadlineWords } from '../words/deadlines.ts';
import { dossierWords } from '../words/dossier.ts';
import { DeadlineTime } from './deadline-time.tsx';
import css from './deadlines.module.css';
import { Why } from './grounds.tsx';
import { Section } from './section.tsx';
import { Waits } from './waits.tsx';

type Deadline = DossierView['deadlines'][number];

const looks: { readonly [State in Deadline['state']]: { readonly tone: Tone; readonly icon: IconName } } = {
  running: { tone: 'plain', icon: 'clock' },
  met: { tone: 'met', icon: 'check' },
  metLate: { tone: 'soon', icon: 'check' },
  overdue: { tone: 'late', icon: 'late' },
  stopped: { tone: 'plain', icon: 'dash' },
};

/** Every term with the day by the rule and the day after what moved it. */
export function Deadlines({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  return (
    <Section id="deadlines" title={words.deadlines}>
      {dossier.deadlines.length === 0 ? (
        <p className={css['none']}>{words.noDeadlines}</p>
      ) : (
        <ul>
          {dossier.deadlines.map((deadline) => (
            <DeadlineLine key={deadline.id} deadline={deadline} />
          ))}
        </ul>
      )}
      <Waits waits={dossier.waits} />
    </Section>
  );
}

function DeadlineLine({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords(dossierWords);
  const time = useWords(deadlineWords);
  const label = useLabel();
  const format = useFormat();
  const name = label(deadlineLabels, deadline.id);
  const look = looks[deadline.state];
  const moves = [
    deadline.movedBySuspensionDays > 0 ? words.movedDays(deadline.movedBySuspensionDays) : null,
    deadline.movedByWaitDays > 0
      ? time.movedBySystem(time.days(deadline.movedByWaitDays, format.number(deadline.movedByWaitDays)))
      : null,
    countsToday(deadline) ? time.todayIncluded : null,
    deadline.movedToWorkingDay ? words.movedToWorkingDay : null,
  ].filter((move) => move !== null);
  return (
    <li className={css['line']}>
      <h3 className={css['name']}>{name}</h3>
      <Day name={words.starts} day={deadline.startsOn} />
      <Day name={words.rawDue} day={deadline.rawDueOn} old={deadline.rawDueOn !== deadline.dueOn} />
      <Day
        name={words.due}
        day={deadline.dueOn}
        strong
        note={moves.join(', ')}
        assumed={moves.length > 0 && restsOnAssumption(deadline)}
      />
      <span className={css['state']}>
        <Tag tone={look.tone} icon={look.icon}>
          {label(deadlineStateLabels, deadline.state)}
        </Tag>
        {deadline.metOn === null ? null : <span className={css['note']}>{words.metOn(format.day(deadline.metOn))}</span>}
      </span>
      <span className={css['why']} data-print="no">
        <Why title={words.whyDeadline(name)} about={`deadline.${deadline.id}.${deadline.startsOn}`} grounds={deadline.grounds} />
      </span>
      <DeadlineTime deadline={deadline} />
    </li>
  );
}

/** A wait that lasts moves the last day by today too, which has not gone by yet. */
function countsToday({ state, movedByWaitDays, time }: Deadline): boolean {
  return state === 'running' && movedByWaitDays > Object.values(time.systemDays).reduce((sum, days) => sum + days, 0);
}

/** Whether what moved the last day is a default or an inference, not a text. */
const moving: ReadonlySet<string> = new Set(['SUSPENSION', 'Q9', 'B1', 'WAIT', 'W1', 'TERM', 'B2']);
function restsOnAssumption({ grounds }: Deadline): boolean {
  return grounds.some(({ rule, assumed }) => assumed && moving.has(rule));
}

function Day({
  name,
  day,
  old = false,
  strong = false,
  note = '',
  assumed = false,
}: {
  readonly name: string;
  readonly day: string;
  readonly old?: boolean;
  readonly strong?: boolean;
  readonly note?: string;
  readonly assumed?: boolean;
}) {
  const words = useWords(dossierWords);
  const format = useFormat();
  const time = <time dateTime={day}>{format.day(day)}</time>;
  return (
    <span className={css['day']}>
      <span className={css['term']}>{name}</span>
      {old ? <s>{time}</s> : strong ? <strong>{time}</strong> : time}
      {note === '' ? null : <span className={css['note']}>{note}</span>}
      {assumed ? (
        <Tag tone="assumed" title={words.assumedHint}>
          {words.assumed}
        </Tag>
      ) : null}
    </span>
  );
}
