import type { ActName } from '#src/modules/trajectory/acts.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { dossierWords } from '../words/dossier.ts';
import { actsToOffer } from './acts/act-list.tsx';
import css from './dossier.module.css';

/** The acts that are in order now, one press away. */
export function NextSteps({ dossier, onChoose }: { readonly dossier: DossierView; readonly onChoose: (act: ActName) => void }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const suggested = actsToOffer(dossier).filter((act) => act.suggested);
  if (actsToOffer(dossier).length === 0) return null;
  return (
    <div className={css['next']} data-print="no">
      <h2 className={css['nextTitle']}>{words.nextStep}</h2>
      {suggested.length === 0 ? <p>{words.nothingSuggested}</p> : null}
      {suggested.map(({ act }) => (
        <Button key={act} onPress={() => onChoose(act)}>
          {label(actLabels, act)}
        </Button>
      ))}
    </div>
  );
}
