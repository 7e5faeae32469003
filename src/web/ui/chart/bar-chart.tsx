import { scaleBand, scaleLinear } from 'd3-scale';
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

/** Lying bars, because names are long; every bar ends in its number. On a narrow screen the name stands above its bars. */
export function BarChart({ title, text, series, rows }: BarChartProps) {
  const format = useFormat();
  const perRow = Math.max(1, series.length);
  const thick = perRow === 1 ? 18 : 12;
  // A narrow place writes each name on a line of its own; the room is there at any width, so that nothing jumps.
  const height = rows.length * (perRow * thick + 26);
  const most = Math.max(1, ...rows.flatMap((row) => row.values));
  return (
    <ChartFrame title={title} text={text} series={series} look="bar" height={height}>
      {(width, fill) => {
        const narrow = width < NARROW;
        const labelWidth = narrow ? 0 : Math.min(width * 0.34, 230);
        const x = scaleLinear()
          .domain([0, most])
          .range([labelWidth, width - 64]);
        const y = scaleBand<string>()
          .domain(rows.map((row) => row.key))
          .range([0, height])
          .paddingInner(0.18);
        return (
          <>
            {rows.map((row) => {
              const top = (y(row.key) ?? 0) + (narrow ? 20 : 0);
              const room = y.bandwidth() - (narrow ? 20 : 0);
              const start = top + (room - perRow * thick) / 2;
              return (
                <g key={row.key}>
                  <text
                    x={narrow ? 0 : labelWidth - 10}
                    y={narrow ? top - 6 : top + room / 2}
                    dominantBaseline={narrow ? 'auto' : 'central'}
                    textAnchor={narrow ? 'start' : 'end'}
                    className={css['label']}
                  >
                    {shorten(row.label, narrow ? width / 7 : labelWidth / 7)}
                  </text>
                  {row.values.map((value, index) => (
                    <g key={index}>
                      <rect
                        x={labelWidth}
                        y={start + index * thick}
                        width={Math.max(value === 0 ? 0 : 1, x(value) - labelWidth)}
                        height={thick - (perRow === 1 ? 0 : 2)}
                        fill={fill(index)}
                        rx="1.5"
                      />
                      <text
                        x={x(value) + 6}
                        y={start + index * thick + thick / 2}
                        dominantBaseline="central"
                        className={css['value']}
                      >
                        {format.number(Math.abs(value) < 1000 ? value : Math.round(value))}
                      </text>
                    </g>
                  ))}
                </g>
              );
            })}
            <line x1={labelWidth} x2={labelWidth} y1={0} y2={height} className={css['axis']} />
          </>
        );
      }}
    </ChartFrame>
  );
}

function shorten(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, Math.max(3, Math.floor(letters) - 1))}…` : label;
}
