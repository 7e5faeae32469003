import { useMutation } from '@tanstack/react-query';
import { recomputeReceipt, verdictLabels } from '#src/modules/figures/endpoints.ts';
import type { RecomputedView } from '#src/modules/figures/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { receiptWords } from '../words/receipts.ts';
import css from './receipts.module.css';

/** Counts the receipt anew and says whether the bytes are the same, or what is not. */
export function Recompute({ id }: { readonly id: string }) {
  const words = useWords(receiptWords);
  const again = useMutation({ mutationFn: () => call(recomputeReceipt, { params: { id } }) });
  return (
    <div className={css['recompute']} data-print="no">
      <Button look="solid" onPress={() => again.mutate()} isDisabled={again.isPending}>
        <Icon name="history" /> {again.isPending ? words.recomputing : words.recompute}
      </Button>
      <div role="status" className={css['answer']}>
        {again.isError ? <Trouble error={again.error} /> : again.data === undefined ? null : <Outcome again={again.data} />}
      </div>
    </div>
  );
}

function Outcome({ again }: { readonly again: RecomputedView }) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  if (again.same)
    return (
      <Notice tone="met" icon="check" title={words.same}>
        <p>{words.sameText(format.number(again.facts.recomputed), format.number(Math.round(again.milliseconds)))}</p>
        {again.codeVersion.issued === again.codeVersion.now ? null : (
          <p>{words.sameByOther(again.codeVersion.issued, again.codeVersion.now)}</p>
        )}
        <p className={css['hash']}>{again.bytes.recomputed}</p>
      </Notice>
    );
  const shown = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <Notice tone="late" icon="warning" title={words.differs}>
      {again.because === null ? null : <p>{say(verdictLabels[again.because])}</p>}
      <p>
        {words.factsThen(format.number(again.facts.issued), format.number(again.facts.recomputed))}{' '}
        {again.because === 'otherCode' ? words.codeThen(again.codeVersion.issued, again.codeVersion.now) : null}
      </p>
      {again.differences.length === 0 ? null : (
        <ScrollTable caption={words.differs}>
          <thead>
            <tr>
              <th scope="col">{words.why.cell}</th>
              <th scope="col">{words.issued}</th>
              <th scope="col">{words.again}</th>
            </tr>
          </thead>
          <tbody>
            {again.differences.map(({ at, labels, issued, recomputed }) => (
              <tr key={at.join(' ')}>
                <th scope="row">{labels.length === 0 ? words.total : labels.map(say).join(' / ')}</th>
                <td>{shown(issued)}</td>
                <td>{shown(recomputed)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Notice>
  );
}
