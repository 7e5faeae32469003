import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { stateLabels } from '#src/reference/labels/states.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { Button } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { dossierWords } from '../words/dossier.ts';
import { Why } from './grounds.tsx';
import css from './dossier.module.css';

/** Under the name: file number, state, target group and why. */
export function HeaderFacts({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const { group, dutySince, dutyEndedOn, grounds, because } = dossier.targetGroup;
  return (
    <div className={css['facts']}>
      <span className={css['fileNumber']}>{dossier.fileNumber}</span>
      <Tag tone={dossier.state === 'suspended' ? 'soon' : 'plain'}>{label(stateLabels, dossier.state)}</Tag>
      <span className={css['group']}>
        <Tag tone="calm" icon="person">
          {label(targetGroups, group)}
        </Tag>
        {grounds.some((ground) => ground.assumed) ? (
          <Tag tone="assumed" title={words.assumedHint}>
            {words.assumed}
          </Tag>
        ) : null}
        <span>
          {dutyEndedOn !== null
            ? words.dutyEnded(format.day(dutyEndedOn))
            : dutySince !== null
              ? words.dutySince(format.day(dutySince))
              : null}
        </span>
        <span data-print="no">
          <Why title={words.whyGroup} about="targetGroup" grounds={grounds} because={because} />
        </span>
      </span>
    </div>
  );
}

interface ActionsProps {
  readonly canAct: boolean;
  readonly onActs: () => void;
  readonly onKnown: () => void;
}

export function HeaderActions({ canAct, onActs, onKnown }: ActionsProps) {
  const words = useWords(dossierWords);
  return (
    <>
      {canAct ? (
        <Button look="solid" onPress={onActs}>
          <Icon name="pen" /> {words.acts} <kbd className={css['key']}>a</kbd>
        </Button>
      ) : null}
      <Button onPress={onKnown}>
        <Icon name="history" /> {words.known}
      </Button>
      <Button onPress={() => print()} iconOnly aria-label={words.print}>
        <Icon name="print" />
      </Button>
    </>
  );
}
