import { useEffect, useRef } from 'react';
import type { ActName } from '#src/modules/trajectory/acts.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { dossierWords } from '../words/dossier.ts';
import css from '#src/web/ui/done.module.css';

export interface Done {
  readonly act: ActName;
  readonly facts: readonly string[];
}

interface DoneProps {
  readonly done: Done | null;
  readonly dossier: DossierView;
  /** While a form is open the focus is its own. */
  readonly formIsOpen: boolean;
  readonly onUndo: (fact: string) => void;
  readonly onClose: () => void;
}

/** Says what was recorded, takes the focus, and offers the way back: a withdrawal, never an erasure. Stays until dismissed. */
export function DoneNotice({ done, dossier, formIsOpen, onUndo, onClose }: DoneProps) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done === null || formIsOpen) return;
    // After the dialog has given the focus back.
    const timer = setTimeout(() => notice.current?.focus(), 60);
    return () => clearTimeout(timer);
  }, [done, formIsOpen]);
  if (done === null) return null;
  const fact = dossier.timeline.find((candidate) => done.facts.includes(candidate.id) && candidate.correctable);
  return (
    <div
      ref={notice}
      tabIndex={-1}
      className={css['done']}
      role="group"
      aria-label={words.done(label(actLabels, done.act))}
      data-print="no"
    >
      <Icon name="check" size={18} />
      <p>{words.done(label(actLabels, done.act))}</p>
      {fact === undefined ? null : (
        <Button size="small" onPress={() => onUndo(fact.id)}>
          {words.undo}
        </Button>
      )}
      <Button look="quiet" size="small" iconOnly onPress={onClose} aria-label={words.dismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
