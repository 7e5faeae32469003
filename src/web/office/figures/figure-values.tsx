import type { FigureTable } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { ScrollTable } from '#src/web/ui/scroll-table.tsx';
import { figuresWords } from '../words/figures.ts';
import { gridOf, TOTAL } from './cells.ts';
import css from './figure.module.css';

/** The values as a table; the chart above it shows nothing that is not here. */
export function FigureValues({ table }: { readonly table: FigureTable }) {
  const words = useWords(figuresWords);
  const say = useSay();
  const format = useFormat();
  const grid = gridOf(table);
  const titleOf = (id: string | undefined) => {
    const dimension = table.definition.dimensions.find((candidate) => candidate.id === id);
    return dimension === undefined ? words.total : say(dimension.title);
  };
  if (table.by.length === 0) return null;
  if (grid.rows.length === 0) return <p>{words.noCells}</p>;
  const additive = table.definition.additive;
  const total = table.total;
  const parts = table.definition.derived !== null && grid.columns.length === 0;
  const partsOf = (code: string) => table.cells.find(({ at }) => at[0] === code)?.of;
  const shown = (value: number | null) =>
    value === null ? <abbr title={words.notAvailable}>–</abbr> : format.number(value, table.definition.decimals);
  return (
    <ScrollTable caption={say(table.definition.title)}>
      <thead>
        <tr>
          <th scope="col">{titleOf(table.by[0])}</th>
          {grid.columns.map((column) => (
            <th key={column.code} scope="col" className={css['right']}>
              {say(column.label)}
            </th>
          ))}
          <th scope="col" className={css['right']}>
            {words.total}
          </th>
          {grid.columns.length === 0 && additive ? (
            <th scope="col" className={css['right']}>
              {words.share}
            </th>
          ) : null}
          {parts ? (
            <>
              <th scope="col" className={css['right']}>
                {words.numerator}
              </th>
              <th scope="col" className={css['right']}>
                {words.denominator}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{say(row.label)}</th>
            {grid.columns.map((column) => (
              <td key={column.code}>{shown(grid.value(row.code, column.code))}</td>
            ))}
            <td>{shown(grid.value(row.code, null))}</td>
            {grid.columns.length === 0 && additive ? (
              <td className={css['soft']}>
                {total === null || total === 0 ? '–' : format.percent((grid.value(row.code, null) ?? 0) / total)}
              </td>
            ) : null}
            {parts ? <Parts of={partsOf(row.code)} /> : null}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {grid.columns.map((column) => (
            <td key={column.code}>{shown(grid.value(TOTAL, column.code))}</td>
          ))}
          <td>{shown(total)}</td>
          {grid.columns.length === 0 && additive ? <td className={css['soft']}>{format.percent(1)}</td> : null}
          {parts ? <Parts of={partsOf(TOTAL)} /> : null}
        </tr>
      </tfoot>
    </ScrollTable>
  );
}

/** The two counts that a ratio is made of. */
function Parts({ of }: { readonly of: FigureTable['cells'][number]['of'] }) {
  const format = useFormat();
  return (
    <>
      <td className={css['soft']}>{of === undefined ? '–' : format.number(of.numerator)}</td>
      <td className={css['soft']}>{of === undefined ? '–' : format.number(of.denominator)}</td>
    </>
  );
}
