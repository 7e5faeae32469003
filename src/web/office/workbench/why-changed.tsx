import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { explainChange } from '#src/modules/workbench/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { workbenchWords } from '../words/workbench.ts';
import css from './workbench.module.css';

interface WhyProps {
  readonly question: string;
  readonly part: string;
  readonly block: string;
  readonly earlier: string;
  readonly source: string;
}

/** Why the totals are others than in an answer of ours: by their receipts, in parts that add up. */
export function WhyChanged({ question, part, block, earlier, source }: WhyProps) {
  const words = useWords(workbenchWords);
  const format = useFormat();
  const ask = useMutation({
    mutationFn: () => call(explainChange, { params: { id: question }, body: { part, block, earlier } }),
  });
  return (
    <>
      <Button
        size="small"
        look="quiet"
        isPending={ask.isPending}
        aria-label={`${words.whyOther}: ${source}`}
        onPress={() => ask.mutate()}
      >
        {words.whyOther}
      </Button>
      {ask.isError ? <Trouble error={ask.error} /> : null}
      {ask.data === undefined ? null : (
        <ul className={css['causes']} role="status">
          {ask.data.periods.length === 0 ? <li>{words.notComparable}</li> : null}
          {ask.data.periods.map(({ period, parts, receipts }) => (
            <li key={period}>
              {period}:{' '}
              {parts.length === 0
                ? words.noChange
                : parts
                    .map(
                      ({ cause, delta, people }) =>
                        `${words.causes[cause] ?? cause} ${signed(delta, format.number)} (${words.people(people)})`,
                    )
                    .join(', ')}{' '}
              <span className={css['faint']}>
                <Link to={`/figures/receipts/${receipts.before}`}>{receipts.before}</Link> →{' '}
                <Link to={`/figures/receipts/${receipts.after}`}>{receipts.after}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function signed(value: number, number: (value: number) => string): string {
  return value > 0 ? `+${number(value)}` : number(value);
}
