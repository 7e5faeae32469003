import { addDays, addMonths, isPlainDate } from '#src/kernel/plain-date.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { figuresWords } from '../words/figures.ts';
import css from './figure.module.css';
import { dayAfter } from './use-figure-query.ts';
import type { FigureQuestion } from './use-figure-query.ts';

const NONE = 'none';

/** Which period, broken down by what, as known when. */
export function FigureControls({
  definition,
  question,
}: {
  readonly definition: DefinitionView;
  readonly question: FigureQuestion;
}) {
  return (
    <div className={css['controls']} data-print="no">
      <PeriodChoice definition={definition} question={question} />
      <Breakdown definition={definition} question={question} />
      <AsOf question={question} />
    </div>
  );
}

function PeriodChoice({ definition, question }: { readonly definition: DefinitionView; readonly question: FigureQuestion }) {
  const words = useWords(figuresWords);
  const format = useFormat();
  const thisYear = Number(question.today.slice(0, 4));
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map((month) => ({
    id: month,
    label: format.month(`2024-${month}-01`),
  }));
  const year = question.period.slice(0, 4);
  // Back to the first year of the definition, and to the one that the address names.
  const firstYear = Math.min(
    thisYear - 5,
    Number(definition.versions[0]?.from.slice(0, 4) ?? thisYear),
    Number(year) || thisYear,
  );
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index)).map((each) => ({
    id: each,
    label: each,
  }));
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, index) => ({ id: quarter, label: words.quarterOf(index + 1) }));
  const [from = question.today, until = question.today] = question.period.split('/');
  if (definition.kind === 'stock') {
    const day = lastDay(question);
    return (
      <DayInput
        label={words.onDay}
        value={day}
        onChange={(next) => next !== null && question.change({ period: `${next}/${dayAfter(next)}` })}
      />
    );
  }
  return (
    <div className={css['period']}>
      <ChoiceInput
        label={words.period}
        options={[
          { id: 'year', label: words.kinds.year },
          { id: 'quarter', label: words.kinds.quarter },
          { id: 'month', label: words.kinds.month },
          { id: 'between', label: words.kinds.between },
        ]}
        value={question.kind}
        onChange={(kind) =>
          question.change({
            period:
              kind === 'year'
                ? year
                : kind === 'quarter'
                  ? `${year}-Q1`
                  : kind === 'month'
                    ? `${year}-01`
                    : `${year}-01-01/${Number(year) + 1}-01-01`,
          })
        }
      />
      <div className={css['pair']}>
        {question.kind === 'between' ? (
          <>
            <DayInput
              label={words.from}
              value={from}
              onChange={(next) => next !== null && next < until && question.change({ period: `${next}/${until}` })}
            />
            <DayInput
              label={words.until}
              value={isPlainDate(until) ? addDays(until, -1) : null}
              onChange={(next) => next !== null && next >= from && question.change({ period: `${from}/${dayAfter(next)}` })}
            />
          </>
        ) : (
          <>
            <SelectInput
              label={words.year}
              options={years}
              value={year}
              onChange={(next) => next !== null && question.change({ period: question.period.replace(/^\d{4}/, next) })}
            />
            {question.kind === 'quarter' ? (
              <SelectInput
                label={words.kinds.quarter}
                options={quarters}
                value={question.period.slice(5)}
                onChange={(next) => next !== null && question.change({ period: `${year}-${next}` })}
              />
            ) : null}
            {question.kind === 'month' ? (
              <SelectInput
                label={words.month}
                options={months}
                value={question.period.slice(5, 7)}
                onChange={(next) => next !== null && question.change({ period: `${year}-${next}` })}
              />
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}

function Breakdown({ definition, question }: { readonly definition: DefinitionView; readonly question: FigureQuestion }) {
  const words = useWords(figuresWords);
  const say = useSay();
  const [first = NONE, second = NONE] = question.by;
  const options = definition.dimensions.map((dimension) => ({ id: dimension.id, label: say(dimension.title) }));
  const set = (one: string, two: string) => question.change({ by: [one, two].filter((id) => id !== NONE).join(',') });
  return (
    <div className={css['pair']}>
      <SelectInput
        label={words.by}
        options={[{ id: NONE, label: words.byTotal }, ...options]}
        value={first}
        onChange={(next) => set(next ?? NONE, next === second || next === NONE ? NONE : second)}
      />
      {first === NONE || options.length < 2 ? null : (
        <SelectInput
          label={words.thenBy}
          options={[{ id: NONE, label: words.byTotal }, ...options.filter((option) => option.id !== first)]}
          value={second}
          onChange={(next) => set(first, next ?? NONE)}
        />
      )}
    </div>
  );
}

function AsOf({ question }: { readonly question: FigureQuestion }) {
  const words = useWords(figuresWords);
  const day = question.asOf;
  return (
    <div className={css['period']}>
      <ChoiceInput
        label={words.asOf}
        options={[
          { id: 'now', label: words.asOfNow },
          { id: 'day', label: words.asOfDay },
        ]}
        value={day === null ? 'now' : 'day'}
        onChange={(choice) =>
          question.change({ asOf: choice === 'now' ? null : isPlainDate(question.today) ? addDays(question.today, -1) : null })
        }
      />
      {day === null ? null : (
        <DayInput label={words.asOfDay} value={day} onChange={(next) => next !== null && question.change({ asOf: next })} />
      )}
    </div>
  );
}

/** A stock stands at the end of a day: of the year, quarter or month that the address names, its last. */
function lastDay(question: FigureQuestion): string {
  const until = question.period.split('/')[1];
  if (until !== undefined && isPlainDate(until)) return addDays(until, -1);
  if (isPlainDate(question.period)) return question.period;
  const month = question.kind === 'quarter' ? Number(question.period.slice(6)) * 3 - 2 : Number(question.period.slice(5, 7) || 1);
  const first = `${question.period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  const months = { year: 12, quarter: 3, month: 1, between: 1 }[question.kind];
  return isPlainDate(first) ? addDays(addMonths(first, months), -1) : question.today;
}
