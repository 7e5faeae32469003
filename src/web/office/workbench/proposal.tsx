import { refusalReasonLabels } from '#src/modules/workbench/codes.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Block, ProposalView } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { workbenchWords } from '../words/workbench.ts';
import css from './workbench.module.css';

interface ProposalProps {
  readonly proposal: ProposalView;
  readonly definitions: readonly DefinitionView[];
  readonly onTake: (blocks: readonly Block[]) => void;
}

/** What the words of the part lead to; nothing is bound before somebody takes it. */
export function Proposal({ proposal, definitions, onTake }: ProposalProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const ready = proposal.blocks.filter(({ outcome }) => outcome !== null);
  const [best] = proposal.indicators;
  const isOpen = ready.length === 0;
  return (
    <div className={css['proposal']} data-print="no">
      <p className={css['proposalTitle']}>
        {words.proposals}
        {best === undefined || best.words.length === 0 || ready.every(({ outcome }) => outcome?.kind === 'refused') ? null : (
          <span className={css['faint']}> {words.because(best.words.join(', '))}</span>
        )}
      </p>
      {isOpen ? <p className={css['soft']}>{best === undefined ? words.noFigure : words.noPeriod(say(best.title))}</p> : null}
      <ul className={css['offers']}>
        {ready.map((block) => (
          <li key={block.id}>
            <div>
              <p>{block.asked}</p>
              <p className={css['soft']}>
                {block.outcome?.kind === 'refused' ? (
                  <>
                    <Tag tone="soon">{say(refusalReasonLabels[block.outcome.reason])}</Tag> {block.outcome.explanation}
                  </>
                ) : block.outcome?.kind === 'figure' ? (
                  [titleOf(definitions, block.outcome.indicator, say), block.outcome.periods.join(', '), block.outcome.answers]
                    .filter((each) => each !== '')
                    .join(' · ')
                ) : null}
              </p>
            </div>
            <Button size="small" onPress={() => onTake([block])} aria-label={`${words.take}: ${block.asked}`}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
      {ready.length > 1 ? (
        <Button size="small" look="solid" onPress={() => onTake(ready)}>
          {words.takeAll}
        </Button>
      ) : null}
      {proposal.indicators.length > 1 ? (
        <p className={css['faint']}>
          {words.otherFigures}:{' '}
          {proposal.indicators
            .slice(1)
            .map(({ title }) => say(title))
            .join(', ')}
        </p>
      ) : null}
    </div>
  );
}

function titleOf(
  definitions: readonly DefinitionView[],
  id: string,
  say: (words: { readonly nl: string; readonly en: string }) => string,
): string {
  const found = definitions.find((definition) => definition.id === id);
  return found === undefined ? id : say(found.title);
}
