import { useState } from 'react';
import { Link } from 'react-router';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { ActProblem } from '../dossier/acts/act-problem.tsx';
import { mergeWords } from '../words/merge.ts';
import { useUndoMerge } from './use-merge.ts';
import css from './merge.module.css';

/** In a dossier: which files went up in it, the way back, and the way to merge it with another. */
export function DuplicateCard({ dossier, title }: { readonly dossier: DossierView; readonly title: string }) {
  const words = useWords(mergeWords);
  const format = useFormat();
  const [undoing, setUndoing] = useState<string | null>(null);
  const undo = useUndoMerge(dossier.person, dossier.version, (fileNumber) => {
    setUndoing(null);
    announce(words.undone(fileNumber));
  });
  const file = dossier.mergedFiles.find(({ person }) => person === undoing);
  return (
    <section className={title}>
      <h2>{words.card}</h2>
      <div className={css['card']}>
        {dossier.mergedFiles.length === 0 ? (
          <p className={css['soft']}>{words.cardNone}</p>
        ) : (
          <ul className={css['items']}>
            {dossier.mergedFiles.map(({ person, fileNumber, on }) => (
              <li key={person} className={css['card']}>
                {words.mergedOn(fileNumber, format.day(on))}
                {dossier.asKnownOn === null ? (
                  <Button size="small" onPress={() => setUndoing(person)} aria-label={words.undoOf(fileNumber)}>
                    {words.undoMerge}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {dossier.asKnownOn === null ? (
          <Link to={`/dossiers/${dossier.person}/merge`} className={buttonClass(undefined, 'small')} data-print="no">
            {words.start}
          </Link>
        ) : null}
      </div>
      <Sheet
        title={words.undoOf(file?.fileNumber ?? '')}
        isOpen={file !== undefined}
        onClose={() => setUndoing(null)}
        place="centre"
      >
        <p>{words.undoSure(file?.fileNumber ?? '')}</p>
        {undo.isError ? <ActProblem error={undo.error} person={dossier.person} version={dossier.version} /> : null}
        <div className={css['buttons']}>
          <Button look="solid" isPending={undo.isPending} onPress={() => undo.mutate(undoing ?? '')}>
            {words.undoMerge}
          </Button>
          <Button onPress={() => setUndoing(null)}>{words.dismiss}</Button>
        </div>
      </Sheet>
    </section>
  );
}
