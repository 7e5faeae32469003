import type { MergePreview } from '#src/modules/register/endpoints.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { factDetails } from '../dossier/fact-details.ts';
import { Section } from '../dossier/section.tsx';
import { dossierWords } from '../words/dossier.ts';
import { mergeWords } from '../words/merge.ts';
import css from './merge.module.css';

interface MovedProps {
  readonly preview: MergePreview;
  readonly leaveOut: readonly string[];
  readonly onLeaveOut: (facts: readonly string[]) => void;
}

type Line = MergePreview['same'][number];

/** What comes over, each with its own day; what both say; and what becomes something else of the one person. */
export function MovedFacts({ preview, leaveOut, onLeaveOut }: MovedProps) {
  const words = useWords(mergeWords);
  const say = useSay();
  const { moves, notTaken, same, adapted, withdrawn } = preview;
  const lines = [...moves, ...notTaken.map((line) => ({ ...line, becomes: null }))].toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
  return (
    <>
      <Section id="moves" title={words.moves(moves.length)}>
        <div className={css['inside']}>
          {lines.length === 0 ? <p className={css['soft']}>{words.noMoves}</p> : <p className={css['soft']}>{words.movesHint}</p>}
          <ul className={css['facts']}>
            {lines.map((line) => (
              <li key={line.id}>
                <CheckboxInput
                  label={say(line)}
                  value={!notTaken.some(({ id }) => id === line.id)}
                  onChange={(taken) =>
                    onLeaveOut(
                      taken ? leaveOut.filter((id) => id !== line.id) : [...leaveOut.filter((id) => id !== line.id), line.id],
                    )
                  }
                />
                {line.becomes === null ? null : (
                  <span className={css['soft']}>{words.becomes(say({ ...line, data: line.becomes }, false))}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Section>
      {adapted.length + withdrawn.length === 0 ? null : (
        <Section id="adapted" title={words.adapted}>
          <div className={css['inside']}>
            <ul className={css['facts']}>
              {adapted.map((line) => (
                <li key={line.id}>
                  {say(line)} <span className={css['soft']}>{words.becomes(say({ ...line, data: line.becomes }, false))}</span>
                </li>
              ))}
              {withdrawn.map((line) => (
                <li key={line.id}>
                  <s>{say(line)}</s> <span className={css['soft']}>{words.withdrawn}</span>
                </li>
              ))}
            </ul>
          </div>
        </Section>
      )}
      {same.length === 0 ? null : (
        <Section id="same" title={words.same(same.length)}>
          <div className={css['inside']}>
            <ul className={css['facts']}>
              {same.map((line) => (
                <li key={line.id}>{say(line)}</li>
              ))}
            </ul>
          </div>
        </Section>
      )}
    </>
  );
}

/** The fact in a line: its day, its name, what it holds. */
function useSay(): (line: Line, whole?: boolean) => string {
  const details = useWords(dossierWords).details;
  const label = useLabel();
  const format = useFormat();
  const { language } = useLanguage();
  return ({ type, on, data }, whole = true) => {
    const held = factDetails(type, data, { language, words: details, format }).join(' · ');
    if (!whole) return held;
    return `${format.day(on)} – ${label(factLabels, type)}${held === '' ? '' : ` (${held})`}`;
  };
}
