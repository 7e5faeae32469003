import { useId } from 'react';
import { Link } from 'react-router';
import type { ReasonsView } from '#src/modules/trajectory/endpoints.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { reasonWords } from '../words/reasons.ts';
import css from './reason-tree.module.css';
import type { Tongue } from './tongue.tsx';
import { dayInWords, inWords, nameInWords, valueWithUnit } from './values.ts';

type Reason = ReasonsView['reasons'][number];

interface TreeProps {
  readonly reasons: readonly Reason[];
  readonly tongue: Tongue;
  /** Paths of the steps that are folded: '0', '0.2'. */
  readonly folded: ReadonlySet<string>;
  readonly onFold: (path: string) => void;
  /** Who may not read the law itself gets no links to it. */
  readonly link: boolean;
}

/** The steps of a reasoning, each under the one that rests on it. Folding hides what a step rests on, never the step. */
export function ReasonTree(props: TreeProps) {
  return (
    <div lang={props.tongue}>
      <Branch {...props} under="" />
    </div>
  );
}

/** The paths of all steps that rest on others, for "close all". */
export function foldable(reasons: readonly Reason[], under = ''): string[] {
  return reasons.flatMap((reason, index) =>
    reason.because.length === 0 ? [] : [under + index, ...foldable(reason.because, `${under}${index}.`)],
  );
}

function Branch({ reasons, under, ...rest }: TreeProps & { readonly under: string }) {
  return (
    <ol className={css['branch']}>
      {reasons.map((reason, index) => (
        <StepItem key={index} {...rest} reason={reason} path={`${under}${index}`} />
      ))}
    </ol>
  );
}

function StepItem({ reason, path, ...rest }: Omit<TreeProps, 'reasons'> & { readonly reason: Reason; readonly path: string }) {
  const { tongue, folded, onFold, link } = rest;
  const words = reasonWords[tongue];
  const below = useId();
  const isOpen = !folded.has(path);
  return (
    <li className={css['step']}>
      <p className={css['sentence']}>
        {reason.sentence[tongue]}{' '}
        {reason.assumed ? (
          <Tag tone="assumed" title={words.assumedHint}>
            {words.assumed}
          </Tag>
        ) : null}
      </p>
      <p className={css['rule']}>
        <span>
          {reason.anchor === 'setting' ? words.default : words.rule}{' '}
          {link ? (
            <Link to={`/law/rule?id=${encodeURIComponent(reason.rule)}`} className={css['id']}>
              {reason.rule}
            </Link>
          ) : (
            <strong>{reason.rule}</strong>
          )}
          , {words.quoted(reason.title[tongue])}
          {reason.version.from === null ? null : `, ${words.version(dayInWords(reason.version.from, tongue))}`}
          {reason.version.until === null ? null : ` ${words.until(dayInWords(reason.version.until, tongue))}`}
        </span>
        {reason.day === null ? null : (
          <span>
            {words.looksAt} <time dateTime={reason.day}>{dayInWords(reason.day, tongue)}</time>. {reason.whyThatDay[tongue]}
          </span>
        )}
      </p>
      <Citations reason={reason} tongue={tongue} />
      <Used reason={reason} tongue={tongue} />
      {reason.because.length === 0 ? null : (
        <>
          <button
            type="button"
            className={css['fold']}
            aria-expanded={isOpen}
            aria-controls={below}
            onClick={() => onFold(path)}
            data-print="no"
          >
            <Icon name={isOpen ? 'down' : 'next'} /> {words.restsOn(reason.because.length)}
          </button>
          <div id={below} className={isOpen ? css['below'] : css['hidden']}>
            <Branch {...rest} reasons={reason.because} under={`${path}.`} />
          </div>
        </>
      )}
    </li>
  );
}

function Citations({ reason, tongue }: { readonly reason: Reason; readonly tongue: Tongue }) {
  const words = reasonWords[tongue];
  return (
    <ul className={css['citations']} aria-label={words.sources}>
      {reason.citations.map((citation, index) => (
        <li key={index} className={css['citation']}>
          <span className={css['article']}>{citation.article}</span>
          <cite lang="nl">
            <SourceTitle title={citation.title} where={citation.where} />
            {citation.date === null ? '' : ` (${citation.date})`}
          </cite>
          <span className={css['grade']} title={words.grades[citation.grade]}>
            {words.grade} {citation.grade}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A link where the source has an address; most are pages of the authorities. */
export function SourceTitle({ title, where }: { readonly title: string; readonly where: string }) {
  if (!/^https?:\/\//.test(where)) return <>{title}</>;
  return (
    <a href={where} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}

function Used({ reason: { parameters, facts }, tongue }: { readonly reason: Reason; readonly tongue: Tongue }) {
  const words = reasonWords[tongue];
  if (parameters.length + facts.length === 0) return null;
  return (
    <dl className={css['used']} aria-label={words.used}>
      {parameters.map(({ id, title, value, unit, from }) => (
        <div key={id}>
          <dt>{title[tongue]}</dt>
          <dd>
            {valueWithUnit(value, unit, tongue)}
            {from === null ? '' : ` (${words.since(dayInWords(from, tongue))})`}
          </dd>
        </div>
      ))}
      {facts.map(({ path, value }) => (
        <div key={path}>
          <dt>{upper(nameInWords(path, tongue))}</dt>
          <dd>{inWords(value, tongue)}</dd>
        </div>
      ))}
    </dl>
  );
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
