import type { MergeChoices, MergePreview } from '#src/modules/register/endpoints.ts';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Section } from '../dossier/section.tsx';
import { mergeWords } from '../words/merge.ts';
import css from './merge.module.css';

interface ChoicesProps {
  readonly preview: MergePreview;
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
  /** Only who pressed the button is told what is missing. */
  readonly tried: boolean;
}

type Side = 'stays' | 'goes';
const isSide = (id: string): id is Side => id === 'stays' || id === 'goes';

/** Where the files contradict each other somebody has to say what is true; where they only differ, the file that stays is believed. */
export function Choices({ preview, choices, onChange, tried }: ChoicesProps) {
  const words = useWords(mergeWords);
  const format = useFormat();
  const differing = preview.identity.filter(({ differs }) => differs);
  const { birthDays, conflicts } = preview;
  const missing = (isOpen: boolean) => (tried && isOpen ? { error: words.mustChoose } : {});
  if (differing.length + conflicts.length === 0 && birthDays === null)
    return (
      <Section id="choices" title={words.choose}>
        <div className={css['inside']}>
          <p className={css['soft']}>{words.nothingToChoose}</p>
        </div>
      </Section>
    );
  return (
    <Section id="choices" title={words.choose}>
      <div className={css['inside']}>
        <p className={css['soft']}>{words.chooseHint}</p>
        <div className={css['choices']}>
          {differing.map(({ kind, stays, goes }) => (
            <ChoiceInput
              key={kind}
              column
              label={words.kinds[kind]}
              options={[
                { id: 'stays', label: stays ?? '' },
                { id: 'goes', label: goes ?? '' },
              ]}
              value={choices.identity[kind] ?? (kind === 'insz' ? null : 'stays')}
              onChange={(id) => {
                if (isSide(id)) onChange({ ...choices, identity: { ...choices.identity, [kind]: id } });
              }}
              {...missing(kind === 'insz' && choices.identity.insz === undefined)}
            />
          ))}
          {birthDays === null ? null : (
            <ChoiceInput
              column
              label={words.birthDay}
              options={[
                { id: 'stays', label: format.day(birthDays.stays) },
                { id: 'goes', label: format.day(birthDays.goes) },
              ]}
              value={choices.birthDay}
              onChange={(id) => {
                if (isSide(id)) onChange({ ...choices, birthDay: id });
              }}
              {...missing(choices.birthDay === null)}
            />
          )}
          {conflicts.map((conflict) => {
            const { about, stays, goes } = conflict;
            const answer = (name: string, { on, until }: typeof stays) =>
              words.answer(name, format.day(on), until === null ? null : format.day(until));
            const chosen = chosenOf(conflict, choices.leaveOut);
            return (
              <ChoiceInput
                key={`${about} ${stays.fact} ${goes.fact}`}
                column
                label={words.about[about]}
                options={[
                  { id: 'stays', label: answer(preview.stays.fileNumber, stays) },
                  { id: 'goes', label: answer(preview.goes.fileNumber, goes) },
                ]}
                value={chosen}
                onChange={(id) => {
                  if (!isSide(id)) return;
                  const either = new Set([...stays.leavesOut, ...goes.leavesOut]);
                  const rest = choices.leaveOut.filter((fact) => !either.has(fact));
                  onChange({ ...choices, leaveOut: [...rest, ...conflict[id].leavesOut] });
                }}
                {...missing(chosen === null)}
              />
            );
          })}
        </div>
      </div>
    </Section>
  );
}

function chosenOf({ stays, goes }: MergePreview['conflicts'][number], leaveOut: readonly string[]): Side | null {
  if (stays.leavesOut.every((fact) => leaveOut.includes(fact))) return 'stays';
  return goes.leavesOut.every((fact) => leaveOut.includes(fact)) ? 'goes' : null;
}
