import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { endGap, listGaps, readFigure, withdrawGap } from '#src/modules/figures/endpoints.ts';
import type { GapView } from '#src/modules/figures/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { ApiProblem, call } from '#src/web/ui/client.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { gapsWords } from '../../words/gaps.ts';
import css from './gaps.module.css';

/** Sets the end of a gap that lasts, or withdraws it with a reason. */
export function ChangeGap({ gap }: { readonly gap: GapView }) {
  const words = useWords(gapsWords);
  const phrase = useProblemPhrase();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'end' | 'withdraw' | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const endsBefore = last !== null && last < gap.from;
  const fresh = async () => {
    await queries.invalidateQueries({ queryKey: [listGaps.path] });
    await queries.invalidateQueries({ queryKey: [readFigure.path] });
  };
  const send = useMutation({
    mutationFn: async (): Promise<unknown> =>
      open === 'end' && last !== null
        ? call(endGap, { params: { id: gap.id }, body: { version: gap.version, until: addDays(plainDate(last), 1) } })
        : call(withdrawGap, { params: { id: gap.id }, body: { version: gap.version, reason } }),
    onSuccess: async () => {
      announce(words.done);
      await fresh();
    },
    onError: (error) => (error instanceof ApiProblem && error.status === 409 ? fresh() : undefined),
  });
  const ready = open === 'end' ? last !== null && !endsBefore : reason.trim() !== '';
  if (open === null)
    return (
      <div className={css['acts']} data-print="no">
        {gap.until === null ? <Button onPress={() => setOpen('end')}>{words.end}</Button> : null}
        <Button onPress={() => setOpen('withdraw')}>{words.withdraw}</Button>
      </div>
    );
  return (
    <form
      className={css['change']}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send.mutate();
      }}
    >
      {open === 'end' ? (
        <DayInput label={words.endOn} value={last} onChange={setLast} error={endsBefore ? words.endsBefore : undefined} />
      ) : (
        <TextInput label={words.withdrawReason} hint={words.withdrawHint} value={reason} onChange={setReason} maxLength={600} />
      )}
      {send.isError ? (
        <Notice tone="late" icon="warning" alert>
          <p>{send.error instanceof ApiProblem && send.error.status === 409 ? words.changed : phrase(send.error)}</p>
        </Notice>
      ) : null}
      <div className={css['acts']}>
        <Button look="solid" type="submit" isDisabled={!ready || send.isPending}>
          {open === 'end' ? words.end : words.withdraw}
        </Button>
        <Button onPress={() => setOpen(null)}>{words.cancel}</Button>
      </div>
    </form>
  );
}
