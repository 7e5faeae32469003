import { lawSettings } from '#src/law/settings.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { lawCalendarOf } from '#src/modules/legislation/agency/calendar-view.ts';
import { demoClock, systemClock } from '#src/platform/clock.ts';
import { yearOf } from '#src/kernel/plain-date.ts';
import { defineCommand, UsageError } from './command.ts';
import { languageOf } from './figures.ts';

const holidays = {
  nl: 'Wettelijke feestdagen',
  en: 'Legal holidays',
} as const;

export const lawCalendarCommand = defineCommand({
  name: 'law calendar',
  summary: 'The days that the law sets for agencies in a year: needs plan, waiting-list pictures, holidays, project years',
  options: {
    year: { type: 'string', value: 'yyyy', about: 'The year (default: this one).' },
    language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
  },
  run: ({ values }, { config, json, print, printJson }) => {
    const language = languageOf(values.language);
    const written = values.year ?? String(yearOf((config.demo ? demoClock() : systemClock).today()));
    if (!/^(19|20)\d\d$/.test(written)) throw new UsageError('--year is a year from 1900 to 2099.');
    const calendar = lawCalendarOf(Number(written), lawSettings(readLawSettings(config)));
    if (json) {
      printJson(calendar);
      return Promise.resolve(0);
    }
    const sentence = (reasons: (typeof calendar)['needsPlan']['reasons']) => reasons[0]?.sentence[language] ?? '';
    print(`${calendar.needsPlan.on}  ${sentence(calendar.needsPlan.reasons)}`);
    for (const { on, reasons } of calendar.waitingLists) print(`${on}  ${sentence(reasons)}`);
    for (const { from, until, reasons } of calendar.projectYears) print(`${from} – ${until}  ${sentence(reasons)}`);
    print(`${holidays[language]}: ${calendar.holidays.map(({ on }) => on).join(', ')}`);
    return Promise.resolve(0);
  },
});
