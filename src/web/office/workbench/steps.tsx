import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { correctQuestion } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useMay } from '../session.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { AreaInput } from './text-area.tsx';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

type Step = 'offer' | 'returnIt' | 'send' | 'correct';

/** To a colleague, back, out of the house, and a correction of what went out. */
export function Steps({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords(workbenchWords);
  const may = useMay();
  const [step, setStep] = useState<Step | null>(null);
  const { question, may: allowed } = workbench.opened;
  if (!may('figures.answer')) return null;
  const saved = workbench.state === 'saved';
  return (
    <>
      {question.state === 'inProgress' ? (
        <Button look="solid" isDisabled={!saved} onPress={() => setStep('offer')}>
          {words.offer}
        </Button>
      ) : null}
      {question.state === 'toReview' ? (
        <>
          <Button onPress={() => setStep('returnIt')}>{words.returnIt}</Button>
          <Button look="solid" isDisabled={!allowed.send} onPress={() => setStep('send')}>
            {words.send}
          </Button>
        </>
      ) : null}
      {question.state === 'sent' && question.correctedBy === null ? (
        <Button onPress={() => setStep('correct')}>{words.correct}</Button>
      ) : null}
      {step === null ? null : <StepForm step={step} workbench={workbench} onClose={() => setStep(null)} />}
    </>
  );
}

const target = { offer: 'toReview', returnIt: 'inProgress', send: 'sent' } as const;

function StepForm({
  step,
  workbench,
  onClose,
}: {
  readonly step: Step;
  readonly workbench: Workbench;
  readonly onClose: () => void;
}) {
  const words = useWords(workbenchWords);
  const navigate = useNavigate();
  const [remark, setRemark] = useState('');
  const go = useMutation({
    mutationFn: async () => {
      if (step !== 'correct') return workbench.move(target[step], remark);
      const { id } = await call(correctQuestion, { params: { id: workbench.opened.question.id }, body: { why: remark } });
      await navigate(`/questions/${id}`);
    },
    onSuccess: onClose,
  });
  return (
    <Sheet title={words[step]} isOpen onClose={onClose} place="centre">
      <Form
        validationBehavior="aria"
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (step !== 'correct' || remark.trim() !== '') go.mutate();
        }}
      >
        {step === 'send' ? <p>{words.sendHint}</p> : null}
        {go.isError ? <Trouble error={go.error} /> : null}
        <AreaInput
          label={step === 'correct' ? words.why : words.remark}
          optional={step !== 'correct'}
          value={remark}
          onChange={setRemark}
          maxLength={2_000}
        />
        <div className={css['buttons']}>
          <Button type="submit" look="solid" isPending={go.isPending}>
            {words[step]}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
