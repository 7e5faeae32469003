import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../define/in-force.ts';
import { asItStands } from '../define/in-force.ts';
import { parameter } from '../define/parameter.ts';
import { rule } from '../define/rule.ts';
import type { Ground } from '../outcome.ts';
import { cite } from '../sources.ts';

/** Actions of the plan that are not subsidised by it: 1, 3, 4 and 12 are paid by other instruments, 23 was not yet in year 1. */
interface ProjectYearTerms {
  readonly year: 1 | 2 | 3;
  readonly notSubsidisable: readonly number[];
}

const FIRST = plainDate('2022-10-01');
const SECOND = plainDate('2023-10-01');
const THIRD = plainDate('2024-10-01');
const END = plainDate('2025-10-01');

export const projectYears = parameter<ProjectYearTerms>({
  id: 'PS-Y',
  title: {
    nl: 'Projectjaren van Plan Samenleven',
    en: 'Project years of Plan Samenleven',
    fr: 'Années de projet de Plan Samenleven',
  },
  unit: 'project year and actions that it does not subsidise',
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: FIRST,
      value: { year: 1, notSubsidisable: [1, 3, 4, 12, 23] },
      citations: [cite('s004', '§4, §4.1'), cite('p65', 'acties')],
    },
    {
      from: SECOND,
      value: { year: 2, notSubsidisable: [1, 3, 4, 12] },
      citations: [cite('s004', '§4.1'), cite('p65', 'actie 23 vanaf de tweede oproep')],
    },
    {
      from: THIRD,
      until: END,
      value: { year: 3, notSubsidisable: [1, 3, 4, 12] },
      citations: [cite('s004', '§4, §4.1'), cite('p65', 'acties')],
    },
  ],
});

const says = {
  inYear: {
    nl: '{day} valt in projectjaar {year} van Plan Samenleven ({first} tot en met {last}).',
    en: '{day} falls in project year {year} of Plan Samenleven ({first} up to and including {last}).',
    fr: 'Le {day} tombe dans l’année de projet {year} de Plan Samenleven (du {first} au {last} inclus).',
  },
} as const;

function yearRule(id: string, year: number, from: PlainDate, until: PlainDate) {
  return rule({
    id,
    title: {
      nl: `Plan Samenleven, projectjaar ${year}`,
      en: `Plan Samenleven, project year ${year}`,
      fr: `Plan Samenleven, année de projet ${year}`,
    },
    anchor: 'asked',
    reads: [],
    checkedOn: plainDate('2026-11-21'),
    versions: [{ from, until, citations: [cite('s004', '§4, §4.1')] }],
    says,
  });
}

export const projectYear1 = yearRule('PS-Y1', 1, FIRST, SECOND);
export const projectYear2 = yearRule('PS-Y2', 2, SECOND, THIRD);
export const projectYear3 = yearRule('PS-Y3', 3, THIRD, END);

export interface ProjectYear extends ProjectYearTerms {
  readonly from: PlainDate;
  /** Its last day. */
  readonly until: PlainDate;
  readonly ground: Ground;
}

/** The project year of a day; null before the plan began and after its funding ended. */
export function projectYearOn(day: PlainDate, law: InForce = asItStands): ProjectYear | null {
  if (!projectYears.holdsOn(day, law)) return null;
  const held = [projectYear1, projectYear2, projectYear3].find((each) => each.holdsOn(day));
  const version = held?.versions[0];
  if (held === undefined || version?.from == null || version.until === undefined) return null;
  const terms = projectYears.on(day, law);
  const until = addDays(version.until, -1);
  return {
    ...terms,
    from: version.from,
    until,
    ground: held.ground('inYear', day, { year: terms.year, first: version.from, last: until }),
  };
}

/** Every project year that has a day in a calendar year, in order. */
export function projectYearsIn(year: number, law: InForce = asItStands): readonly ProjectYear[] {
  const days = [`${year}-01-01`, `${year}-12-31`].map(plainDate);
  const found = days.flatMap((day) => projectYearOn(day, law) ?? []);
  return found.filter((each, index) => found.findIndex((other) => other.year === each.year) === index);
}
