import { pillarKeys } from '#src/law/judgement.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { desks } from '#src/reference/desks.ts';
import { infringementKindLabels, suspensionGroundLabels, waitReasonLabels } from '#src/reference/labels/codes.ts';
import { infringementStateLabels, pillarLabels } from '#src/reference/labels/states.ts';
import { ChoiceInput, YesNoInput } from '#src/web/ui/choice-input.tsx';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel, useOptions } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { NumberInput } from '#src/web/ui/number-input.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import type { Option } from '#src/web/ui/select-input.tsx';
import { municipalityOptions } from '../../municipalities.ts';
import type { ActWords } from '../../words/act-words.ts';
import { formWords } from '../../words/form.ts';
import { deadlineWords } from '../../words/deadlines.ts';
import { dossierWords } from '../../words/dossier.ts';
import type { Answer, Answers, Question } from './act-forms.ts';
import { CourseField } from './course-field.tsx';

interface QuestionProps {
  readonly question: Question;
  readonly dossier: DossierView;
  readonly answers: Answers;
  readonly texts: ActWords;
  readonly error: string | undefined;
  /** One answer, or several that belong together. */
  readonly onAnswer: (given: Answers) => void;
}

/** One question of an act, with the field that fits it. */
export function ActField({ question, dossier, answers, texts, error, onAnswer }: QuestionProps) {
  const options = useOptions();
  const infringements = useInfringementOptions(dossier, question);
  const suspensions = useSuspensionOptions(dossier);
  const waits = useWaitOptions(dossier);
  const answer = answers[question.name] ?? null;
  const field = {
    name: question.name,
    label: texts.questions[question.name] ?? question.name,
    hint: texts.hints?.[question.name],
    error,
  };
  const set = (value: Answer) => onAnswer({ [question.name]: value });
  switch (question.kind) {
    case 'day':
      return (
        <DayInput
          {...field}
          value={asText(answer)}
          onChange={set}
          {...(question.mayBeLater === true ? {} : { max: dossier.today })}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...field}
          value={typeof answer === 'number' ? answer : null}
          onChange={set}
          min={question.min}
          max={question.max}
          step={question.step ?? 1}
          optional={question.optional ?? false}
        />
      );
    case 'yesNo':
      return (
        <YesNoInput {...field} value={typeof answer === 'boolean' ? answer : null} onChange={(value) => set(value === true)} />
      );
    case 'text':
      return <TextInput {...field} value={asText(answer) ?? ''} onChange={set} inputMode="numeric" maxLength={20} />;
    case 'code': {
      const choices = options(question.labels, question.codes);
      return question.look === 'radios' ? (
        <ChoiceInput {...field} options={choices} value={asText(answer)} onChange={set} />
      ) : (
        <SelectInput {...field} options={choices} value={asText(answer)} onChange={set} />
      );
    }
    case 'desk':
      return <DeskField {...field} region={dossier.region} value={asText(answer)} onChange={set} />;
    case 'municipality':
      return (
        <SelectInput
          {...field}
          options={municipalityOptions(
            asText(answers['on'] ?? null) ?? dossier.today,
            answers['place'] === 'brussels' ? 'brussels' : null,
          )}
          value={asText(answer)}
          onChange={set}
        />
      );
    case 'course':
      return (
        <CourseField
          {...field}
          region={dossier.region}
          on={asText(answers['on'] ?? null) ?? dossier.today}
          value={asText(answer)}
          onChange={(course, language) => onAnswer({ course, language })}
        />
      );
    case 'suspension':
      return <OneOf {...field} options={suspensions} value={asText(answer)} onChange={set} />;
    case 'wait':
      return <OneOf {...field} options={waits} value={asText(answer)} onChange={set} />;
    case 'pillar':
      return <PillarField {...field} value={asText(answer)} onChange={set} />;
    case 'infringement':
      return <OneOf {...field} options={infringements} value={asText(answer)} onChange={set} />;
  }
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function DeskField({ region, value, onChange, ...field }: PickProps & { readonly region: string }) {
  const words = useWords(formWords);
  const here = desks.filter((desk) => desk.region === region).map((desk) => ({ id: desk.code, label: desk.name }));
  if (here.length === 0) return null; // Atlas and Amal have no desks of this kind
  return (
    <SelectInput
      {...field}
      optional
      options={[{ id: 'none', label: words.noDesk }, ...here]}
      value={value ?? 'none'}
      onChange={(desk) => onChange(desk === 'none' ? null : desk)}
    />
  );
}

function PillarField({ value, onChange, ...field }: PickProps) {
  const words = useWords(formWords);
  const options = useOptions();
  return (
    <SelectInput
      {...field}
      optional
      options={[{ id: 'none', label: words.noPillar }, ...options(pillarLabels, pillarKeys)]}
      value={value ?? 'none'}
      onChange={(pillar) => onChange(pillar === 'none' ? null : pillar)}
    />
  );
}

function OneOf({ options, onChange, ...field }: PickProps & { readonly options: readonly Option[] }) {
  const words = useWords(formWords);
  if (options.length === 0) return <Notice tone="soon" icon="warning" title={words.none} />;
  return <ChoiceInput {...field} column options={options} onChange={onChange} />;
}

function useInfringementOptions(dossier: DossierView, question: Question): readonly Option[] {
  const label = useLabel();
  const format = useFormat();
  const words = useWords(dossierWords);
  if (question.kind !== 'infringement') return [];
  return dossier.infringements
    .filter((infringement) => question.states.includes(infringement.state))
    .map((infringement) => ({
      id: infringement.fact,
      label: `${label(infringementKindLabels, infringement.kind)} — ${words.establishedOn(format.day(infringement.establishedOn))} (${label(infringementStateLabels, infringement.state).toLowerCase()})`,
    }));
}

function useSuspensionOptions(dossier: DossierView): readonly Option[] {
  const label = useLabel();
  const format = useFormat();
  const words = useWords(dossierWords);
  return dossier.suspensions.map((suspension) => ({
    id: suspension.fact,
    label: [
      suspension.ground === null ? null : label(suspensionGroundLabels, suspension.ground),
      words.period(format.day(suspension.from), format.day(suspension.until)),
    ]
      .filter(Boolean)
      .join(' — '),
  }));
}

/** Those that still last. */
function useWaitOptions(dossier: DossierView): readonly Option[] {
  const label = useLabel();
  const format = useFormat();
  const words = useWords(deadlineWords);
  return dossier.waits
    .filter(({ endedOn }) => endedOn === null)
    .map(({ fact, reason, pillar, from }) => ({
      id: fact,
      label: [
        label(waitReasonLabels, reason),
        pillar === null ? null : label(pillarLabels, pillar),
        words.since(format.day(from)),
      ]
        .filter(Boolean)
        .join(' — '),
    }));
}

function asText(answer: Answer): string | null {
  return typeof answer === 'string' ? answer : null;
}
