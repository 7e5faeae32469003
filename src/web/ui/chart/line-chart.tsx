import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useFormat } from '../format.ts';
import { ChartFrame } from './chart-frame.tsx';
import css from './chart.module.css';

interface LineChartProps {
  readonly title: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** At most two: this year and the one before. Null where there is no value (yet). */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

const HEIGHT = 240;
const BOTTOM = 26;
const TOP = 12;

/** Lines over time from zero: full with filled points, dashed with open ones. */
export function LineChart({ title, text, labels, series }: LineChartProps) {
  const format = useFormat();
  const most = Math.max(1, ...series.flatMap((each) => each.values.map((value) => value ?? 0)));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  return (
    <ChartFrame title={title} text={text} series={series.map((each) => each.name)} look="line" height={HEIGHT}>
      {(width) => {
        const x = scalePoint<number>()
          .domain(labels.map((_, index) => index))
          .range([52, width - 14]);
        const path = line<number | null>()
          .defined((value) => value !== null)
          .x((_, index) => x(index) ?? 0)
          .y((value) => y(value ?? 0));
        const each = width < 420 ? 3 : 1;
        return (
          <>
            {y.ticks(4).map((tick) => (
              <g key={tick}>
                <line x1={44} x2={width} y1={y(tick)} y2={y(tick)} className={tick === 0 ? css['axis'] : css['rule']} />
                <text x={38} y={y(tick)} dominantBaseline="central" textAnchor="end" className={css['value']}>
                  {format.number(tick)}
                </text>
              </g>
            ))}
            {labels.map((label, index) =>
              index % each === 0 ? (
                <text key={label} x={x(index)} y={HEIGHT - 6} textAnchor="middle" className={css['value']}>
                  {label}
                </text>
              ) : null,
            )}
            {series.toReversed().map((one, reversed) => {
              const place = series.length - reversed;
              return (
                <g key={one.name}>
                  <path d={path([...one.values]) ?? ''} className={css[`line${place}`]} />
                  {one.values.map((value, index) =>
                    value === null ? null : (
                      <circle key={index} cx={x(index)} cy={y(value)} r={3.5} className={css[`point${place}`]} />
                    ),
                  )}
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}
