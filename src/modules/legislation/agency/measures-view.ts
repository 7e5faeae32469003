import { plainDate } from '#src/kernel/plain-date.ts';
import { cbeShare } from '#src/law/civic-integration/dutch/cbe-share.ts';
import type { Share } from '#src/law/civic-integration/dutch/cbe-share.ts';
import { passRate } from '#src/law/civic-integration/dutch/pass-rate.ts';
import { cohortOf, outflowAt } from '#src/law/outflow/outflow.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Outcome } from '#src/law/outcome.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { Measured, MeasureBody } from './contract.ts';
import { whyNobody } from './why.ts';

export function measured(body: MeasureBody, today: PlainDate, settings: LawSettings): Measured {
  switch (body.measure) {
    case 'cbeShare':
      return shareView(cbeShare(body.advices, settings), today, settings);
    case 'passRate':
      return shareView(passRate(body), today, settings);
    case 'outflow':
      return outflowView(body, settings);
  }
}

function shareView(outcome: Outcome<Share>, today: PlainDate, settings: LawSettings): Measured {
  return {
    share: outcome.known ? { ...outcome.value } : null,
    unknownBecause: outcome.known ? null : outcome.because,
    points: [],
    reasons: whyNobody(outcome.grounds, today, settings),
  };
}

function outflowView(body: MeasureBody & { readonly measure: 'outflow' }, settings: LawSettings): Measured {
  const reportOn = plainDate(body.reportOn);
  const people = body.people.map(({ inflowOn, work }) => ({
    inflowOn: plainDate(inflowOn),
    work: work.map(({ from, status }) => ({ from: plainDate(from), status })),
  }));
  const cohort = body.month === undefined ? people : cohortOf(people, body.month);
  const points = outflowAt(cohort, reportOn, settings);
  return {
    share: null,
    unknownBecause: null,
    points: points.map(({ ground, ...point }) => ({ ...point, reasons: whyNobody([ground], reportOn, settings) })),
    reasons: [],
  };
}
