import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readPeopleBehind } from '#src/modules/dashboards/endpoints.ts';
import { giveReceipt } from '#src/modules/figures/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useMay } from '../session.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import css from './dashboard.module.css';
import type { Traced } from './trace.tsx';

/** Definition, figure, receipt, and the people behind a number for who may open their dossiers. */
export function WhereFrom({ traced }: { readonly traced: Traced }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const may = useMay();
  const { figure, period, where } = traced;
  const question = new URLSearchParams({ period, ...(where === '' ? {} : { where }) });
  return (
    <div className={css['whereFrom']}>
      <p className={css['traced']}>
        <strong>{format.number(traced.value)}</strong> {traced.what}
      </p>
      <p className={css['ways']}>
        <Link to={`/figures/definitions/${figure}`} className={buttonClass()}>
          {words.definition}
        </Link>
        <Link to={`/figures/${figure}?${question}`} className={buttonClass()}>
          {words.openFigure}
        </Link>
        <Receipt traced={traced} />
      </p>
      <p className={css['hint']}>{words.receiptHint}</p>
      {may('dossier.read') ? <People traced={traced} /> : null}
    </div>
  );
}

function Receipt({ traced: { figure, period, where } }: { readonly traced: Traced }) {
  const words = useWords(dashboardWords);
  const made = useMutation({
    mutationFn: () => call(giveReceipt, { body: { indicator: figure, period, ...(where === '' ? {} : { where }) } }),
  });
  if (made.data !== undefined) {
    return (
      <Link to={`/figures/receipts/${made.data.id}`} className={buttonClass()}>
        {words.receipt(made.data.id)}
      </Link>
    );
  }
  return (
    <>
      <Button onPress={() => made.mutate()} isPending={made.isPending}>
        {words.giveReceipt}
      </Button>
      {made.isError ? <Trouble error={made.error} onRetry={() => made.mutate()} /> : null}
    </>
  );
}

function People({ traced: { figure, period, where } }: { readonly traced: Traced }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const query = { figure, period, ...(where === '' ? {} : { where }) };
  const found = useInfiniteQuery({
    queryKey: [readPeopleBehind.path, query],
    queryFn: ({ signal, pageParam }) =>
      call(readPeopleBehind, { query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) }, signal }),
    initialPageParam: null as string | null, // the type of the later ones
    getNextPageParam: (page) => page.next,
  });
  const pages = found.data?.pages ?? [];
  const [first] = pages;
  if (found.isError) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  if (first === undefined) return <Skeleton lines={5} />;
  return (
    <section>
      <h3>{words.people}</h3>
      <p className={css['hint']}>{words.peopleInView(format.number(first.inView), format.number(first.total))}</p>
      {first.inView === 0 ? <p>{words.nobody}</p> : null}
      <ul className={css['people']}>
        {pages
          .flatMap(({ people }) => people)
          .map((person) => (
            <li key={person.person}>
              <Link to={`/dossiers/${person.person}`}>
                {person.familyName === '' && person.givenNames === '' ? (
                  words.withoutName
                ) : (
                  <>
                    <bdi>{person.familyName}</bdi> <bdi>{person.givenNames}</bdi>
                  </>
                )}
              </Link>{' '}
              <span className={css['file']}>{person.fileNumber}</span>
            </li>
          ))}
      </ul>
      {found.hasNextPage ? (
        <Button onPress={() => void found.fetchNextPage()} isPending={found.isFetchingNextPage}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
}
