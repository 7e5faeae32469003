import { scaleLinear } from 'd3-scale';
import { useFormat } from '../format.ts';
import { ChartFrame } from './chart-frame.tsx';
import css from './chart.module.css';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** One value per series. */
  readonly values: readonly number[];
}

interface BarChartProps {
  readonly title: string;
  readonly text: string;
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
}

const NARROW = 480;
/** As high as the number at its end, so that no number stands on the bar below. */
const THICK = 15;
const THICK_ALONE = 18;
/** Above the bars of a row: the name of the row, where the place is narrow. */
const ABOVE = 18;
const BELOW = 8;

/** Lying bars, because names are long; every bar ends in its number. On a narrow screen the name stands above its bars. */
export function BarChart({ title, text, series, rows }: BarChartProps) {
  const format = useFormat();
  const perRow = Math.max(1, series.length);
  const thick = perRow === 1 ? THICK_ALONE : THICK;
  const bars = perRow * thick;
  // A narrow place writes each name on a line of its own; the room is there at any width, so that nothing jumps.
  const step = ABOVE + bars + BELOW;
  const height = rows.length * step;
  const most = Math.max(1, ...rows.flatMap((row) => row.values));
  return (
    <ChartFrame title={title} text={text} series={series} look="bar" height={height}>
      {(width, fill) => {
        const narrow = width < NARROW;
        const labelWidth = narrow ? 0 : Math.min(width * 0.34, 230);
        const x = scaleLinear()
          .domain([0, most])
          .range([labelWidth, width - 64]);
        return rows.map((row, index) => {
          const top = index * step;
          const start = top + (narrow ? ABOVE : (ABOVE + BELOW) / 2);
          return (
            <g key={row.key}>
              <text
                x={narrow ? 0 : labelWidth - 10}
                y={narrow ? start - 5 : start + bars / 2}
                dominantBaseline={narrow ? 'auto' : 'central'}
                textAnchor={narrow ? 'start' : 'end'}
                className={css['label']}
              >
                {shorten(row.label, narrow ? width / 7 : labelWidth / 7)}
              </text>
              {/* Not through the names above the bars. */}
              <line
                x1={labelWidth}
                x2={labelWidth}
                y1={narrow ? start - 2 : top}
                y2={narrow ? start + bars : top + step}
                className={css['axis']}
              />
              <Bars
                values={row.values}
                start={start}
                thick={thick}
                x={x}
                fill={fill}
                shown={(value) => format.number(Math.abs(value) < 1000 ? value : Math.round(value))}
              />
            </g>
          );
        });
      }}
    </ChartFrame>
  );
}

interface BarsProps {
  readonly values: readonly number[];
  readonly start: number;
  readonly thick: number;
  readonly x: (value: number) => number;
  readonly fill: (series: number) => string;
  readonly shown: (value: number) => string;
}

function Bars({ values, start, thick, x, fill, shown }: BarsProps) {
  const high = thick - (values.length === 1 ? 0 : 3);
  return values.map((value, index) => (
    <g key={index}>
      <rect
        x={x(0)}
        y={start + index * thick}
        width={Math.max(value === 0 ? 0 : 1, x(value) - x(0))}
        height={high}
        fill={fill(index)}
        rx="1.5"
      />
      <text x={x(value) + 6} y={start + index * thick + high / 2} dominantBaseline="central" className={css['value']}>
        {shown(value)}
      </text>
    </g>
  ));
}

function shorten(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, Math.max(3, Math.floor(letters) - 1))}…` : label;
}
