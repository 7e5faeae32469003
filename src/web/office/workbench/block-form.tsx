import { useState } from 'react';
import { Form } from 'react-aria-components';
import { refusalReasonLabels, refusalReasons } from '#src/modules/workbench/codes.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Block, Part, ProposalView } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { BreakdownFields } from './breakdown-fields.tsx';
import { InEnglish, kept } from './in-english.tsx';
import { AreaInput } from './text-area.tsx';
import css from './workbench.module.css';

interface FormProps {
  readonly kind: 'figure' | 'refused';
  /** The block to change; null for a new one. */
  readonly block: Block | null;
  readonly part: Part;
  readonly proposal: ProposalView | undefined;
  readonly definitions: readonly DefinitionView[];
  readonly onClose: () => void;
  readonly onDone: (block: Block) => void;
}

/** Binds a block of asked cells, or refuses it. Begins with what the words of the part propose. */
export function BlockForm(props: FormProps) {
  const words = useWords(workbenchWords);
  return (
    <Sheet
      title={`${props.part.label} — ${props.kind === 'figure' ? words.bindNew : words.refuseNew}`}
      isOpen
      onClose={props.onClose}
    >
      {props.kind === 'figure' ? <FigureForm {...props} /> : <RefusalForm {...props} />}
    </Sheet>
  );
}

function FigureForm({ block, proposal, definitions, onClose, onDone }: FormProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const bound = block?.outcome?.kind === 'figure' ? block.outcome : null;
  const [indicator, setIndicator] = useState<string | null>(bound?.indicator ?? proposal?.indicators[0]?.id ?? null);
  const [periods, setPeriods] = useState((bound?.periods ?? proposal?.periods ?? []).join(' '));
  const [by, setBy] = useState<readonly string[]>(bound?.by ?? []);
  const [where, setWhere] = useState(bound?.where ?? '');
  const [answers, setAnswers] = useState(bound?.answers ?? '');
  const [answersEn, setAnswersEn] = useState(bound?.answersEn ?? '');
  const [askedEn, setAskedEn] = useState(block?.askedEn ?? '');
  const definition = definitions.find(({ id }) => id === indicator);
  const [asked, setAsked] = useState(block?.asked ?? '');
  const [tried, setTried] = useState(false);
  const wanted = periods.split(/[\s;]+/).filter((each) => each !== '');
  return (
    <Form
      validationBehavior="aria"
      className={css['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (definition === undefined || wanted.length === 0) return;
        const known = by.filter((id) => definition.dimensions.some((dimension) => dimension.id === id));
        onDone({
          id: block?.id ?? 'b1',
          asked: asked.trim() === '' ? definition.title.nl : asked.trim(),
          ...kept('askedEn', asked.trim() === '' && askedEn.trim() === '' ? definition.title.en : askedEn),
          outcome: {
            kind: 'figure',
            indicator: definition.id,
            periods: wanted.slice(0, 24),
            by: known.slice(0, 3),
            where,
            answers: answers.trim(),
            ...kept('answersEn', answersEn),
            holes: bound?.holes ?? [],
            ...(bound?.protect === true && definition.measure === 'count' && { protect: true }),
          },
        });
        onClose();
      }}
    >
      <SelectInput
        label={words.figure}
        options={definitions.map(({ id, title }) => ({ id, label: say(title) }))}
        value={indicator}
        onChange={(next) => {
          setIndicator(next);
          setWhere('');
        }}
        error={tried && definition === undefined ? words.needed : undefined}
      />
      {definition === undefined ? null : <p className={css['soft']}>{say(definition.counts)}</p>}
      <TextInput
        label={words.periods}
        hint={words.periodsHint}
        value={periods}
        onChange={setPeriods}
        error={tried && wanted.length === 0 ? words.needed : undefined}
      />
      {definition === undefined ? null : (
        <BreakdownFields definition={definition} by={by} where={where} onBy={setBy} onWhere={setWhere} />
      )}
      <TextInput label={words.askedLabel} optional value={asked} onChange={setAsked} maxLength={400} />
      <AreaInput
        label={words.answers}
        hint={words.answersHint}
        optional
        value={answers}
        onChange={setAnswers}
        maxLength={2_000}
      />
      <InEnglish isFilled={askedEn !== '' || answersEn !== ''}>
        <TextInput label={words.askedLabel} optional value={askedEn} onChange={setAskedEn} maxLength={400} />
        <AreaInput label={words.answers} optional value={answersEn} onChange={setAnswersEn} maxLength={2_000} />
      </InEnglish>
      <FormButtons onClose={onClose} />
    </Form>
  );
}

function RefusalForm({ block, proposal, onClose, onDone }: FormProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const offered = proposal?.blocks.find(({ outcome }) => outcome?.kind === 'refused');
  const before =
    block?.outcome?.kind === 'refused' ? block.outcome : offered?.outcome?.kind === 'refused' ? offered.outcome : null;
  const [asked, setAsked] = useState(block?.asked ?? offered?.asked ?? '');
  const [reason, setReason] = useState<string | null>(before?.reason ?? null);
  const [explanation, setExplanation] = useState(before?.explanation ?? '');
  const [explanationEn, setExplanationEn] = useState(before?.explanationEn ?? '');
  const [askedEn, setAskedEn] = useState(block?.askedEn ?? offered?.askedEn ?? '');
  const [tried, setTried] = useState(false);
  const chosen = refusalReasons.find((each) => each === reason);
  const empty = (text: string) => (tried && text.trim() === '' ? words.needed : undefined);
  return (
    <Form
      validationBehavior="aria"
      className={css['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen === undefined || asked.trim() === '' || explanation.trim() === '') return;
        onDone({
          id: block?.id ?? 'b1',
          asked: asked.trim(),
          ...kept('askedEn', askedEn),
          outcome: {
            kind: 'refused',
            reason: chosen,
            explanation: explanation.trim(),
            ...kept('explanationEn', explanationEn),
          },
        });
        onClose();
      }}
    >
      <AreaInput label={words.askedLabel} value={asked} onChange={setAsked} maxLength={400} rows={2} error={empty(asked)} />
      <ChoiceInput
        label={words.reason}
        column
        options={refusalReasons.map((id) => ({ id, label: say(refusalReasonLabels[id]) }))}
        value={reason}
        onChange={setReason}
        error={tried && chosen === undefined ? words.needed : undefined}
      />
      <AreaInput
        label={words.explanation}
        hint={words.explanationHint}
        value={explanation}
        onChange={setExplanation}
        maxLength={2_000}
        rows={4}
        error={empty(explanation)}
      />
      <InEnglish isFilled={askedEn !== '' || explanationEn !== ''}>
        <TextInput label={words.askedLabel} optional value={askedEn} onChange={setAskedEn} maxLength={400} />
        <AreaInput label={words.explanation} optional value={explanationEn} onChange={setExplanationEn} maxLength={2_000} />
      </InEnglish>
      <FormButtons onClose={onClose} />
    </Form>
  );
}

export function FormButtons({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(workbenchWords);
  return (
    <div className={css['buttons']}>
      <Button type="submit" look="solid">
        {words.ok}
      </Button>
      <Button look="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
    </div>
  );
}
