import { useRef, useState } from 'react';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { AnswerPart, Block, Part, ProposalView } from '#src/modules/workbench/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { AnswerWords } from './answer-words.tsx';
import { BlockCard } from './block-card.tsx';
import { BlockForm } from './block-form.tsx';
import { addBlocks, joinPart, splitPart } from './change-parts.ts';
import { Highlighted, Legend } from './highlighted.tsx';
import { Proposal } from './proposal.tsx';
import { AreaInput } from './text-area.tsx';
import type { Workbench } from './use-question.ts';
import css from './workbench.module.css';

interface PartProps {
  readonly workbench: Workbench;
  readonly part: Part;
  readonly answer: AnswerPart | undefined;
  readonly proposal: ProposalView | undefined;
  readonly definitions: readonly DefinitionView[];
  readonly isFirst: boolean;
}

/** One part: what was asked on the left, what is bound and answered on the right. */
export function PartSection({ workbench, part, answer, proposal, definitions, isFirst }: PartProps) {
  const words = useWords(workbenchWords);
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState<'figure' | 'refused' | null>(null);
  const { editable } = workbench;
  const hits = proposal?.hits ?? [];
  const take = (blocks: readonly Block[]) => {
    workbench.changePart(part.id, (before) => addBlocks(before, blocks));
    announce(words.take);
  };
  return (
    <section className={css['part']} id={part.id} aria-labelledby={`${part.id}-title`}>
      <div className={css['left']}>
        <h2 id={`${part.id}-title`} className={css['partTitle']}>
          {part.label}
        </h2>
        {editing ? (
          <PartEditor workbench={workbench} part={part} isFirst={isFirst} onDone={() => setEditing(false)} />
        ) : (
          <>
            {part.lead === '' ? null : <p className={css['leadText']}>{part.lead}</p>}
            <Highlighted text={part.text} hits={hits} />
            {editable ? (
              <>
                <Legend hits={hits} />
                <div data-print="no">
                  <Button size="small" look="quiet" onPress={() => setEditing(true)} aria-label={`${words.edit}: ${part.label}`}>
                    {words.edit}
                  </Button>
                </div>
              </>
            ) : null}
          </>
        )}
      </div>
      <div className={css['right']}>
        {part.blocks.map((block) => (
          <BlockCard
            key={block.id}
            workbench={workbench}
            part={part}
            block={block}
            answer={answer?.blocks.find(({ id }) => id === block.id)}
            definitions={definitions}
          />
        ))}
        {editable && proposal !== undefined && part.blocks.length === 0 ? (
          <Proposal proposal={proposal} definitions={definitions} onTake={take} />
        ) : null}
        {editable ? (
          <div className={css['buttons']} data-print="no">
            <Button size="small" onPress={() => setAdding('figure')}>
              {words.bindNew}
            </Button>
            <Button size="small" onPress={() => setAdding('refused')}>
              {words.refuseNew}
            </Button>
          </div>
        ) : null}
        {answer === undefined ? null : <AnswerWords workbench={workbench} part={part} answer={answer} />}
      </div>
      {adding === null ? null : (
        <BlockForm
          kind={adding}
          block={null}
          part={part}
          proposal={proposal}
          definitions={definitions}
          onClose={() => setAdding(null)}
          onDone={(block) => take([block])}
        />
      )}
    </section>
  );
}

/** Correcting what was split: the text, the number, where a part ends. */
function PartEditor({
  workbench,
  part,
  isFirst,
  onDone,
}: Pick<PartProps, 'workbench' | 'part' | 'isFirst'> & { readonly onDone: () => void }) {
  const words = useWords(workbenchWords);
  const box = useRef<HTMLDivElement>(null);
  const set = (change: Partial<Part>) => workbench.changePart(part.id, (before) => ({ ...before, ...change }), false);
  return (
    <div ref={box} className={css['editor']}>
      <TextInput label={words.label} value={part.label} onChange={(label) => set({ label })} maxLength={12} />
      {part.lead === '' ? null : (
        <AreaInput label={words.leadText} value={part.lead} onChange={(lead) => set({ lead })} rows={3} />
      )}
      <AreaInput
        label={words.partText}
        hint={words.splitHint}
        value={part.text}
        onChange={(text) => set({ text })}
        rows={8}
        name="part"
      />
      <div className={css['buttons']}>
        <Button
          size="small"
          onPress={() => {
            const at = box.current?.querySelector<HTMLTextAreaElement>('textarea[name="part"]')?.selectionStart ?? 0;
            workbench.change((document) => splitPart(document, part.id, at));
          }}
        >
          {words.split}
        </Button>
        {isFirst ? null : (
          <Button size="small" onPress={() => workbench.change((document) => joinPart(document, part.id))}>
            {words.join}
          </Button>
        )}
        <Button size="small" look="solid" onPress={onDone}>
          {words.editDone}
        </Button>
      </div>
    </div>
  );
}
