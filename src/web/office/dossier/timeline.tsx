import { useState } from 'react';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { CheckboxInput, ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { dossierWords } from '../words/dossier.ts';
import type { ChosenAct } from './acts/act-sheet.tsx';
import { Section } from './section.tsx';
import { TimelineFact } from './timeline-fact.tsx';
import css from './timeline.module.css';

type Fact = DossierView['timeline'][number];
type Order = 'on' | 'recordedAt';

interface TimelineProps {
  readonly dossier: DossierView;
  readonly readOnly: boolean;
  readonly onChoose: (act: ChosenAct) => void;
}

/** What happened, newest first, with both times of every fact. Nothing disappears: what was corrected stands struck through. */
export function Timeline({ dossier, readOnly, onChoose }: TimelineProps) {
  const words = useWords(dossierWords);
  const [order, setOrder] = useState<Order>('on');
  const [corrected, setCorrected] = useState(true);
  const facts = dossier.timeline
    .filter((fact) => corrected || (fact.correctedBy === null && !fact.type.endsWith('.fact-withdrawn')))
    .toSorted(newestFirst(order));
  const years: readonly string[] = [...new Set(facts.map((fact) => fact[order].slice(0, 4)))];
  return (
    <Section
      id="timeline"
      title={words.timeline}
      aside={
        <div className={css['tools']} data-print="no">
          <ChoiceInput
            label={words.sortOn}
            options={[
              { id: 'on', label: words.sorts.on },
              { id: 'recordedAt', label: words.sorts.recordedAt },
            ]}
            value={order}
            onChange={(next) => setOrder(next === 'on' ? 'on' : 'recordedAt')}
          />
          <CheckboxInput label={words.showCorrected} value={corrected} onChange={setCorrected} />
        </div>
      }
    >
      <p className={css['hint']}>{words.timelineHint}</p>
      {facts.length === 0 ? <p className={css['hint']}>{words.noFacts}</p> : null}
      {years.map((year) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`} className={css['year']}>
            {year}
          </h3>
          <ol className={css['facts']}>
            {facts
              .filter((fact) => fact[order].startsWith(year))
              .map((fact) => (
                <TimelineFact key={fact.id} fact={fact} dossier={dossier} readOnly={readOnly} onChoose={onChoose} />
              ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

function newestFirst(order: Order): (a: Fact, b: Fact) => number {
  return (a, b) => (a[order] === b[order] ? b.recordedAt.localeCompare(a.recordedAt) : b[order].localeCompare(a[order]));
}
