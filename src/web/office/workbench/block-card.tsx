import { useState } from 'react';
import { Link } from 'react-router';
import { refusalReasonLabels } from '#src/modules/workbench/codes.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { AnswerBlock, Block, Bound, Part } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { usePeriodName } from '../words/period.ts';
import { workbenchWords } from '../words/workbench.ts';
import { AnswerTableView } from './answer-table.tsx';
import { BlockForm } from './block-form.tsx';
import { Typed } from './in-english.tsx';
import { LeaveOut } from './leave-out.tsx';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

interface CardProps {
  readonly workbench: Workbench;
  readonly part: Part;
  readonly block: Block;
  readonly answer: AnswerBlock | undefined;
  readonly definitions: readonly DefinitionView[];
}

/** One block: what was asked, what is answered, its table or the reason why not. */
export function BlockCard({ workbench, part, block, answer, definitions }: CardProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const periodName = usePeriodName();
  const [open, setOpen] = useState<'change' | 'leaveOut' | null>(null);
  const { outcome } = block;
  const replace = (next: Block) =>
    workbench.changePart(part.id, (before) => ({
      ...before,
      blocks: before.blocks.map((each) => (each.id === block.id ? next : each)),
    }));
  const setHoles = (holes: Bound['holes']) => {
    if (outcome?.kind === 'figure') replace({ ...block, outcome: { ...outcome, holes } });
  };
  return (
    <article className={css['card']} aria-label={block.asked}>
      <header className={css['cardHead']}>
        <p>
          <span className={css['faint']}>{words.asked}:</span> <Typed nl={block.asked} en={block.askedEn} />
        </p>
        {workbench.editable ? (
          <div className={css['buttons']} data-print="no">
            <Button size="small" look="quiet" onPress={() => setOpen('change')} aria-label={`${words.change}: ${block.asked}`}>
              {words.change}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`${words.remove}: ${block.asked}`}
              onPress={() =>
                workbench.changePart(part.id, (before) => ({
                  ...before,
                  blocks: before.blocks.filter(({ id }) => id !== block.id),
                }))
              }
            >
              {words.remove}
            </Button>
          </div>
        ) : null}
      </header>
      {outcome?.kind === 'refused' ? (
        <p>
          <Tag tone="soon">{say(refusalReasonLabels[outcome.reason])}</Tag>{' '}
          <Typed nl={outcome.explanation} en={outcome.explanationEn} />
        </p>
      ) : null}
      {outcome?.kind === 'figure' ? (
        <>
          {outcome.answers === '' ? null : (
            <p className={css['answers']}>
              <span className={css['faint']}>{words.answered}:</span> <Typed nl={outcome.answers} en={outcome.answersEn} />
            </p>
          )}
          {answer === undefined ? (
            <Skeleton lines={4} />
          ) : answer.problem !== null ? (
            <Notice tone="late" icon="warning" title={words.problem(answer.problem)} />
          ) : answer.table === null ? (
            <Skeleton lines={4} />
          ) : (
            <AnswerTableView
              block={answer}
              table={answer.table}
              place={workbench.editable ? { question: workbench.opened.question.id, part: part.id } : null}
              onLeaveOutPeriod={
                workbench.editable
                  ? (period, { nl, en }) =>
                      setHoles([
                        ...outcome.holes,
                        { period, at: outcome.by.map(() => '*'), reason: 'streamGap', explanation: nl, explanationEn: en },
                      ])
                  : null
              }
            />
          )}
          {outcome.holes.length === 0 ? null : (
            <ul className={css['holes']}>
              {outcome.holes.map((hole, index) => (
                <li key={`${hole.period} ${hole.at.join(' ')}`}>
                  {words.left}:{' '}
                  {[
                    hole.period === '*' ? words.allPeriods : periodName(hole.period),
                    ...hole.at.filter((code) => code !== '*').map((code) => placeName(code, answer, say)),
                  ].join(', ')}{' '}
                  — {say(refusalReasonLabels[hole.reason])}. <Typed nl={hole.explanation} en={hole.explanationEn} />{' '}
                  {workbench.editable ? (
                    <Button
                      size="small"
                      look="quiet"
                      onPress={() => setHoles(outcome.holes.filter((_, place) => place !== index))}
                    >
                      {words.putBack}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
          {answer?.table && workbench.editable ? (
            <div data-print="no">
              <Button size="small" look="quiet" onPress={() => setOpen('leaveOut')}>
                {words.leaveOut}
              </Button>
              {answer.table.definition.measure === 'count' ? (
                <Button
                  size="small"
                  look="quiet"
                  aria-pressed={outcome.protect === true}
                  aria-label={`${words.protect}: ${block.asked}`}
                  onPress={() => replace({ ...block, outcome: { ...outcome, protect: outcome.protect !== true } })}
                >
                  {words.protect}
                </Button>
              ) : null}
            </div>
          ) : null}
          {answer === undefined || answer.receipts.length === 0 ? null : (
            <p className={css['faint']}>
              {words.receipts}:{' '}
              {answer.receipts.map(({ id, period }, index) => (
                <span key={id}>
                  {index === 0 ? '' : ', '}
                  {period} <Link to={`/figures/receipts/${id}`}>{id}</Link>
                </span>
              ))}
            </p>
          )}
        </>
      ) : null}
      {open === 'change' ? (
        <BlockForm
          kind={outcome?.kind === 'refused' ? 'refused' : 'figure'}
          block={block}
          part={part}
          proposal={workbench.opened.proposals.find((each) => each.part === part.id)}
          definitions={definitions}
          onClose={() => setOpen(null)}
          onDone={replace}
        />
      ) : null}
      {open === 'leaveOut' && answer?.table && outcome?.kind === 'figure' ? (
        <LeaveOut table={answer.table} onClose={() => setOpen(null)} onDone={(hole) => setHoles([...outcome.holes, hole])} />
      ) : null}
    </article>
  );
}

function placeName(code: string, answer: AnswerBlock | undefined, say: (words: Words) => string): string {
  const row = answer?.table?.rows.find(({ at }) => at.includes(code));
  const label = row?.labels[row.at.indexOf(code)];
  return label === undefined ? code : say(label);
}
