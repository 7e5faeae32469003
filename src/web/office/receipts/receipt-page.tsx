import { Link, useParams } from 'react-router';
import { readReceipt } from '#src/modules/figures/endpoints.ts';
import type { ReceiptView } from '#src/modules/figures/endpoints.ts';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { receiptWords } from '../words/receipts.ts';
import { CopyAddress } from './copy-address.tsx';
import { Recompute } from './recompute.tsx';
import css from './receipts.module.css';
import { typedWhere } from './typed-where.ts';
import { useCodeNames } from './use-codes.ts';

/** What was said under a receipt, and a button that counts it anew. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const words = useWords(receiptWords);
  const receipt = useRead(readReceipt, { params: { id } }, { staleTime: Infinity });
  return (
    <Page
      title={words.title(receipt.data?.id ?? id)}
      lead={
        <Link to="/figures/receipts" data-print="no">
          {words.list}
        </Link>
      }
      actions={
        receipt.data === undefined ? undefined : (
          <>
            <CopyAddress id={receipt.data.id} />
            <Link to={`/figures/why?b=${receipt.data.id}`} className={buttonClass('plain', 'small')}>
              {words.compare}
            </Link>
          </>
        )
      }
    >
      {receipt.isError ? (
        <Trouble error={receipt.error} onRetry={() => void receipt.refetch()} />
      ) : receipt.data === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Receipt receipt={receipt.data} />
      )}
    </Page>
  );
}

function Receipt({ receipt }: { readonly receipt: ReceiptView }) {
  const words = useWords(receiptWords);
  const say = useSay();
  return (
    <>
      <Recompute id={receipt.id} />
      {receipt.synthetic ? <Notice tone="soon" title={words.synthetic} /> : null}
      {receipt.gaps.map((gap) => (
        <Notice key={gap.id} tone="late" title={words.gaps}>
          <p>{say(gap.words)}</p>
        </Notice>
      ))}
      <div className={css['columns']}>
        <section className={css['part']}>
          <h2>{words.said}</h2>
          <p>
            <Link to={figureAddress(receipt)}>{say(receipt.title)}</Link>
          </p>
          <Cells receipt={receipt} />
        </section>
        <section className={css['part']}>
          <h2>{words.proof}</h2>
          <Proof receipt={receipt} />
        </section>
      </div>
    </>
  );
}

function Cells({ receipt }: { readonly receipt: ReceiptView }) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  return (
    <ScrollTable caption={say(receipt.title)}>
      <thead>
        <tr>
          <th scope="col">{receipt.by.length === 0 ? words.total : receipt.byTitles.map(say).join(' / ')}</th>
          <th scope="col" className={css['right']}>
            {say(receipt.unit) === '' ? words.value : say(receipt.unit)}
          </th>
        </tr>
      </thead>
      <tbody>
        {receipt.cells.map(({ at, labels, value }) => (
          <tr key={at.join(' ')} className={at.length > 0 && at.every((code) => code === 'total') ? css['whole'] : undefined}>
            <th scope="row">{labels.length === 0 ? words.total : labels.map(say).join(' / ')}</th>
            <td>
              {value === null
                ? receipt.protection === null
                  ? words.notAvailable
                  : words.hidden
                : format.number(value, receipt.decimals)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Proof({ receipt }: { readonly receipt: ReceiptView }) {
  const words = useWords(receiptWords);
  const say = useSay();
  const format = useFormat();
  const names = useCodeNames();
  const { indicator, period, ledger, where } = receipt;
  const [from, last] = [period.from, addDays(plainDate(period.until), -1)];
  const rows: readonly (readonly [string, string])[] = [
    [words.definition, `${say(receipt.title)} (${receipt.indicator}), ${words.version(receipt.definitionVersion)}`],
    [words.period, from === last ? format.longDay(last) : words.between(format.longDay(from), format.longDay(last))],
    [words.asOf, format.moment(receipt.asOf)],
    ...Object.entries(where).map(([dimension, codes]) => {
      const said = codes.map((code) => names.code(indicator, dimension, code)).join(', ');
      return [words.where, `${names.dimension(indicator, dimension)}: ${said}`] as const;
    }),
    [words.ledger, words.ledgerText(format.number(receipt.facts), `${ledger.transaction}/${ledger.position}`)],
    [words.code, receipt.codeVersion],
    [words.protection, receipt.protection === null ? words.protectionNone : say(receipt.protection.words)],
    [words.shown, `${words.places[receipt.shownIn] ?? receipt.shownIn}, ${format.moment(receipt.issuedAt)}`],
    [words.hash, receipt.hash],
  ];
  return (
    <dl className={css['proof']}>
      {rows.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function figureAddress({ indicator, period, by, where, asOf, definitionVersion }: ReceiptView): string {
  const query = new URLSearchParams({
    period: `${period.from}/${period.until}`,
    by: by.join(','),
    ...(Object.keys(where).length > 0 && { where: typedWhere(where) }),
    asOf,
    version: String(definitionVersion),
  });
  return `/figures/${indicator}?${query.toString()}`;
}
