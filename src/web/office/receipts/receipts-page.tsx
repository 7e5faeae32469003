import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { listReceipts } from '#src/modules/figures/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { usePeriodName } from '../words/period.ts';
import { receiptWords } from '../words/receipts.ts';
import css from './receipts.module.css';

/** Find a receipt by the number that stands in a file, or among the newest. */
export function ReceiptsPage() {
  const words = useWords(receiptWords);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const list = useRead(listReceipts, { query: { limit: 50 } });
  return (
    <Page
      title={words.list}
      lead={
        <p>
          {words.listLead} <Link to="/figures/why">{words.compare}</Link>
        </p>
      }
    >
      <Form
        className={css['choices'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') void navigate(`/figures/receipts/${encodeURIComponent(typed.trim())}`);
        }}
      >
        <TextInput label={words.why.typed} value={typed} onChange={setTyped} maxLength={40} />
        <div>
          <Button type="submit">{words.open}</Button>
        </div>
        <p className={css['wholeRow']}>{words.why.chooseHint}</p>
      </Form>
      {list.isError ? (
        <Trouble error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Skeleton lines={6} />
      ) : list.data.receipts.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.giveHint}</p>
        </Empty>
      ) : (
        <Newest receipts={list.data.receipts} />
      )}
    </Page>
  );
}

function Newest({ receipts }: { readonly receipts: ReturnType<typeof listReceipts.output.parse>['receipts'] }) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  const periodName = usePeriodName();
  return (
    <ScrollTable caption={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.receipt}</th>
          <th scope="col">{words.definition}</th>
          <th scope="col">{words.period}</th>
          <th scope="col" className={css['right']}>
            {words.total}
          </th>
          <th scope="col" className={css['right']}>
            {words.shown}
          </th>
        </tr>
      </thead>
      <tbody>
        {receipts.map(({ id, title, unit, decimals, period, total, shownIn, issuedAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/figures/receipts/${id}`} className={css['id']}>
                {id}
              </Link>
            </th>
            <th scope="row">{say(title)}</th>
            <th scope="row" className={css['period']}>
              {periodName(period)}
            </th>
            <td>{total === null ? '–' : `${format.number(total, decimals)}${unit.en === 'percent' ? '\u00A0%' : ''}`}</td>
            <td>
              {words.places[shownIn] ?? shownIn}, {format.moment(issuedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
