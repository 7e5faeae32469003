import { scaleBand, scaleLinear } from 'd3-scale';
import { useFormat } from '../format.ts';
import { ChartFrame } from './chart-frame.tsx';
import css from './chart.module.css';

export interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  readonly delta: number;
}

interface WaterfallProps {
  readonly title: string;
  readonly text: string;
  /** Names of the whole, of what comes to it, and of what goes. */
  readonly series: readonly [whole: string, more: string, less: string];
  readonly before: { readonly label: string; readonly value: number };
  readonly steps: readonly WaterfallStep[];
  readonly after: { readonly label: string; readonly value: number };
}

const NARROW = 480;
const THICK = 18;

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly until: number;
  readonly look: 0 | 1 | 2;
  readonly said: string;
}

/**
 * From one number to another, part by part, lying. Parts are small beside a whole: the axis begins where there is something to see,
 * and a wave through the bars of the wholes says that they are cut.
 */
export function WaterfallChart({ title, text, series, before, steps, after }: WaterfallProps) {
  const format = useFormat();
  const bars = barsOf(
    { before, steps, after },
    (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${format.number(Math.abs(value))}`,
    format.number,
  );
  const levels = bars.flatMap(({ from, until }) => [from, until]).filter((level, index) => level !== 0 || index > 0);
  const parts = bars.filter(({ look }) => look !== 0).flatMap(({ from, until }) => [from, until]);
  const most = Math.max(1, ...levels);
  const least = Math.min(before.value, after.value, ...parts);
  const cut = least > 0 && most - least < least / 2;
  const low = cut ? Math.max(0, least - (most - least || least * 0.02) * 0.6) : Math.min(0, least);
  const height = bars.length * (THICK + 26);
  return (
    <ChartFrame title={title} text={text} series={series} look="bar" height={height}>
      {(width, fill) => {
        const narrow = width < NARROW;
        const labelWidth = narrow ? 0 : Math.min(width * 0.34, 230);
        const x = scaleLinear()
          .domain([low, most])
          .range([labelWidth, width - 72]);
        const y = scaleBand<string>()
          .domain(bars.map(({ key }) => key))
          .range([0, height])
          .paddingInner(0.18);
        return (
          <>
            {bars.map(({ key, label, from, until, look, said }, index) => {
              const top = (y(key) ?? 0) + (narrow ? 20 : 0);
              const start = top + (y.bandwidth() - (narrow ? 20 : 0) - THICK) / 2;
              const [left, right] = [Math.max(low, Math.min(from, until)), Math.max(from, until)];
              const next = bars[index + 1];
              return (
                <g key={key}>
                  <text
                    x={narrow ? 0 : labelWidth - 10}
                    y={narrow ? top - 6 : start + THICK / 2}
                    dominantBaseline={narrow ? 'auto' : 'central'}
                    textAnchor={narrow ? 'start' : 'end'}
                    className={css['label']}
                  >
                    {label}
                  </text>
                  {/* Not through the names above the bars. */}
                  <line
                    x1={labelWidth}
                    x2={labelWidth}
                    y1={narrow ? start - 2 : top}
                    y2={narrow ? start + THICK + 2 : top + y.step()}
                    className={css['axis']}
                  />
                  <rect x={x(left)} y={start} width={Math.max(1, x(right) - x(left))} height={THICK} fill={fill(look)} rx="1.5" />
                  {look === 0 && cut ? (
                    <path d={`M${x(low) + 10} ${start - 2}l4 6-4 5 4 5-4 6`} className={css['cut']} strokeWidth="3" />
                  ) : null}
                  <text x={x(right) + 6} y={start + THICK / 2} dominantBaseline="central" className={css['value']}>
                    {said}
                  </text>
                  {next === undefined ? null : (
                    <line
                      x1={x(until)}
                      x2={x(until)}
                      y1={start + THICK}
                      y2={(y(next.key) ?? 0) + (narrow ? 20 : 0)}
                      className={css['rule']}
                    />
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

function barsOf(
  { before, steps, after }: Pick<WaterfallProps, 'before' | 'steps' | 'after'>,
  signed: (value: number) => string,
  plain: (value: number) => string,
): readonly Bar[] {
  let level = before.value;
  const parts = steps.map(({ key, label, delta }): Bar => {
    const from = level;
    level += delta;
    return { key, label, from, until: level, look: delta >= 0 ? 1 : 2, said: signed(delta) };
  });
  return [
    { key: 'before', label: before.label, from: 0, until: before.value, look: 0, said: plain(before.value) },
    ...parts,
    { key: 'after', label: after.label, from: 0, until: after.value, look: 0, said: plain(after.value) },
  ];
}
