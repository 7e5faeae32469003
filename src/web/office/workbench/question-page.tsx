import { useEffect, useEffectEvent } from 'react';
import { Link, useParams } from 'react-router';
import { questionStateLabels } from '#src/modules/workbench/codes.ts';
import { listFigures } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { exportQuestion, readQuestion } from '#src/modules/workbench/endpoints.ts';
import type { OpenedQuestion } from '#src/modules/workbench/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { addressOf } from '#src/web/ui/client.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLanguage, useSay, useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useMay } from '../session.tsx';
import { questionsWords } from '../words/questions.ts';
import { workbenchWords } from '../words/workbench.ts';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { InEnglish } from './in-english.tsx';
import { PartSection } from './part-section.tsx';
import { stateTone } from './questions-page.tsx';
import { Standing } from './standing.tsx';
import { Steps } from './steps.tsx';
import { useWorkbench } from './use-question.ts';
import css from './workbench.module.css';

/** The workbench of one question. */
export function QuestionPage() {
  const { id = '' } = useParams();
  const words = useWords(workbenchWords);
  const read = useRead(readQuestion, { params: { id } }, { staleTime: Infinity });
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  if (read.data === undefined || figures.data === undefined)
    return (
      <Page title={words.back}>
        {read.isError ? (
          <Trouble error={read.error} onRetry={() => void read.refetch()} />
        ) : figures.isError ? (
          <Trouble error={figures.error} onRetry={() => void figures.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </Page>
    );
  return (
    <Question
      key={id}
      first={read.data}
      definitions={figures.data.figures}
      latest={() => read.refetch().then(({ data }) => data)}
    />
  );
}

interface QuestionProps {
  readonly first: OpenedQuestion;
  readonly definitions: readonly DefinitionView[];
  readonly latest: () => Promise<OpenedQuestion | undefined>;
}

function Question({ first, definitions, latest }: QuestionProps) {
  const words = useWords(workbenchWords);
  const list = useWords(questionsWords);
  const say = useSay();
  const format = useFormat();
  const workbench = useWorkbench(first);
  const { opened, document: shown, editable } = workbench;
  const { question, answer } = opened;
  useUndoKey(workbench.undo);
  return (
    <Page
      title={question.title}
      lead={
        <p className={css['meta']}>
          <Link to="/questions" data-print="no">
            {words.back}
          </Link>
          <Tag tone={stateTone[question.state]}>{say(questionStateLabels[question.state])}</Tag>
          {question.edition > 1 ? <Tag>{words.edition(question.edition)}</Tag> : null}
          <span>
            {[question.reference, question.askedBy, list.askedOn(format.longDay(question.askedOn))]
              .filter((each) => each !== '')
              .join(' · ')}
          </span>
          {question.corrects === null ? null : <Link to={`/questions/${question.corrects}`}>{words.corrects}</Link>}
          {question.correctedBy === null ? null : <Link to={`/questions/${question.correctedBy}`}>{words.correctedBy}</Link>}
        </p>
      }
      actions={
        <>
          <Files id={question.id} />
          <Steps workbench={workbench} />
        </>
      }
    >
      <Standing workbench={workbench} latest={latest} />
      {answer.synthetic ? <p className={css['faint']}>{words.synthetic}</p> : null}
      <nav className={css['jump']} aria-label={words.parts} data-print="no">
        {shown.parts.map(({ id, label, blocks }) => {
          const decided = blocks.length > 0 && blocks.every(({ outcome }) => outcome !== null);
          return (
            <a key={id} href={`#${id}`} className={css['jumpTo']}>
              {label} <span className={css['faint']}>{decided ? words.done : words.open}</span>
            </a>
          );
        })}
      </nav>
      {shown.intro === '' ? null : (
        <details className={css['fold']}>
          <summary>{words.intro}</summary>
          <p className={css['asked']}>{shown.intro}</p>
        </details>
      )}
      {editable ? (
        <InEnglish isFilled={(shown.titleEn ?? '') !== ''}>
          <TextInput
            label={words.titleEn}
            optional
            value={shown.titleEn ?? ''}
            onChange={(titleEn) => workbench.change((document) => ({ ...document, titleEn }), false)}
            maxLength={300}
          />
        </InEnglish>
      ) : null}
      {shown.parts.map((part, index) => (
        <PartSection
          key={part.id}
          workbench={workbench}
          part={part}
          answer={answer.parts.find(({ id }) => id === part.id)}
          proposal={opened.proposals.find((each) => each.part === part.id)}
          definitions={definitions}
          isFirst={index === 0}
        />
      ))}
      <Findings workbench={workbench} />
      {editable ? (
        <div className={css['asOf']} data-print="no">
          <DayInput
            label={words.asOf}
            hint={words.asOfHint}
            optional
            value={shown.asOf?.slice(0, 10) ?? null}
            onChange={(day) => workbench.change((document) => ({ ...document, asOf: day }))}
          />
        </div>
      ) : (
        <p className={css['faint']}>
          {words.asOf} {format.moment(answer.asOf)}
        </p>
      )}
      <History workbench={workbench} />
    </Page>
  );
}

function Files({ id }: { readonly id: string }) {
  const words = useWords(workbenchWords);
  const { language } = useLanguage();
  const may = useMay();
  return (
    <>
      {may('figures.export')
        ? (['xlsx', 'docx', 'html'] as const).map((format) => (
            <a
              key={format}
              href={addressOf(exportQuestion, { params: { id }, query: { format, language } })}
              download
              className={buttonClass('quiet')}
            >
              <Icon name="download" /> {words[({ xlsx: 'excel', docx: 'word', html: 'html' } as const)[format]]}
            </a>
          ))
        : null}
      <Button look="quiet" onPress={() => print()}>
        <Icon name="print" /> {words.print}
      </Button>
    </>
  );
}

/** Ctrl Z undoes a binding, unless somebody types: then the field undoes the typing. */
function useUndoKey(undo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
