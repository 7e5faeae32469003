import { plainDate } from '#src/kernel/plain-date.ts';
import { mount } from '#src/platform/http.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '#src/law/settings.ts';
import { lawCalendarOf } from './calendar-view.ts';
import { lawCodesOn } from './codes-view.ts';
import { checkInterpreting, judgeInterpretingRequest, measure, readLawCalendar, readLawCodes } from '../endpoints.ts';
import { interpretingCheckOf, interpretingRequestOf } from './interpreting-view.ts';
import { measured } from './measures-view.ts';

/** The agency's own law over HTTP. Stateless: nothing is stored or logged. */
export function agencyEndpoints(today: () => PlainDate, settings: LawSettings) {
  return [
    mount(readLawCalendar, async ({ params: { year } }) => lawCalendarOf(year, settings)),
    mount(readLawCodes, async ({ query: { on } }) => lawCodesOn(on === undefined ? today() : plainDate(on), settings)),
    mount(checkInterpreting, async ({ body: { table } }) => interpretingCheckOf(table, today(), settings)),
    mount(judgeInterpretingRequest, async ({ body }) => interpretingRequestOf(body, today(), settings)),
    mount(measure, async ({ body }) => measured(body, today(), settings)),
  ];
}
