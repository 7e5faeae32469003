import type { AnswerFinding } from '#src/modules/workbench/endpoints.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { InEnglish, Typed } from './in-english.tsx';
import { AreaInput } from './text-area.tsx';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

/** What the gate found in the tables of the answer, alone and beside earlier answers; each with its explanation. */
export function Findings({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords(workbenchWords);
  const { findings } = workbench.opened.answer;
  const own = findings.filter(({ earlierOnly }) => !earlierOnly);
  const earlier = findings.filter(({ earlierOnly }) => earlierOnly);
  return (
    <section className={css['findings']} aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      {own.length === 0 ? <p className={css['met']}>{words.noFindings}</p> : <p className={css['soft']}>{words.findingsLead}</p>}
      {own.map((finding) => (
        <Finding key={finding.key} finding={finding} workbench={workbench} />
      ))}
      {earlier.length === 0 ? null : (
        <details className={css['fold']}>
          <summary>{words.earlierOnly(earlier.length)}</summary>
          {earlier.map((finding) => (
            <Finding key={finding.key} finding={finding} workbench={null} />
          ))}
        </details>
      )}
    </section>
  );
}

function Finding({ finding, workbench }: { readonly finding: AnswerFinding; readonly workbench: Workbench | null }) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const typed = workbench?.document.explained.find(({ key }) => key === finding.key)?.explanation ?? finding.explanation;
  const typedEn =
    workbench?.document.explained.find(({ key }) => key === finding.key)?.explanationEn ?? finding.explanationEn ?? '';
  const explain = (explanation: string, explanationEn: string) =>
    workbench?.change(
      (document) => ({
        ...document,
        explained: [
          ...document.explained.filter(({ key }) => key !== finding.key),
          { key: finding.key, explanation, ...(explanationEn !== '' && { explanationEn }) },
        ],
      }),
      false,
    );
  return (
    <article className={css['finding']}>
      <p>
        <strong>{finding.table}</strong>
        {finding.place === '' ? '' : ` — ${finding.place}`}{' '}
        <Tag tone={typed.trim() === '' && workbench !== null ? 'late' : 'plain'}>{words.confidence[finding.confidence]}</Tag>
      </p>
      <p>{say(finding.sentence)}</p>
      <p className={css['faint']}>
        {words.stated} {finding.stated}, {words.computed} {finding.computed} · {say(finding.likelyCause)}
      </p>
      {workbench?.editable === true ? (
        <>
          <AreaInput
            label={words.explanation}
            value={typed}
            onChange={(next) => explain(next, typedEn)}
            rows={2}
            maxLength={2_000}
          />
          {typed === '' ? null : (
            <InEnglish isFilled={typedEn !== ''}>
              <AreaInput
                label={words.explanationEn}
                optional
                value={typedEn}
                onChange={(next) => explain(typed, next)}
                rows={2}
                maxLength={2_000}
              />
            </InEnglish>
          )}
        </>
      ) : typed === '' ? null : (
        <p>
          {words.explanation}: <Typed nl={typed} en={typedEn} />
        </p>
      )}
    </article>
  );
}
