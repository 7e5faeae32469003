import { useEffect, useRef } from 'react';
import type { AnswerPart, Part, Segment, ShownSegment } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { InEnglish } from './in-english.tsx';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

interface WordsProps {
  readonly workbench: Workbench;
  readonly part: Part;
  readonly answer: AnswerPart;
}

/** The sentences of the answer. A number in it belongs to a cell; typing over it is seen and told. */
export function AnswerWords({ workbench, part, answer }: WordsProps) {
  const words = useWords(workbenchWords);
  if (answer.words.length === 0 && !workbench.editable) return null;
  const generated = part.words === null;
  const { language } = useLanguage();
  const shownIn = language === 'en' && answer.english === undefined ? 'nl' : undefined;
  return (
    <div className={css['words']}>
      <div className={css['wordsHead']}>
        <h3 id={`${part.id}-words`}>{words.words}</h3>
        {workbench.editable && !generated ? (
          <div className={css['buttons']} data-print="no">
            {answer.warnings.some(({ kind }) => kind === 'differs') ? (
              <Button
                size="small"
                look="quiet"
                onPress={() =>
                  workbench.changePart(part.id, (before) => ({
                    ...before,
                    words: (before.words ?? []).map((each) => ('cell' in each ? { ...each, typed: null } : each)),
                  }))
                }
              >
                {words.takeCell}
              </Button>
            ) : null}
            <Button
              size="small"
              look="quiet"
              onPress={() => workbench.changePart(part.id, (before) => ({ ...before, words: null }))}
            >
              {words.regenerate}
            </Button>
          </div>
        ) : null}
      </div>
      {workbench.editable ? (
        <Editor
          labelledBy={`${part.id}-words`}
          shown={answer.words}
          onChange={(segments) => workbench.changePart(part.id, (before) => ({ ...before, words: segments }), false)}
        />
      ) : (
        <Sentences told={language === 'en' ? (answer.english ?? answer.words) : answer.words} lang={shownIn} />
      )}
      {workbench.editable && answer.words.length > 0 ? (
        <InEnglish isFilled={language === 'en' || (part.wordsEn ?? null) !== null}>
          <h3 id={`${part.id}-words-en`}>{words.wordsEn}</h3>
          <div lang="en">
            <Editor
              labelledBy={`${part.id}-words-en`}
              shown={answer.english ?? []}
              onChange={(segments) => workbench.changePart(part.id, (before) => ({ ...before, wordsEn: segments }), false)}
            />
          </div>
          {(part.wordsEn ?? null) === null ? (
            <p className={css['faint']}>{answer.english === undefined ? words.notInEnglish : words.generatedEn}</p>
          ) : (
            <Button
              size="small"
              look="quiet"
              onPress={() => workbench.changePart(part.id, (before) => ({ ...before, wordsEn: null }))}
            >
              {generated ? words.regenerate : words.clearEnglish}
            </Button>
          )}
          <Warnings warnings={answer.warningsEn ?? []} />
        </InEnglish>
      ) : null}
      {workbench.editable && generated && answer.words.length > 0 ? <p className={css['faint']}>{words.generated}</p> : null}
      <Warnings warnings={answer.warnings} />
    </div>
  );
}

function Sentences({ told, lang }: { readonly told: readonly ShownSegment[]; readonly lang: 'nl' | undefined }) {
  return (
    <p className={css['sentences']} lang={lang}>
      {told.map((segment, index) =>
        segment.lang === undefined ? (
          segment.text
        ) : (
          <span key={index} lang={segment.lang}>
            {segment.text}
          </span>
        ),
      )}
    </p>
  );
}

function Warnings({ warnings }: Pick<AnswerPart, 'warnings'>) {
  const words = useWords(workbenchWords);
  return warnings.map((warning, index) => (
    <Notice
      key={index}
      tone="soon"
      icon="warning"
      title={
        warning.kind === 'differs'
          ? words.warnDiffers(warning.typed, warning.cellSays ?? '')
          : warning.kind === 'unbound'
            ? words.warnUnbound(warning.typed)
            : words.warnLost
      }
    />
  ));
}

interface EditorProps {
  readonly labelledBy: string;
  readonly shown: readonly ShownSegment[];
  readonly onChange: (segments: Segment[]) => void;
}

/**
 * Plain text that is edited in place. The browser owns what stands in it while somebody types; it is read out again as words and
 * cells, and drawn anew when the numbers in it become others and nobody is typing.
 */
function Editor({ labelledBy, shown, onChange }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef(false);
  useEffect(() => {
    typed.current = false;
    if (box.current !== null && document.activeElement !== box.current) draw(box.current, shown);
  }, [shown]);
  return (
    <div
      ref={box}
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelledBy}
      tabIndex={0}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck
      className={css['sentences']}
      onInput={({ currentTarget }) => {
        typed.current = true;
        onChange(segmentsIn(currentTarget));
      }}
      onBlur={({ currentTarget }) => {
        if (!typed.current) draw(currentTarget, shown);
      }}
    />
  );
}

function draw(box: HTMLElement, shown: readonly ShownSegment[]): void {
  box.replaceChildren(
    ...shown.map(({ text, cell, cellSays }) => {
      if (cell === null) return document.createTextNode(text);
      const number = document.createElement('span');
      number.dataset['cell'] = cell;
      number.dataset['says'] = cellSays ?? text;
      number.textContent = text;
      number.className = (cellSays === null ? css['bound'] : css['overtyped']) ?? '';
      return number;
    }),
  );
}

function segmentsIn(box: HTMLElement): Segment[] {
  const segments: Segment[] = [];
  for (const node of box.childNodes) {
    const text = node.textContent ?? '';
    if (node instanceof HTMLElement && node.dataset['cell'] !== undefined) {
      if (text === '') continue;
      segments.push({ cell: node.dataset['cell'], typed: text.trim() === node.dataset['says'] ? null : text });
    } else if (text !== '' || node.nodeName === 'BR') {
      const said = node.nodeName === 'BR' ? '\n' : text;
      const last = segments.at(-1);
      if (last !== undefined && 'words' in last) segments[segments.length - 1] = { words: last.words + said };
      else segments.push({ words: said });
    }
  }
  return segments;
}
