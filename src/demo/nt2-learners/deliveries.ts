import type { Fact } from '#src/facts/envelope.ts';
import type { DelivererId } from '#src/kernel/ids.ts';
import { firstOf, LAST_DAY, lastOf, monthsLater, text, workdayFrom } from '../calendar.ts';
import { drawUuid } from '../ids.ts';
import { createScribe } from '../lives/record.ts';
import { share } from '../margins/round.ts';
import type { Chance } from '../random.ts';
import { enrolments, talkYears } from './printed.ts';

/** Courses begin in September and after New Year; hardly any in July. Ours, as the source gives years only. */
const monthly = [14, 12, 7, 6, 5, 3, 1, 2, 24, 14, 8, 4];
/** This month of the CVO came in too low and was delivered again, so that an earlier moment shows another figure. */
const TOO_LOW = { provider: 'cvo', year: 2024, month: 8, missing: 1218 } as const;

/** Figure 37, as the department of Education delivers it: a count per month, one stream per kind of centre. */
export function* deliverEnrolments(chance: Chance): Iterable<readonly Fact[]> {
  for (const [index, provider] of (['cbe', 'cvo'] as const).entries()) {
    chance.at(8, index);
    const stream = drawUuid(firstOf(2023) * 86_400_000, chance) as DelivererId; // made in the shape of one
    const scribe = createScribe(stream, chance);
    for (const year of talkYears)
      share(enrolments[provider][year], monthly).forEach((count, month) => {
        const from = monthsLater(firstOf(year), month);
        const on = month === 11 ? lastOf(year) : monthsLater(firstOf(year), month + 1) - 1;
        const data = { provider, from: text(from), enrolments: count };
        const late = TOO_LOW.provider === provider && TOO_LOW.year === year && TOO_LOW.month === month;
        const said = scribe.say(
          'supply.nt2-enrolments-delivered',
          on,
          late ? { ...data, enrolments: count - TOO_LOW.missing } : data,
          chance.int(10, 28),
        );
        if (late) scribe.correct(said, on, data, Math.min(LAST_DAY, workdayFrom(on + 100)));
      });
    yield scribe.done();
  }
}
