import { addMonths } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import type { UndecidedDeadline } from '../../judgement.ts';
import type { LawSettings } from '../../settings.ts';
import { by, countTerm } from '../deadlines/term.ts';
import type { TermFinding } from '../deadlines/term.ts';
import { regimeOn } from '../target-group/regime.ts';
import { awaySince } from '../target-group/residence.ts';
import { regularisationRule } from './regularisation-term.ts';
import { brusselsNoticeMonths, brusselsNoticeRule } from '../../brussels/deadlines/notice-term.ts';

export type NoticeTerm = TermFinding<'D5'> | TermFinding<'D9'> | UndecidedDeadline;

/** The term of one notice of default: D5 for who lived in Flanders when it went out, D9 for who lived in Brussels; null without a notice. */
export function noticeTerm(
  file: CaseFile,
  infringement: InfringementFile,
  dutyEndedOn: PlainDate | null,
  on: PlainDate,
  settings: LawSettings,
): NoticeTerm | null {
  const notice = by(on, infringement.noticeOn);
  if (notice === null) return null;
  const regime = regimeOn(file, notice);
  const common = {
    startsOn: notice,
    metOn: by(on, infringement.regularisedOn),
    stoppedOn: stopped(file, infringement, regime, dutyEndedOn, notice, on),
  };
  if (regime !== 'brussels') {
    const { value: months, ground } = settings.regularisationMonths;
    return countTerm(
      file,
      on,
      {
        ...common,
        id: 'D5',
        rawDueOn: addMonths(notice, months),
        grounds: [regularisationRule.ground('counts', notice, { months }), ground],
      },
      settings,
    );
  }
  const { value: rulesFrom, ground } = settings.brusselsRulesFrom;
  if (notice < rulesFrom)
    return {
      id: 'D9',
      because: 'brusselsRulesBefore2024',
      missing: [],
      grounds: [brusselsNoticeRule.ground('notKnownYet', notice), ground],
    };
  return countTerm(
    file,
    on,
    {
      ...common,
      id: 'D9',
      rawDueOn: addMonths(notice, brusselsNoticeMonths.on(notice, settings)),
      grounds: [brusselsNoticeRule.ground('counts', notice), ground],
    },
    settings,
  );
}

/** Cancelled, handed over, moved to the other region (the file is then cancelled), or no duty any more. */
function stopped(
  file: CaseFile,
  infringement: InfringementFile,
  regime: 'flanders' | 'brussels' | null,
  dutyEndedOn: PlainDate | null,
  notice: PlainDate,
  on: PlainDate,
): PlainDate | null {
  const moved = regime === null ? null : awaySince(file, regime, on);
  let first: PlainDate | null = null;
  for (const day of [infringement.cancelledOn, infringement.handedOverOn, moved, dutyEndedOn]) {
    if (day !== null && day >= notice && day <= on && (first === null || day < first)) first = day;
  }
  return first;
}
