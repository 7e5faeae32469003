import { completedMonths, completedYears, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../define/parameter.ts';
import { cite } from '../sources.ts';
import { eighteenthBirthday } from '../civic-integration/target-group/ages.ts';
import type { LawSettings } from '../settings.ts';

export type SchoolStage = 'infant' | 'primary' | 'secondary';
export interface AgeBand {
  readonly stage: SchoolStage;
  /** Completed years at which the band begins. The last one ends the day before the eighteenth birthday, whatever its label says. */
  readonly fromYears: number;
  readonly label: string;
}

/** §2.5: the bands of the printed table, with the stages of its text. */
export const ageBands = parameter<readonly AgeBand[]>({
  id: 'MINOR.bands',
  title: { nl: 'Leeftijdsgroepen van minderjarigen', en: 'Age bands of minors', fr: 'Groupes d’âge des mineurs' },
  unit: 'years',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: [
        { stage: 'infant', fromYears: 0, label: '2–5' },
        { stage: 'primary', fromYears: 6, label: '6–11' },
        { stage: 'secondary', fromYears: 12, label: '12–18' },
      ],
      citations: [cite('s004', '§1.1, figuur 5'), cite('defaults', 'Q27')],
    },
  ],
});

/** The band on the day of inflow; null for who is too young for the inflow, or no minor any more. */
export function ageBandOn(birthDay: PlainDate, inflowOn: PlainDate, settings: LawSettings): AgeBand | null {
  const tooYoung = completedMonths(birthDay, inflowOn) < settings.minorInflowMonths.value;
  return tooYoung || inflowOn >= eighteenthBirthday(birthDay, settings) ? null : bandOf(birthDay, inflowOn, settings);
}

/** Which school somebody of that age would go to, also outside the inflow. */
export function stageOn(birthDay: PlainDate, on: PlainDate, settings: LawSettings): SchoolStage | null {
  return bandOf(birthDay, on, settings)?.stage ?? null;
}

function bandOf(birthDay: PlainDate, on: PlainDate, settings: LawSettings): AgeBand | null {
  const completed = completedYears(birthDay, on);
  return ageBands.on(on, settings).findLast((band) => band.fromYears <= completed) ?? null;
}
