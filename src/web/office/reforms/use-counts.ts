import { measures } from '#src/modules/reform/codes.ts';
import type { Measure } from '#src/modules/reform/codes.ts';
import { useFormat } from '#src/web/ui/format.ts';

/** The four numbers of a line as they are read: cents as euro, a difference with its sign. */
export function useCounts() {
  const format = useFormat();
  return (measure: Measure, [law, reform, lawUnknown, reformUnknown]: readonly [number, number, number, number]) => {
    const shown = (value: number) => format.number(inUnit(measure, value));
    const difference = reform - law;
    return {
      law: shown(law),
      reform: shown(reform),
      difference: `${difference > 0 ? '+' : ''}${shown(difference)}`,
      lawUnknown: format.number(lawUnknown),
      reformUnknown: format.number(reformUnknown),
    };
  };
}

export function inUnit(measure: Measure, value: number): number {
  return measures[measure].unit === 'cents' ? value / 100 : value;
}
