import { scaleBand, scaleLinear } from 'd3-scale';
import { ChartFrame } from '#src/web/ui/chart/chart-frame.tsx';
import chart from '#src/web/ui/chart/chart.module.css';
import { useFormat } from '#src/web/ui/format.ts';

interface DifferenceProps {
  readonly title: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

const HEIGHT = 180;
const BOTTOM = 26;
const TOP = 18;

/** Bars up and down from zero, each ending in its number. */
export function DifferenceChart({ title, text, labels, values }: DifferenceProps) {
  const format = useFormat();
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (least === 0 && most === 0) return null;
  const y = scaleLinear()
    .domain([least, most])
    .range([HEIGHT - BOTTOM - (least < 0 ? TOP : 0), TOP]);
  return (
    <ChartFrame title={title} text={text} series={[]} look="bar" height={HEIGHT}>
      {(width, fill) => {
        const x = scaleBand<number>()
          .domain(labels.map((_, index) => index))
          .range([8, width - 8])
          .padding(0.3);
        const each = Math.ceil((labels.length * 46) / width);
        return (
          <>
            {values.map((value, index) => {
              const [left, middle] = [x(index) ?? 0, (x(index) ?? 0) + x.bandwidth() / 2];
              return (
                <g key={labels[index]}>
                  <rect
                    x={left}
                    y={Math.min(y(0), y(value))}
                    width={x.bandwidth()}
                    height={Math.abs(y(value) - y(0))}
                    fill={fill(value < 0 ? 1 : 0)}
                    rx="1.5"
                  />
                  {index % each === 0 ? (
                    <>
                      <text
                        x={middle}
                        y={value < 0 ? y(value) + 13 : y(value) - 5}
                        textAnchor="middle"
                        className={chart['value']}
                      >
                        {`${value > 0 ? '+' : ''}${format.number(Math.round(value))}`}
                      </text>
                      <text x={middle} y={HEIGHT - 6} textAnchor="middle" className={chart['value']}>
                        {labels[index]}
                      </text>
                    </>
                  ) : null}
                </g>
              );
            })}
            <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={chart['axis']} />
          </>
        );
      }}
    </ChartFrame>
  );
}
