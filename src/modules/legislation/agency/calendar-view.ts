import { fromEpochDay, plainDate } from '#src/kernel/plain-date.ts';
import { needsPlanDue, waitingListDays } from '#src/law/agency/agency-calendar.ts';
import { holidaysOf, nextWorkingDay } from '#src/law/calendar/working-day.ts';
import { projectYearsIn } from '#src/law/local-authorities/project-years.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { LawCalendar } from './contract.ts';
import { whyNobody } from './why.ts';

/** The days that the law sets for agencies in a year, whoever they are. */
export function lawCalendarOf(year: number, settings: LawSettings): LawCalendar {
  const why = (grounds: Parameters<typeof whyNobody>[0]) => whyNobody(grounds, plainDate(`${year}-01-01`), settings);
  const plan = needsPlanDue(year, settings);
  return {
    year,
    holidays: [...holidaysOf(year, settings)]
      .sort((a, b) => a - b)
      .map(fromEpochDay)
      .map((on) => ({ on, workingDayAfter: nextWorkingDay(on, settings) })),
    needsPlan: { schoolYear: `${year}-${year + 1}`, on: plan.on, reasons: why([plan.ground]) },
    waitingLists: waitingListDays(year, settings).map(({ on, ground }) => ({ on, reasons: why([ground]) })),
    projectYears: projectYearsIn(year, settings).map(({ ground, notSubsidisable, ...each }) => ({
      ...each,
      notSubsidisable: [...notSubsidisable],
      reasons: why([ground]),
    })),
  };
}
