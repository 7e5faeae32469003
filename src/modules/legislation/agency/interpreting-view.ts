import { plainDate } from '#src/kernel/plain-date.ts';
import { interpretingProblems, judgedIdentities } from '#src/law/interpreting/identities.ts';
import { requestClass } from '#src/law/interpreting/request-class.ts';
import { interpreterTerms } from '#src/law/interpreting/terms.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InterpretingTable } from '#src/law/interpreting/identities.ts';
import type { Moment } from '#src/law/interpreting/terms.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { InterpretingCheck, judgeInterpretingRequest } from './contract.ts';
import { whyNobody } from './why.ts';

export function interpretingCheckOf(table: InterpretingTable, today: PlainDate, settings: LawSettings): InterpretingCheck {
  return {
    judged: judgedIdentities(table),
    problems: interpretingProblems(table).map(({ ground, ...problem }) => ({
      ...problem,
      reasons: whyNobody([ground], today, settings),
    })),
  };
}

type Request = ReturnType<typeof judgeInterpretingRequest.body.parse>;

/** Its class from what happened, and the terms of its assignment where there is one. */
export function interpretingRequestOf(
  { mode, assignmentOn, events, sheetOn }: Request,
  today: PlainDate,
  settings: LawSettings,
): ReturnType<typeof judgeInterpretingRequest.output.parse> {
  const on = assignmentOn === null ? null : plainDate(assignmentOn);
  const happened = events
    .map(({ event, at }) => ({ event, at: { day: plainDate(at.day), time: at.time } }))
    .sort((a, b) => (written(a.at) < written(b.at) ? -1 : written(a.at) > written(b.at) ? 1 : 0));
  const outcome = requestClass({ mode, assignmentOn: on, events: happened }, settings);
  const cancelledAt = happened.find(({ event }) => event === 'cancelled')?.at ?? null;
  const answered = happened.some(({ event }) => event === 'answered');
  const terms =
    on === null || !answered
      ? []
      : interpreterTerms({ mode, on, cancelledAt, sheetOn: sheetOn === null ? null : plainDate(sheetOn) }, settings);
  return {
    class: outcome.known ? { ...outcome.value, counts: [...outcome.value.counts] } : null,
    unknownBecause: outcome.known ? null : outcome.because,
    terms: terms.map(({ grounds, ...term }) => ({ ...term, reasons: whyNobody(grounds, on ?? today, settings) })),
    reasons: whyNobody(outcome.grounds, on ?? today, settings),
  };
}

/** Text order is the order of moments; events of the same minute stay as they were told. */
function written({ day, time }: Moment): string {
  return `${day} ${time}`;
}
