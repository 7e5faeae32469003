import { useState } from 'react';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { Button } from '#src/web/ui/button.tsx';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { dossierWords } from '../words/dossier.ts';
import css from './known-on.module.css';

/** Marks the whole page as an earlier state of knowledge, with the way back. */
export function KnownOnBanner({ day, onBack }: { readonly day: string; readonly onBack: () => void }) {
  const words = useWords(dossierWords);
  const format = useFormat();
  return (
    <div className={css['banner']} role="status">
      <Icon name="history" size={20} />
      <p>{words.knownBanner(format.longDay(day))}</p>
      <Button size="small" onPress={onBack}>
        {words.knownBack}
      </Button>
    </div>
  );
}

interface KnownOnProps {
  readonly today: string;
  readonly knownOn: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (day: string) => void;
}

export function KnownOnSheet({ isOpen, onClose, ...props }: KnownOnProps) {
  const words = useWords(dossierWords);
  return (
    <Sheet title={words.knownTitle} isOpen={isOpen} onClose={onClose} place="centre">
      <KnownOnForm {...props} />
    </Sheet>
  );
}

function KnownOnForm({ today, knownOn, onChoose }: Omit<KnownOnProps, 'isOpen' | 'onClose'>) {
  const words = useWords(dossierWords);
  const [day, setDay] = useState<string | null>(knownOn ?? addDays(plainDate(today), -30));
  const possible = day !== null;
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (possible) onChoose(day);
      }}
    >
      <p>{words.knownHint}</p>
      <DayInput label={words.knownDay} value={day} onChange={setDay} />
      <div>
        <Button type="submit" look="solid" isDisabled={!possible}>
          {words.knownShow}
        </Button>
      </div>
    </form>
  );
}
