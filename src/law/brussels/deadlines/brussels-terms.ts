import { addMonths, latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { by, countTerm } from '../../civic-integration/deadlines/term.ts';
import type { Duty } from '../../civic-integration/target-group/duty.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { DeadlineFinding, UndecidedDeadline } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

/** D7 and D8 stand together: one source, one page, no start day of its own (decision 5: from 1 January 2024). */
export const brusselsRegistrationMonths = parameter({
  id: 'D7.months', title: { nl: 'Maanden om zich in Brussel aan te melden', en: 'Months to register in Brussels' }, unit: 'months', anchor: 'noticeDate', checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 6, citations: [cite('p42', 'aanmelden binnen zes maanden')] }],
});

export const brusselsTrackMonths = parameter({
  id: 'D8.months', title: { nl: 'Maanden om het Brusselse traject af te ronden', en: 'Months to finish the Brussels track' }, unit: 'months', anchor: 'registrationDate', checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 18, citations: [cite('p42', 'traject afronden binnen achttien maanden')] }],
});

export const brusselsRegistrationRule = rule({
  id: 'D7', title: { nl: 'Brussel: aanmelding bij een organisator', en: 'Brussels: registration with an operator' }, anchor: 'noticeDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p42', 'aanmelden binnen zes maanden'), cite('decisions', '5')] }], uses: [brusselsRegistrationMonths],
  says: {
    fromNotice: { nl: 'Brussel: aanmelden binnen zes maanden na de kennisgeving van de plicht op {day}.', en: 'Brussels: register within six months of the notification of the duty on {day}.' },
    fromDuty: { nl: 'Brussel: er is geen kennisgeving geregistreerd; de zes maanden om zich aan te melden tellen vanaf {day}, toen de plicht ontstond.', en: 'Brussels: no notification is recorded; the six months to register count from {day}, when the duty arose.' },
    noNotice: { nl: 'Brussel: er is geen kennisgeving geregistreerd, dus begint de termijn om zich aan te melden niet.', en: 'Brussels: no notification is recorded, so the term to register does not begin.' },
    undecided: { nl: 'Brussel: of de termijn om zich aan te melden loopt, hangt af van de plicht, en die staat niet vast.', en: 'Brussels: whether the term to register runs hangs on the duty, which is not settled.' },
  },
});

export const brusselsTrackRule = rule({
  id: 'D8', title: { nl: 'Brussel: traject afronden', en: 'Brussels: finish the track' }, anchor: 'registrationDate', checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p42', 'traject afronden binnen achttien maanden'), cite('decisions', '5')] }], uses: [brusselsTrackMonths],
  says: {
    counts: { nl: 'Brussel: het attest wordt bezorgd binnen achttien maanden na de aanmelding op {day}.', en: 'Brussels: the certificate is delivered within eighteen months of registration on {day}.' },
    undecided: { nl: 'Brussel: of de termijn om het traject af te ronden loopt, hangt af van de plicht, en die staat niet vast.', en: 'Brussels: whether the term to finish the track runs hangs on the duty, which is not settled.' },
  },
});

export function brusselsRegistrationTerm(file: CaseFile, duty: Duty, on: PlainDate, settings: LawSettings): DeadlineFinding | UndecidedDeadline {
  const notice = file.dutyNotifiedOn !== null && file.dutyNotifiedOn <= on && file.dutyNotifiedOn >= duty.since ? file.dutyNotifiedOn : null;
  const { startWithoutLetter, brusselsRulesFrom } = settings;
  if (notice === null && startWithoutLetter.value === 'undecided') return { id: 'D7', because: 'startOfTermUnknown', missing: ['dutyNotifiedOn'], grounds: [brusselsRegistrationRule.ground('noNotice', null), startWithoutLetter.ground] };
  const startsOn = notice ?? duty.since;
  const start = notice === null ? [brusselsRegistrationRule.ground('fromDuty', startsOn, undefined, 'obligationDate'), startWithoutLetter.ground] : [brusselsRegistrationRule.ground('fromNotice', notice)];
  return countTerm(file, on, {
    id: 'D7', startsOn, rawDueOn: addMonths(startsOn, brusselsRegistrationMonths.on(startsOn)), metOn: by(on, file.registeredOn), stoppedOn: duty.ending?.on ?? null,
    deferredUntil: file.registrationDeferredUntil, grounds: [...start, brusselsRulesFrom.ground],
  }, settings);
}

/** Null while the person is not registered. Who registered before there was a duty has the eighteen months from the duty on. */
export function brusselsTrackTerm(file: CaseFile, duty: Duty, on: PlainDate, settings: LawSettings): DeadlineFinding | null {
  const registered = by(on, file.registeredOn);
  if (registered === null) return null;
  const startsOn = latest(registered, duty.since);
  const { ground } = settings.brusselsRulesFrom;
  const met = duty.ending !== null && (duty.ending.by === 'certificate' || duty.ending.by === 'effortDeclaration');
  return countTerm(file, on, {
    id: 'D8', startsOn, rawDueOn: addMonths(startsOn, brusselsTrackMonths.on(startsOn)), metOn: met && duty.ending !== null ? duty.ending.on : null, stoppedOn: met ? null : (duty.ending?.on ?? null),
    grounds: [brusselsTrackRule.ground('counts', startsOn), ground],
  }, settings);
}

/** While the duty is not settled (decision 5: whoever registered before 1 January 2024) neither term can be counted. */
export function undecidedBrusselsTerms(file: CaseFile, on: PlainDate, because: string, missing: readonly string[], grounds: readonly Ground[]): readonly UndecidedDeadline[] {
  const registration: UndecidedDeadline = { id: 'D7', because, missing, grounds: [brusselsRegistrationRule.ground('undecided', null), ...grounds] };
  return by(on, file.registeredOn) === null ? [registration] : [registration, { id: 'D8', because, missing, grounds: [brusselsTrackRule.ground('undecided', null), ...grounds] }];
}
