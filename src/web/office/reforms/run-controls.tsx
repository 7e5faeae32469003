import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import { readReform, startRun } from '#src/modules/reform/endpoints.ts';
import type { RunView } from '#src/modules/reform/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { reformsWords } from '../words/reforms.ts';
import css from './reforms.module.css';
import { useMonth } from './use-month.ts';

const OFFERED_MONTHS = 72;
const MOST_MONTHS = 36;

/** Which months to count, and what was counted before. */
export function RunControls({
  name,
  runs,
  shown,
  onRun,
}: {
  readonly name: string;
  readonly runs: readonly RunView[];
  readonly shown: RunView | undefined;
  readonly onRun: (run: string) => void;
}) {
  const words = useWords(reformsWords);
  const { today } = useSession();
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const [from, setFrom] = useState(shown?.from ?? `${lastYear}-01`);
  const [to, setTo] = useState(shown?.to ?? `${lastYear}-12`);
  const month = useMonth();
  const format = useFormat();
  const months = monthsBack(today).map((each) => ({ id: each, label: month(each) }));
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () => call(startRun, { params: { name }, body: { from, to } }),
    onSuccess: async ({ run }) => {
      await queries.invalidateQueries({ queryKey: [readReform.path] });
      onRun(run);
    },
  });
  const problem = to < from ? words.endsBeforeItBegins : number(to) - number(from) >= MOST_MONTHS ? words.tooLong : undefined;
  const earlier = runs.filter(({ state }) => state === 'done');
  return (
    <section className={css['controls']} aria-label={words.period} data-print="no">
      <SelectInput label={words.firstMonth} options={months} value={from} onChange={(next) => setFrom(next ?? from)} />
      <SelectInput label={words.lastMonth} options={months} value={to} onChange={(next) => setTo(next ?? to)} error={problem} />
      <Button look="solid" isDisabled={problem !== undefined || start.isPending} onPress={() => start.mutate()}>
        {words.count}
      </Button>
      {earlier.length < 2 ? null : (
        <SelectInput
          label={words.earlier}
          options={earlier.map((each) => ({
            id: each.run,
            label: words.runOf(month(each.from), month(each.to), format.moment(each.askedAt)),
          }))}
          value={earlier.some(({ run }) => run === shown?.run) ? (shown?.run ?? null) : null}
          onChange={(run) => run !== null && onRun(run)}
        />
      )}
      {start.isError ? <Trouble error={start.error} onRetry={() => start.mutate()} /> : null}
    </section>
  );
}

/** The newest first. */
function monthsBack(today: string): readonly string[] {
  const newest = plainDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: OFFERED_MONTHS }, (_, index) => addMonths(newest, -index).slice(0, 7));
}

function number(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
