import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { UndecidedDeadline } from '../../judgement.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { by, countTerm } from '../deadlines/term.ts';
import type { TermFinding } from '../deadlines/term.ts';
import { regimeOn } from '../target-group/regime.ts';
import { awaySince } from '../target-group/residence.ts';

/** D5: the source gives the notice but no length; Q12 sets one month (setting `regularisationMonths`). */
export const regularisationRule = rule({
  id: 'D5', title: { nl: 'Zich in regel stellen na een ingebrekestelling', en: 'Putting things right after a notice of default' }, anchor: 'noticeDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.9'), cite('defaults', 'Q12')] }],
  says: { counts: { nl: 'Ingebrekestelling van {day}: binnen {months} maand(en) kan de persoon zich nog in regel stellen.', en: 'Notice of default of {day}: the person can still put things right within {months} month(s).' } },
});

export const brusselsNoticeMonths = parameter({
  id: 'D9.months', title: { nl: 'Maanden na een Brusselse ingebrekestelling', en: 'Months after a Brussels notice of default' }, unit: 'months', anchor: 'noticeDate', checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 2, citations: [cite('p43', 'ingebrekestelling van twee maanden')] }],
});

export const brusselsNoticeRule = rule({
  id: 'D9', title: { nl: 'Brussel: ingebrekestelling', en: 'Brussels: notice of default' }, anchor: 'noticeDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p43', 'ingebrekestelling van twee maanden'), cite('decisions', '5')] }], uses: [brusselsNoticeMonths],
  says: {
    counts: { nl: 'Brussel: ingebrekestelling van {day}; binnen twee maanden kan de persoon zich nog in regel stellen.', en: 'Brussels: notice of default of {day}; the person can still put things right within two months.' },
    notKnownYet: { nl: 'Brussel: welke termijn gold na een ingebrekestelling op {day}, voor 1 januari 2024, staat niet in de bronnen.', en: 'Brussels: the sources do not say which term held after a notice of default on {day}, before 1 January 2024.' },
  },
});

export type NoticeTerm = TermFinding<'D5'> | TermFinding<'D9'> | UndecidedDeadline;

/** The term of one notice of default: D5 for who lived in Flanders when it went out, D9 for who lived in Brussels; null without a notice. */
export function noticeTerm(file: CaseFile, infringement: InfringementFile, dutyEndedOn: PlainDate | null, on: PlainDate, settings: LawSettings): NoticeTerm | null {
  const notice = by(on, infringement.noticeOn);
  if (notice === null) return null;
  const regime = regimeOn(file, notice);
  const common = { startsOn: notice, metOn: by(on, infringement.regularisedOn), stoppedOn: stopped(file, infringement, regime, dutyEndedOn, notice, on) };
  if (regime !== 'brussels') {
    const { value: months, ground } = settings.regularisationMonths;
    return countTerm(file, on, { ...common, id: 'D5', rawDueOn: addMonths(notice, months), grounds: [regularisationRule.ground('counts', notice, { months }), ground] }, settings);
  }
  const { value: rulesFrom, ground } = settings.brusselsRulesFrom;
  if (notice < rulesFrom) return { id: 'D9', because: 'brusselsRulesBefore2024', missing: [], grounds: [brusselsNoticeRule.ground('notKnownYet', notice), ground] };
  return countTerm(file, on, { ...common, id: 'D9', rawDueOn: addMonths(notice, brusselsNoticeMonths.on(notice)), grounds: [brusselsNoticeRule.ground('counts', notice), ground] }, settings);
}

/** Cancelled, handed over, moved to the other region (the file is then cancelled), or no duty any more. */
function stopped(file: CaseFile, infringement: InfringementFile, regime: 'flanders' | 'brussels' | null, dutyEndedOn: PlainDate | null, notice: PlainDate, on: PlainDate): PlainDate | null {
  const moved = regime === null ? null : awaySince(file, regime, on);
  let first: PlainDate | null = null;
  for (const day of [infringement.cancelledOn, infringement.handedOverOn, moved, dutyEndedOn]) {
    if (day !== null && day >= notice && day <= on && (first === null || day < first)) first = day;
  }
  return first;
}
