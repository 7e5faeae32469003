import type { PublicationAct, ReleaseFindingView, ReleaseView } from '#src/modules/publication/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { publicationWords } from '../words/publications.ts';
import css from './publication.module.css';

/** What the check found: each with its explanation and the name under it, or the way to give them. */
export function Findings({
  release,
  onExplain,
  onAct,
}: {
  readonly release: ReleaseView;
  readonly onExplain: (finding: ReleaseFindingView) => void;
  readonly onAct: (act: PublicationAct) => void;
}) {
  const words = useWords(publicationWords);
  const say = useSay();
  const format = useFormat();
  const { findings, disclosures, changes, acts, tablesMade } = release;
  const titleOf = (id: string) => {
    const table = tablesMade.find((made) => made.id === id);
    return table === undefined ? id : say(table.title);
  };
  return (
    <>
      {findings.length === 0 && disclosures.length === 0 ? <Notice tone="met" icon="check" title={words.noFindings} /> : null}
      {changes.length === 0 ? null : (
        <Notice tone="calm" icon="history" title={words.changes}>
          <ul>
            {changes.map(({ table, before, after, parts }) => (
              <li key={table}>
                <a href={`#${table}`}>{titleOf(table)}</a>: {format.number(before)} → {format.number(after)} (
                {parts
                  .map(({ cause, delta }) => `${say(cause).toLowerCase()} ${delta > 0 ? '+' : ''}${format.number(delta)}`)
                  .join('; ')}
                )
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {disclosures.length === 0 ? null : (
        <Notice tone="late" icon="lock" title={words.disclosures}>
          <ul>
            {disclosures.map(({ table, words: text, remedy }) => (
              <li key={`${table} ${text.en}`}>
                <a href={`#${table}`}>{titleOf(table)}</a>: {say(text)} {say(remedy)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={css['findings']}>
        {findings.map((finding) => (
          <li key={finding.key} id={`finding-${finding.key}`} className={css['finding']}>
            <p>
              <a href={`#${finding.table}`}>{titleOf(finding.table)}</a>, <strong>{finding.at}</strong> ·{' '}
              {words.confidence[finding.confidence]}
            </p>
            <p>{say(finding.sentence)}</p>
            <p className={css['cause']}>
              {words.stated} <strong>{finding.stated}</strong> · {words.computed} <strong>{titleOf(finding.computed)}</strong> ·{' '}
              {say(finding.likelyCause)}
            </p>
            {finding.signed === null ? (
              acts.explain === null ? (
                <Button size="small" onPress={() => onExplain(finding)}>
                  {words.acts.explain}
                </Button>
              ) : null
            ) : (
              <div className={css['signed']}>
                <p>{say(finding.signed.explanation)}</p>
                <p className={css['hint']}>
                  {words.signedBy(finding.signed.you ? words.you : finding.signed.name, format.moment(finding.signed.at))}
                </p>
                {finding.signed.you && acts.retractExplanation === null ? (
                  <Button size="small" look="quiet" onPress={() => onAct({ act: 'retractExplanation', finding: finding.key })}>
                    {words.acts.retractExplanation}
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
