import { isPlainDate } from '#src/kernel/plain-date.ts';
import { lawSettings } from '#src/law/settings.ts';
import { readLawSettings } from '#src/law-settings.ts';
import { lawCodesOn } from '#src/modules/legislation/agency/codes-view.ts';
import { demoClock, systemClock } from '#src/platform/clock.ts';
import { defineCommand, UsageError } from './command.ts';

export const lawCodesCommand = defineCommand({
  name: 'law codes',
  summary: 'The lists of codes as they stand on a day: municipalities and their successors, centre cities, desks, old codes',
  options: { on: { type: 'string', value: 'yyyy-mm-dd', about: 'The day (default: today).' } },
  notes: ['With --json every list whole: languages, tracks and tests of Dutch too.'],
  run: ({ values }, { config, json, print, printJson }) => {
    const on = values.on ?? (config.demo ? demoClock() : systemClock).today();
    if (!isPlainDate(on)) throw new UsageError(`--on is a day that exists: 2025-01-01, not ${on}.`);
    const codes = lawCodesOn(on, lawSettings(readLawSettings(config)));
    if (json) {
      printJson(codes);
      return Promise.resolve(0);
    }
    const named = (list: readonly { readonly nis: string; readonly name: string }[]) =>
      list.map(({ nis, name }) => `${nis} ${name}`).join(', ');
    print(`${codes.municipalities.length} municipalities on ${on}`);
    print(`Big cities: ${named(codes.centreCities.big)}`);
    print(`Centre cities: ${named(codes.centreCities.centre)}`);
    for (const { nis, name, until, successor } of codes.ended) print(`${nis} ${name}: until ${until}, then ${successor}`);
    for (const { list, code, mapped, readOnly } of codes.legacy)
      print(`old ${list} ${code}: ${mapped}${readOnly ? ', read only' : ''}`);
    return Promise.resolve(0);
  },
});
