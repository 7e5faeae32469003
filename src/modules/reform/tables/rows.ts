import { regions } from '#src/reference/regions.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { csv } from '../../figures/ask.ts';
import { measureCodes, measures } from '../codes.ts';
import type { Simulated } from '../simulate/simulate.ts';
import { shown } from './tables.ts';
import { fileWords } from './words.ts';

type Language = 'nl' | 'en';

/** Every number on a line of its own: month, region, group, measure, then both laws. */
export function simulationRows({ cells }: Pick<Simulated, 'cells'>, language: Language) {
  const say = fileWords[language];
  return {
    header: [
      say.month,
      say.region,
      say.group,
      say.measure,
      say.kind,
      say.unit,
      say.law,
      say.reform,
      say.difference,
      say.lawUnknown,
      say.reformUnknown,
    ],
    rows: cells.flatMap(({ month, region, group, counts }) =>
      measureCodes.flatMap((measure, index): (string | number)[][] => {
        const [law, reform, lawUnknown, reformUnknown] = counts[index] ?? [0, 0, 0, 0];
        if (law === 0 && reform === 0 && lawUnknown === 0 && reformUnknown === 0) return [];
        return [
          [
            month,
            regions[region][language],
            targetGroups[group][language],
            say.measures[measure],
            say[measures[measure].kind],
            say.units[measures[measure].unit],
            shown(measure, law),
            shown(measure, reform),
            shown(measure, reform - law),
            lawUnknown,
            reformUnknown,
          ],
        ];
      }),
    ),
  };
}

export function simulationCsv(ran: Pick<Simulated, 'cells'>, language: Language): string {
  const { header, rows } = simulationRows(ran, language);
  return csv([header, ...rows]);
}
