import { measureCodes, measures } from '#src/modules/reform/codes.ts';
import type { Measure } from '#src/modules/reform/codes.ts';
import type { AnswerView, RunView } from '#src/modules/reform/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { reformsWords } from '../words/reforms.ts';
import { Examples } from './examples.tsx';
import { MeasureDetail } from './measure-detail.tsx';
import css from './reforms.module.css';
import { useCounts } from './use-counts.ts';
import { useMonth } from './use-month.ts';

interface AnswerProps {
  readonly run: RunView;
  readonly answer: AnswerView;
  readonly measure: string | null;
  readonly onMeasure: (measure: string) => void;
}

/** All measures in a row, then one of them in detail. */
export function RunAnswer({ run, answer, measure, onMeasure }: AnswerProps) {
  const words = useWords(reformsWords);
  const format = useFormat();
  const month = useMonth();
  const first = answer.tables.toSorted((a, b) => b.changed - a.changed)[0]?.measure ?? 'obliged';
  const chosen: Measure = measureCodes.find((code) => code === measure) ?? first;
  const table = answer.tables.find((each) => each.measure === chosen);
  const people = format.number(answer.dossiers);
  return (
    <>
      <p className={css['summary']}>
        <strong>
          {answer.changed === 0 ? words.nothingChanges(people) : words.summary(format.number(answer.changed), people)}
        </strong>{' '}
        <span>
          {month(run.from)} – {month(run.to)}
        </span>{' '}
        {answer.synthetic ? <Tag tone="assumed">{words.synthetic}</Tag> : null}
      </p>
      <Overview answer={answer} />
      <div className={css['choose']} data-print="no">
        <SelectInput
          label={words.choose}
          options={measureCodes.map((code) => ({ id: code, label: words.measures[code] }))}
          value={chosen}
          onChange={(next) => next !== null && onMeasure(next)}
        />
      </div>
      {table === undefined ? null : <MeasureDetail table={table} />}
      <Examples examples={answer.examples.filter((example) => example.measure === chosen)} measure={chosen} />
      <p className={css['receipt']}>
        {words.receipt(
          format.number(answer.judgements),
          format.number(answer.underBoth),
          format.number(Math.round(answer.milliseconds / 1000)),
        )}
      </p>
    </>
  );
}

function Overview({ answer }: { readonly answer: AnswerView }) {
  const words = useWords(reformsWords);
  const format = useFormat();
  const counts = useCounts();
  return (
    <section className={css['section']} aria-labelledby="overview">
      <h2 id="overview">{words.overview}</h2>
      <ScrollTable caption={words.overview}>
        <thead>
          <tr>
            {[words.measure, words.law, words.reform, words.difference, words.unknownLaw, words.unknownReform, words.changed].map(
              (head, index) => (
                <th key={head} scope="col" className={index === 0 ? undefined : css['right']}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {answer.tables.map(({ measure, total, changed }) => {
            const { law, reform, difference, lawUnknown, reformUnknown } = counts(measure, total);
            return (
              <tr key={measure}>
                <th scope="row">
                  {words.measures[measure]}{' '}
                  <span className={css['soft']}>
                    ({words.units[measures[measure].unit]}, {words[measures[measure].kind]})
                  </span>
                </th>
                <td>{law}</td>
                <td>{reform}</td>
                <td className={total[0] === total[1] ? css['soft'] : css['differs']}>{difference}</td>
                <td>{lawUnknown}</td>
                <td>{reformUnknown}</td>
                <td>{format.number(changed)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </section>
  );
}
