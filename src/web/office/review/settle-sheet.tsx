import { useEffect, useRef, useState } from 'react';
import { settleReasons } from '#src/modules/review/codes.ts';
import type { SettleReason } from '#src/modules/review/codes.ts';
import type { FindingView } from '#src/modules/review/endpoints.ts';
import { settleReasonLabels } from '#src/reference/labels/review.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { focusFirst } from '#src/web/ui/focus-first.ts';
import { useOptions } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { reviewWords } from '../words/review.ts';
import { nameOf } from './review-list.tsx';
import css from './review.module.css';

interface SheetProps {
  /** Null: closed. */
  readonly line: FindingView | null;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSettle: (line: FindingView, reason: SettleReason) => void;
  readonly onClose: () => void;
}

export function SettleSheet({ line, isPending, error, onSettle, onClose }: SheetProps) {
  const words = useWords(reviewWords);
  return (
    <Sheet
      title={line === null ? words.settle : words.settleTitle(nameOf(line))}
      isOpen={line !== null}
      onClose={onClose}
      place="centre"
    >
      {line === null ? null : (
        <SettleForm key={line.id} line={line} isPending={isPending} error={error} onSettle={onSettle} onClose={onClose} />
      )}
    </Sheet>
  );
}

function SettleForm({ line, isPending, error, onSettle, onClose }: SheetProps & { readonly line: FindingView }) {
  const words = useWords(reviewWords);
  const options = useOptions();
  const phrase = useProblemPhrase();
  const [reason, setReason] = useState<SettleReason | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(form.current), []);
  return (
    <form
      ref={form}
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) onSettle(line, reason);
      }}
    >
      <p className={css['hint']}>{words.settleLead}</p>
      <ChoiceInput
        label={words.reason}
        column
        options={options(settleReasonLabels, settleReasons)}
        value={reason}
        onChange={(value) => setReason(settleReasons.find((code) => code === value) ?? null)}
      />
      {error === null || error === undefined ? null : (
        <Notice tone="late" icon="warning" alert>
          <p>{phrase(error)}</p>
        </Notice>
      )}
      <div className={css['buttons']}>
        <Button type="submit" look="solid" isDisabled={reason === null} isPending={isPending}>
          {words.confirm}
        </Button>
        <Button onPress={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
