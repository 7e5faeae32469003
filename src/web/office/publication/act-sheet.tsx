import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { PublicationAct, ReleaseFindingView } from '#src/modules/publication/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { publicationWords } from '../words/publications.ts';
import css from './publication.module.css';
import { brusselsMoment } from './brussels-moment.ts';

/** An act that asks something before it is done. */
export type Asking =
  | { readonly act: 'explain'; readonly finding: ReleaseFindingView }
  | { readonly act: 'sendBack' | 'plan' | 'withdraw' };

interface Props {
  readonly asking: Asking;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onAct: (act: PublicationAct) => void;
  readonly onClose: () => void;
}

export function ActSheet({ asking, problem, busy, onAct, onClose }: Props) {
  const words = useWords(publicationWords);
  const say = useSay();
  const [nl, setNl] = useState('');
  const [en, setEn] = useState('');
  const [when, setWhen] = useState<'now' | 'moment'>('now');
  const [day, setDay] = useState<string | null>(null);
  const [hour, setHour] = useState('09:00');
  const [tried, setTried] = useState(false);
  const moment = brusselsMoment(day, hour);
  const complete = asking.act === 'plan' ? when === 'now' || moment !== null : nl.trim() !== '';
  const confirm = () => {
    setTried(true);
    if (!complete) return;
    switch (asking.act) {
      case 'explain':
        return onAct({ act: 'explain', finding: asking.finding.key, explanation: { nl, en } });
      case 'sendBack':
        return onAct({ act: 'sendBack', comment: nl });
      case 'withdraw':
        return onAct({ act: 'withdraw', reason: { nl, en } });
      case 'plan':
        return onAct({ act: 'plan', releaseAt: when === 'now' ? null : moment });
    }
  };
  const missing = tried && nl.trim() === '' ? { error: words.required } : {};
  return (
    <Sheet title={words.acts[asking.act]} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {asking.act === 'explain' ? <p>{say(asking.finding.sentence)}</p> : null}
        {asking.act === 'explain' ? (
          <>
            <TextInput label={words.explanation} hint={words.explanationHint} value={nl} onChange={setNl} {...missing} />
            <TextInput label={words.explanationEn} optional value={en} onChange={setEn} />
          </>
        ) : asking.act === 'withdraw' ? (
          <>
            <TextInput label={words.reason} value={nl} onChange={setNl} {...missing} />
            <TextInput label={words.reasonEn} optional value={en} onChange={setEn} />
          </>
        ) : asking.act === 'sendBack' ? (
          <TextInput label={words.comment} value={nl} onChange={setNl} {...missing} />
        ) : (
          <>
            <ChoiceInput
              label={words.when}
              options={[
                { id: 'now', label: words.now },
                { id: 'moment', label: words.atMoment },
              ]}
              value={when}
              onChange={(choice) => setWhen(choice === 'now' ? 'now' : 'moment')}
            />
            {when === 'now' ? null : (
              <div className={css['pair']}>
                <DayInput
                  label={words.day}
                  value={day}
                  onChange={setDay}
                  {...(tried && day === null ? { error: words.required } : {})}
                />
                <TextInput
                  label={words.hour}
                  value={hour}
                  onChange={setHour}
                  placeholder="09:00"
                  {...(tried && day !== null && moment === null ? { error: words.required } : {})}
                />
              </div>
            )}
          </>
        )}
        {problem === null ? null : <Notice tone="late" icon="warning" title={problem} alert />}
        <div className={css['acts']}>
          <Button type="submit" look={asking.act === 'withdraw' ? 'danger' : 'solid'} isDisabled={busy}>
            {asking.act === 'plan' ? (when === 'now' ? words.releaseNow : words.planRelease) : words.acts[asking.act]}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
