import { useState } from 'react';
import { Form } from 'react-aria-components';
import { refusalReasonLabels, refusalReasons } from '#src/modules/workbench/codes.ts';
import type { AnswerTable, Hole } from '#src/modules/workbench/endpoints.ts';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { workbenchWords } from '../words/workbench.ts';
import { FormButtons } from './block-form.tsx';
import { InEnglish, kept } from './in-english.tsx';
import { AreaInput } from './text-area.tsx';
import css from './workbench.module.css';

interface LeaveOutProps {
  readonly table: AnswerTable;
  readonly onClose: () => void;
  readonly onDone: (hole: Hole) => void;
}

/** One cell, a row or a whole period that is not answered although the rest of the table is. */
export function LeaveOut({ table, onClose, onDone }: LeaveOutProps) {
  const words = useWords(workbenchWords);
  const say = useSay();
  const [row, setRow] = useState<string | null>('*');
  const [period, setPeriod] = useState<string | null>('*');
  const [reason, setReason] = useState<string | null>(null);
  const [explanation, setExplanation] = useState('');
  const [explanationEn, setExplanationEn] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = refusalReasons.find((each) => each === reason);
  const everything = row === '*' && period === '*';
  return (
    <Sheet title={words.leaveOutTitle} isOpen onClose={onClose}>
      <Form
        validationBehavior="aria"
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (chosen === undefined || explanation.trim() === '' || row === null || period === null || everything) return;
          onDone({
            period,
            at: row === '*' ? table.by.map(() => '*') : row.split(' '),
            reason: chosen,
            explanation: explanation.trim(),
            ...kept('explanationEn', explanationEn),
          });
          onClose();
        }}
      >
        <SelectInput
          label={words.row}
          options={[
            { id: '*', label: words.allRows },
            ...table.rows.map(({ at, labels }) => ({ id: at.join(' '), label: labels.map(say).join(' / ') })),
          ]}
          value={row}
          onChange={setRow}
          error={tried && everything ? words.needed : undefined}
        />
        <SelectInput
          label={words.period}
          options={[{ id: '*', label: words.allPeriods }, ...table.periods.map(({ key }) => ({ id: key, label: key }))]}
          value={period}
          onChange={setPeriod}
        />
        <ChoiceInput
          label={words.reason}
          column
          options={refusalReasons.map((id) => ({ id, label: say(refusalReasonLabels[id]) }))}
          value={reason}
          onChange={setReason}
          error={tried && chosen === undefined ? words.needed : undefined}
        />
        <AreaInput
          label={words.explanation}
          hint={words.explanationHint}
          value={explanation}
          onChange={setExplanation}
          error={tried && explanation.trim() === '' ? words.needed : undefined}
        />
        <InEnglish isFilled={false}>
          <AreaInput label={words.explanation} optional value={explanationEn} onChange={setExplanationEn} maxLength={2_000} />
        </InEnglish>
        <FormButtons onClose={onClose} />
      </Form>
    </Sheet>
  );
}
