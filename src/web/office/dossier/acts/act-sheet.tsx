import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { isOfficerAct } from '#src/modules/trajectory/acts.ts';
import type { Act, ActName } from '#src/modules/trajectory/acts.ts';
import { doAct, doEnforcementAct, readDossier, readMyWork } from '#src/modules/trajectory/endpoints.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { focusFirst } from '#src/web/ui/focus-first.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { actWords } from '../../words/acts.ts';
import { formWords } from '../../words/form.ts';
import { isAsked, toAct } from './act-body.ts';
import type { ActErrors } from './act-body.ts';
import { ActField } from './act-fields.tsx';
import { questionsByAct } from './act-forms.ts';
import type { Answer, Answers } from './act-forms.ts';
import { ActProblem } from './act-problem.tsx';
import css from './acts.module.css';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';

export interface ChosenAct {
  readonly act: ActName;
  /** The fact to correct or to withdraw. */
  readonly fact: string | null;
}

interface ActSheetProps {
  readonly dossier: DossierView;
  readonly chosen: ChosenAct | null;
  readonly onClose: () => void;
  readonly onDone: (act: ActName, facts: readonly string[]) => void;
}

/** The form of one act, beside the dossier. What is typed is never lost: not by a refusal, a stale version, nor by closing. */
export function ActSheet({ dossier, chosen, onClose, onDone }: ActSheetProps) {
  const label = useLabel();
  return (
    <Sheet title={chosen === null ? '' : label(actLabels, chosen.act)} isOpen={chosen !== null} onClose={onClose}>
      {chosen === null ? null : (
        <ActForm key={`${chosen.act}:${chosen.fact ?? ''}`} dossier={dossier} chosen={chosen} onClose={onClose} onDone={onDone} />
      )}
    </Sheet>
  );
}

function ActForm({ dossier, chosen, onClose, onDone }: ActSheetProps & { readonly chosen: ChosenAct }) {
  const words = useWords(formWords);
  const texts = useWords(actWords)[chosen.act];
  const { act, fact } = chosen;
  const form = useRef<HTMLFormElement>(null);
  const draft = readDraft(dossier.person, act, fact);
  const [answers, setAnswers] = useState<Answers>(() => draft ?? firstAnswers(dossier, chosen));
  const [errors, setErrors] = useState<ActErrors>({});
  const sending = useSend(dossier.person, (facts) => {
    dropDraft(dossier.person, act, fact);
    onDone(act, facts);
  });
  useEffect(() => focusFirst(form.current), []);
  const answer = (given: Answers) => {
    const next = { ...answers, ...given };
    setAnswers(next);
    keepDraft(dossier.person, act, fact, next);
    setErrors(Object.fromEntries(Object.entries(errors).filter(([key]) => !(key in given))));
  };
  const submit = () => {
    const made = toAct(act, answers, dossier.version, dossier.today, words);
    if ('body' in made) return sending.mutate(made.body);
    setErrors(made.errors);
    requestAnimationFrame(() => focusFirst(form.current, '[data-invalid]'));
  };
  return (
    <Form
      ref={form}
      validationBehavior="aria"
      className={css['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={css['lead']}>{texts.lead}</p>
      {fact === null ? null : <AboutFact dossier={dossier} fact={fact} />}
      {draft === null || sending.isError ? null : <p className={css['draft']}>{words.draft}</p>}
      {questionsByAct[act]
        .filter((question) => isAsked(question, answers))
        .map((question) => (
          <ActField
            key={question.name}
            question={question}
            dossier={dossier}
            answers={answers}
            texts={texts}
            error={errors[question.name]}
            onAnswer={answer}
          />
        ))}
      <ActProblem error={sending.error} person={dossier.person} version={dossier.version} />
      <div className={css['buttons']}>
        <Button type="submit" look="solid" isPending={sending.isPending}>
          {texts.submit}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  );
}

function AboutFact({ dossier, fact }: { readonly dossier: DossierView; readonly fact: string }) {
  const words = useWords(formWords);
  const label = useLabel();
  const format = useFormat();
  const found = dossier.timeline.find((candidate) => candidate.id === fact);
  if (found === undefined) return null;
  return (
    <p className={css['about']}>
      {words.fact}: <strong>{label(factLabels, found.type)}</strong>, {format.longDay(found.on)}
    </p>
  );
}

/** The day is today's unless the act is about the day of a fact; where there is only one thing to choose, it is chosen. */
function firstAnswers(dossier: DossierView, { act, fact }: ChosenAct): Answers {
  const about = dossier.timeline.find((candidate) => candidate.id === fact);
  const answers: { [name: string]: Answer } = { on: act === 'correctDay' && about !== undefined ? about.on : dossier.today };
  if (fact !== null) answers['fact'] = fact;
  for (const question of questionsByAct[act]) {
    if (question.kind === 'infringement') {
      const open = dossier.infringements.filter((infringement) => question.states.includes(infringement.state));
      if (open.length === 1 && open[0] !== undefined) answers['infringement'] = open[0].fact;
    }
    if (question.kind === 'suspension')
      answers['suspension'] = dossier.suspensions.find((suspension) => suspension.running)?.fact ?? null;
  }
  return answers;
}

function useSend(person: string, onDone: (facts: readonly string[]) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Act) =>
      isOfficerAct(body) ? call(doEnforcementAct, { params: { person }, body }) : call(doAct, { params: { person }, body }),
    onSuccess: async ({ facts }) => {
      await queries.invalidateQueries({ queryKey: [readDossier.path] });
      void queries.invalidateQueries({ queryKey: [readMyWork.path] });
      onDone(facts);
    },
  });
}
