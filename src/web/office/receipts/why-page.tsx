import { Link, useSearchParams } from 'react-router';
import { listReceipts, notComparableLabels, readReceipt, whyFigureChanged } from '#src/modules/figures/endpoints.ts';
import type { ReceiptLine } from '#src/modules/figures/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ApiProblem } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { usePeriodName } from '../words/period.ts';
import { receiptWords } from '../words/receipts.ts';
import { FigureChange } from './figure-change.tsx';
import css from './receipts.module.css';
import { useCodeNames } from './use-codes.ts';

/** Two receipts of one figure, chosen from those that there are, and why the one is not the other. */
export function WhyPage() {
  const words = useWords(receiptWords);
  const [search, setSearch] = useSearchParams();
  const [a, b] = [search.get('a') ?? '', search.get('b') ?? ''];
  const known = b === '' ? a : b;
  const one = useRead(readReceipt, { params: { id: known } }, { enabled: known !== '', staleTime: Infinity });
  const indicator = one.data?.indicator;
  const list = useRead(
    listReceipts,
    { query: { limit: 200, ...(indicator !== undefined && { indicator }) } },
    { enabled: known === '' || indicator !== undefined },
  );
  const difference = useRead(whyFigureChanged, { query: { a, b } }, { enabled: a !== '' && b !== '', staleTime: Infinity });
  const receipts = list.data?.receipts ?? [];
  const choose = (side: 'a' | 'b', id: string | null) => {
    const next = new URLSearchParams(search);
    if (id === null) next.delete(side);
    else next.set(side, id);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Page
      title={words.why.title}
      lead={
        <p>
          {words.why.lead} <Link to="/figures/receipts">{words.list}</Link>
        </p>
      }
    >
      {one.isError ? (
        <Trouble error={one.error} />
      ) : (
        <div className={css['choices']} data-print="no">
          <Choice label={words.why.before} receipts={receipts} value={a} other={b} onChange={(id) => choose('a', id)} />
          <Choice label={words.why.after} receipts={receipts} value={b} other={a} onChange={(id) => choose('b', id)} />
          {a === '' || b === '' ? null : (
            <div>
              <Button size="small" onPress={() => setSearch({ a: b, b: a }, { replace: true })}>
                <Icon name="history" /> {words.why.swap}
              </Button>
            </div>
          )}
        </div>
      )}
      {a !== '' && b !== '' ? (
        difference.isError ? (
          <Refused error={difference.error} onRetry={() => void difference.refetch()} />
        ) : difference.data === undefined ? (
          <Skeleton lines={8} />
        ) : (
          <FigureChange difference={difference.data} />
        )
      ) : (
        <Empty title={words.why.choose}>
          <p>{known !== '' && list.data !== undefined && receipts.length < 2 ? words.why.only : words.why.chooseHint}</p>
        </Empty>
      )}
    </Page>
  );
}

function Choice({
  label,
  receipts,
  value,
  other,
  onChange,
}: {
  readonly label: string;
  readonly receipts: readonly ReceiptLine[];
  readonly value: string;
  readonly other: string;
  readonly onChange: (id: string | null) => void;
}) {
  const say = useSay();
  const format = useFormat();
  const periodName = usePeriodName();
  const names = useCodeNames();
  const options = receipts
    .filter(({ id }) => id !== other)
    .map(({ id, indicator, title, decimals, period, by, total, issuedAt }) => ({
      id,
      label: [
        id,
        ...(total === null ? [] : [format.number(total, decimals)]),
        format.moment(issuedAt),
        say(title),
        periodName(period),
        ...by.map((dimension) => names.dimension(indicator, dimension)),
      ].join(' · '),
    }));
  return <SelectInput label={label} options={options} value={value === '' ? null : value} onChange={onChange} />;
}

function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useSay();
  const reason = error instanceof ApiProblem && error.status === 422 ? error.code : '';
  const sentence = Object.entries(notComparableLabels).find(([code]) => code === reason)?.[1];
  if (sentence === undefined) return <Trouble error={error} onRetry={onRetry} />;
  return <Notice tone="soon" icon="warning" title={say(sentence)} alert />;
}
