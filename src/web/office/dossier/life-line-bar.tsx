import { daysFrom } from '#src/web/ui/format.ts';
import type { KeyDay } from './life-line.tsx';
import css from './life-line.module.css';

interface BarProps {
  readonly from: string;
  readonly until: string;
  readonly days: readonly KeyDay[];
  readonly suspensions: readonly { readonly fact: string; readonly from: string; readonly until: string }[];
  readonly title: string;
}

/** A drawing beside the list that says the same; so it is hidden from who listens. Places are shares of the width, in reading direction. */
export function LifeLineBar({ from, until, days, suspensions, title }: BarProps) {
  const at = (day: string) => `${clamp((daysFrom(from, day) / daysFrom(from, until)) * 100)}%`;
  const years = yearsBetween(from, until);
  return (
    <div className={css['bar']} aria-hidden="true" title={title}>
      <div className={css['track']} />
      {suspensions.map((suspension) => (
        <div
          key={suspension.fact}
          className={css['pause']}
          style={{ insetInlineStart: at(suspension.from), insetInlineEnd: `${100 - Number.parseFloat(at(suspension.until))}%` }}
        />
      ))}
      {years.map((year) => (
        <span key={year} className={css['year']} style={{ insetInlineStart: at(`${year}-01-01`) }}>
          {year}
        </span>
      ))}
      {days.map((key) => (
        <span
          key={`${key.day}:${key.name}`}
          className={`${css['mark']} ${css[key.kind]}`}
          style={{ insetInlineStart: at(key.day) }}
        />
      ))}
    </div>
  );
}

function yearsBetween(from: string, until: string): readonly string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(until.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => String(first + index * step));
}

function clamp(share: number): number {
  return Math.min(100, Math.max(0, share));
}
