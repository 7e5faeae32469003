import { useState } from 'react';
import type { GroundView } from '#src/modules/trajectory/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { dossierWords } from '../words/dossier.ts';
import { useBecause } from './because.ts';
import css from './grounds.module.css';
import { WholeReason } from './whole-reason.tsx';

interface WhyProps {
  readonly title: string;
  readonly grounds: readonly GroundView[];
  /** Why the outcome is unknown, where it is. */
  readonly because?: string | null;
  /** What is explained, in the words of readReasons: then the whole tree is asked for. */
  readonly about?: string;
}

/** "Waarom?": the answer of the law, with every article, one click away. */
export function Why(props: WhyProps) {
  const { title } = props;
  const words = useWords(dossierWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)} aria-label={title}>
        <Icon name="question" /> {words.why}
      </Button>
      <WhySheet {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

export function WhySheet({
  title,
  grounds,
  because = null,
  about,
  isOpen,
  onClose,
}: WhyProps & { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords(dossierWords);
  const sayBecause = useBecause();
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose} reading>
      {about !== undefined ? (
        <WholeReason about={about} />
      ) : (
        <>
          {because === null ? null : (
            <p className={css['because']}>
              {words.because} {sayBecause(because)}
            </p>
          )}
          {grounds.length === 0 ? <p>{words.noReasons}</p> : <Grounds grounds={grounds} />}
        </>
      )}
    </Sheet>
  );
}

/** The steps of the reasoning: the sentence first, then the rule, the day it looked at, and the articles. */
export function Grounds({ grounds }: { readonly grounds: readonly GroundView[] }) {
  const words = useWords(dossierWords);
  const { language } = useLanguage();
  const format = useFormat();
  return (
    <ol className={css['grounds']}>
      {grounds.map((ground, index) => (
        <li key={`${ground.rule}:${index}`} className={css['ground']}>
          <p className={css['sentence']}>{ground[language]}</p>
          <p className={css['rule']}>
            <span>
              {words.rule} <strong>{ground.rule}</strong>
              {ground.versionFrom === null ? null : `, ${words.versionFrom(format.day(ground.versionFrom))}`}
            </span>
            {ground.anchorDay === null ? null : (
              <span>
                {words.judgedOn} {words.anchors[ground.anchor] ?? ground.anchor}:{' '}
                <time dateTime={ground.anchorDay}>{format.day(ground.anchorDay)}</time>
              </span>
            )}
            {ground.assumed ? (
              <Tag tone="assumed" title={words.assumedHint}>
                {words.assumed}
              </Tag>
            ) : null}
          </p>
          <ul className={css['citations']}>
            {ground.citations.map((citation, at) => (
              <li key={at} className={css['citation']}>
                <span className={css['article']}>{citation.article}</span>
                <cite>{citation.title}</cite>
                <span className={css['grade']} title={words.grades[citation.grade]}>
                  {words.grade} {citation.grade}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
