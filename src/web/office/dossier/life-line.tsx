import { daysFrom, useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { deadlineLabels } from '#src/reference/labels/states.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { dossierWords } from '../words/dossier.ts';
import { LifeLineBar } from './life-line-bar.tsx';
import css from './life-line.module.css';
import { Section } from './section.tsx';

export interface KeyDay {
  readonly day: string;
  readonly name: string;
  readonly kind: 'past' | 'certificate' | 'due' | 'today';
}

/** The key days, drawn along time and as a list: looking first, reading after. */
export function LifeLine({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const format = useFormat();
  const days = useKeyDays(dossier);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || first.day === last.day) return null;
  const margin = Math.max(14, Math.round(daysFrom(first.day, last.day) * 0.03));
  return (
    <Section id="key-days" title={words.keyDays}>
      <LifeLineBar
        from={addDays(plainDate(first.day), -margin)}
        until={addDays(plainDate(last.day), margin)}
        days={days}
        suspensions={dossier.suspensions}
        title={words.lifeLine}
      />
      <ol className={css['list']}>
        {days.map((key) => (
          <li key={`${key.day}:${key.name}`} className={css[key.kind]}>
            <span className={css['name']}>{key.name}</span>
            <time dateTime={key.day}>{format.day(key.day)}</time>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function useKeyDays(dossier: DossierView): readonly KeyDay[] {
  const words = useWords(dossierWords);
  const label = useLabel();
  const firstOf = (type: string) =>
    dossier.timeline
      .filter((fact) => fact.type === type && fact.correctedBy === null)
      .map((fact) => fact.on)
      .toSorted()[0] ?? null;
  const found: readonly (readonly [string | null, string, KeyDay['kind']])[] = [
    [firstOf('register.inflow-received'), words.inflow, 'past'],
    [dossier.targetGroup.dutySince, words.duty, 'past'],
    [firstOf('trajectory.registered'), words.registered, 'past'],
    [dossier.contract?.signedOn ?? null, words.contract, 'past'],
    [dossier.contract?.endedOn ?? null, words.contractEnded, 'past'],
    [dossier.certificate.issuedOn, words.certificateDay, 'certificate'],
    [dossier.asKnownOn ?? dossier.today, words.today, 'today'],
    ...dossier.deadlines
      .filter(({ state }) => state === 'running' || state === 'overdue')
      .map(({ id, dueOn }) => [dueOn, label(deadlineLabels, id), 'due'] as const),
  ];
  return found
    .flatMap(([day, name, kind]) => (day === null ? [] : [{ day, name, kind }]))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
