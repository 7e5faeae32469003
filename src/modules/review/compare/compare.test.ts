import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { defaultSettings, lawSettings } from '#src/law/settings.ts';
import { fact, idOf, recorded } from '#test/support/given.ts';
import {
  certified,
  contract,
  east,
  european,
  handedOver,
  inflow,
  infringed,
  noticed,
  ready,
  refugee,
  registration,
  underContract,
} from '#test/support/lives.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import type { LawSettings } from '#src/law/settings.ts';
import { compare } from './compare.ts';

type Group = 'mandatory' | 'entitled' | 'minor' | 'notTarget' | 'toBeDetermined';
const determined = (on: string, group: Group): NewFact => fact('trajectory.target-group-determined', on, { group, ...east });
const stay = (on: string, stayGround: 'recognisedRefugee' | 'freeMovement' | 'unknown'): NewFact =>
  fact('register.stay-changed', on, { stayGround });
const withdrawn = (on: string, version: number): NewFact =>
  fact('trajectory.fact-withdrawn', on, { reason: 'wrongPerson' }, idOf(version));
const letter = fact('register.letter-sent', '2023-05-20', { kind: 'invitation', registered: true });
const establish = (on: string, kind: 'notRegisteredInTime' | 'vdabRegistrationLate' | 'notRegularlyParticipating'): NewFact =>
  fact('trajectory.infringement-established', on, { kind, ...east });
const exempted = (on: string, ground: 'permanentIllnessOrDisability' | 'age65Plus' | 'belgianDiploma'): NewFact =>
  fact('trajectory.exempted', on, { ground, ...east });
const suspended = (from: string, until: string): NewFact =>
  fact('trajectory.suspended', from, { ground: 'illness', from: plainDate(from), until: plainDate(until), ...east });

/** Each difference in a line: kind, rule, day, what was recorded, what was so then, what is so now, why. */
function found(facts: readonly NewFact[], on = '2025-02-21', settings: LawSettings = defaultSettings): readonly string[] {
  return compare(recorded(...facts), plainDate(on), settings).differences.map(
    ({ kind, rule, day, recorded: was, then, now, why }) =>
      [kind, rule, day, was.type?.replace('trajectory.', '') ?? '–', was.value ?? '–', then ?? '–', now, why].join(' '),
  );
}

describe('lives that were decided as the law says', () => {
  test.each<[string, readonly NewFact[]]>([
    ['mandatory, and written to', [...refugee, letter]],
    ['entitled', european],
    ['under contract', underContract],
    ['certified', certified],
    ['an infringement after the term', infringed],
    ['handed over after the notice', handedOver],
    ['exempted while obliged', [...refugee, letter, exempted('2023-06-20', 'permanentIllnessOrDisability')]],
  ])('%s', (_what, facts) => expect(found(facts)).toEqual([]));
});

describe('target groups', () => {
  test.each<[string, readonly NewFact[], string[]]>([
    [
      'obliged who is entitled',
      [...european, determined('2023-07-01', 'mandatory')],
      ['wronglyObliged TG-F-17 2023-07-01 target-group-determined mandatory entitled entitled recordedOtherwise'],
    ],
    [
      'free who is mandatory',
      [...refugee, letter, determined('2023-07-01', 'entitled')],
      ['wronglyFree TG-F-08 2023-07-01 target-group-determined entitled mandatory mandatory recordedOtherwise'],
    ],
    [
      'outside who belongs to it',
      [...refugee, letter, determined('2023-07-01', 'notTarget')],
      ['missedInflow TG-F-08 2023-07-01 target-group-determined notTarget mandatory mandatory recordedOtherwise'],
    ],
    [
      'inside who does not',
      [inflow('2023-05-10', { stayGround: 'tourist' }), determined('2023-05-10', 'entitled')],
      ['otherGroup TG-F-07 2023-05-10 target-group-determined entitled notTarget notTarget recordedOtherwise'],
    ],
    [
      'certain what is not',
      [inflow('2023-05-10', { stayGround: 'unknown' }), determined('2023-05-10', 'entitled')],
      ['unknownNow TG-F-02 2023-05-10 target-group-determined entitled toBeDetermined unknown recordedOtherwise'],
    ],
    [
      'unknown what is unknown',
      [inflow('2023-05-10', { stayGround: 'unknown' }), determined('2023-05-10', 'toBeDetermined')],
      [],
    ],
    [
      'registered as entitled who was mandatory, and so in the contract: told once',
      [...refugee, registration('2023-06-01', 'entitled'), contract('2023-06-15', 'entitled')],
      ['wronglyFree TG-F-08 2023-06-01 registered entitled mandatory mandatory recordedOtherwise'],
    ],
    [
      'a recognition that became known later',
      [
        ...european.slice(0, 1),
        determined('2023-05-10', 'entitled'),
        determined('2023-09-01', 'entitled'),
        letter,
        stay('2023-05-20', 'recognisedRefugee'),
        fact('register.nationality-changed', '2023-05-20', { nationality: 'nonEu' }),
      ],
      ['wronglyFree TG-F-08 2023-09-01 target-group-determined entitled entitled mandatory laterFact'],
    ],
    [
      'a recognition that was withdrawn',
      [
        inflow('2023-05-10', { stayGround: 'work' }),
        determined('2023-05-10', 'entitled'),
        stay('2023-06-01', 'recognisedRefugee'),
        determined('2023-06-01', 'mandatory'),
        withdrawn('2023-08-01', 3),
      ],
      ['wronglyObliged TG-F-02 2023-06-01 target-group-determined mandatory mandatory entitled correction'],
    ],
  ])('%s', (_what, facts, expected) => expect(found(facts)).toEqual(expected));

  const child = inflow('2023-05-10', { birthDay: plainDate('2006-01-01'), stayGround: 'familyReunificationNonEu' });
  test.each<[string, string[]]>([
    ['2023-12-31', []],
    ['2024-01-01', ['missedInflow TG-F-14 2024-01-01 target-group-determined minor minor mandatory timePassed']],
  ])('a minor who came of age and was not decided anew, on %s', (day, expected) =>
    expect(found([child, determined('2023-05-10', 'minor')], day)).toEqual(expected),
  );

  test.each<[string, string[]]>([
    ['2023-07-09', []],
    ['2023-07-10', ['missedInflow TG-F-08 2023-05-10 – – – invitationDue notRecorded']],
  ])('a duty that nobody wrote of, on %s', (day, expected) => expect(found(refugee, day)).toEqual(expected));
  test('who registered needs no letter, nor does who died', () => {
    expect(found([...refugee, registration('2023-06-01')])).toEqual([]);
    expect(found([...refugee, fact('register.died', '2023-06-01', {})])).toEqual([]);
  });
});

describe('infringements', () => {
  test.each<[string, readonly NewFact[], string[]]>([
    [
      'on the last day of the term',
      [...refugee, letter, establish('2023-08-21', 'notRegisteredInTime')],
      ['termWronglyExpired D1 2023-08-21 infringement-established notRegisteredInTime termRuns termRuns recordedOtherwise'],
    ],
    ['the day after', [...refugee, letter, establish('2023-08-22', 'notRegisteredInTime')], []],
    [
      'a holiday at the end: 15 August',
      [
        ...refugee,
        fact('register.letter-sent', '2023-05-15', { kind: 'invitation', registered: true }),
        establish('2023-08-16', 'notRegisteredInTime'),
      ],
      ['termWronglyExpired D1 2023-08-16 infringement-established notRegisteredInTime termRuns termRuns recordedOtherwise'],
    ],
    [
      'a suspension that was recorded afterwards',
      [...underContract, establish('2023-08-21', 'vdabRegistrationLate'), suspended('2023-07-01', '2023-07-31')],
      ['termWronglyExpired D2 2023-08-21 infringement-established vdabRegistrationLate termOver termRuns laterFact'],
    ],
    [
      'a certificate of suspension of a later day for earlier days',
      [
        ...underContract,
        establish('2023-08-21', 'vdabRegistrationLate'),
        fact('trajectory.suspended', '2023-09-04', {
          ground: 'illness',
          from: plainDate('2023-07-01'),
          until: plainDate('2023-07-31'),
          ...east,
        }),
      ],
      ['termWronglyExpired D2 2023-08-21 infringement-established vdabRegistrationLate termOver termRuns laterFact'],
    ],
    [
      'a wait for an interpreter that became known later',
      [
        ...underContract,
        establish('2023-08-21', 'vdabRegistrationLate'),
        fact('trajectory.system-wait-begun', '2023-07-03', { reason: 'noInterpreter' }),
        fact('trajectory.system-wait-ended', '2023-07-24', { wait: idOf(6) }),
      ],
      ['termWronglyExpired D2 2023-08-21 infringement-established vdabRegistrationLate termOver termRuns laterFact'],
    ],
    [
      'a wait of the system that does not stop that term',
      [
        ...underContract,
        establish('2023-08-21', 'vdabRegistrationLate'),
        fact('trajectory.system-wait-begun', '2023-07-03', { reason: 'noSeat', pillar: 'dutch' }),
      ],
      [],
    ],
    [
      'of who has no duty',
      [
        ...european,
        registration('2023-06-01', 'entitled'),
        contract('2023-06-15', 'entitled'),
        establish('2023-10-02', 'notRegularlyParticipating'),
      ],
      [
        'wronglyObliged HF-0 2023-10-02 infringement-established notRegularlyParticipating sanctionNotPossible sanctionNotPossible recordedOtherwise',
      ],
    ],
    [
      'of who met the duty',
      [...certified, establish('2024-11-04', 'notRegularlyParticipating')],
      [
        'notSanctionable HF-0 2024-11-04 infringement-established notRegularlyParticipating sanctionNotPossible sanctionNotPossible recordedOtherwise',
      ],
    ],
    [
      'handed over on the last day after the notice',
      [...noticed, fact('trajectory.infringement-handed-over', '2023-11-02', { infringement: idOf(3), ...east })],
      ['termWronglyExpired D5 2023-11-02 infringement-handed-over – termRuns termRuns recordedOtherwise'],
    ],
    [
      'handed over without a notice',
      [...infringed, fact('trajectory.infringement-handed-over', '2023-12-01', { infringement: idOf(3), ...east })],
      ['termWronglyExpired D5 2023-12-01 infringement-handed-over – termRuns termRuns recordedOtherwise'],
    ],
    [
      'cancelled meanwhile',
      [
        ...refugee,
        letter,
        establish('2023-08-21', 'notRegisteredInTime'),
        fact('trajectory.infringement-cancelled', '2023-09-01', { infringement: idOf(4), reason: 'registeredInError' }),
      ],
      [],
    ],
  ])('%s', (_what, facts, expected) => expect(found(facts)).toEqual(expected));
});

describe('certificates', () => {
  test.each<[string, string[]]>([
    ['2024-10-14', []],
    ['2024-10-15', ['certificateDue AT-4 2024-10-01 – – – certificateDue notRecorded']],
  ])('due since 1 October 2024 and not issued, on %s', (day, expected) => expect(found(ready, day)).toEqual(expected));

  const issued = fact('trajectory.integration-certificate-issued', '2024-10-15', { ...east });
  test.each<[string, readonly NewFact[], string[]]>([
    [
      'without the hours',
      [...ready.filter(({ type }) => type !== 'trajectory.participation-recorded'), issued],
      [
        'certificateWithoutGround AT-4 2024-10-15 integration-certificate-issued – certificateNotDue certificateNotDue recordedOtherwise',
      ],
    ],
    [
      'on hours that were withdrawn',
      [...ready, issued, withdrawn('2024-11-02', 11)],
      ['certificateWithoutGround AT-4 2024-10-15 integration-certificate-issued – certificateDue certificateNotDue correction'],
    ],
    [
      'a day before the last hours were done',
      [...ready, fact('trajectory.integration-certificate-issued', '2024-09-30', { ...east })],
      [
        'certificateWithoutGround AT-4 2024-09-30 integration-certificate-issued – certificateNotDue certificateNotDue recordedOtherwise',
      ],
    ],
  ])('%s', (_what, facts, expected) => expect(found(facts)).toEqual(expected));

  test('nobody waits who has left, or was exempted', () => {
    const gone = fact('register.residence-changed', '2024-11-01', { place: 'abroad', region: 'unknown', nis: 'unknown' });
    expect(found([...ready, gone])).toEqual([]);
    expect(found([...ready, exempted('2024-11-01', 'permanentIllnessOrDisability')])).toEqual([]);
  });
});

describe('exemptions', () => {
  test.each<[string, readonly NewFact[], string[]]>([
    [
      'of who had no duty',
      [...european, exempted('2023-06-20', 'permanentIllnessOrDisability')],
      ['exemptionWithoutGround TG-F-17 2023-06-20 exempted – exemptionNotPossible exemptionNotPossible recordedOtherwise'],
    ],
    [
      'of who had met the duty',
      [...certified, exempted('2024-11-04', 'permanentIllnessOrDisability')],
      ['exemptionWithoutGround TG-F-16 2024-11-04 exempted – exemptionNotPossible exemptionNotPossible recordedOtherwise'],
    ],
    [
      'on a ground that is not of Flanders',
      [...refugee, letter, exempted('2023-06-20', 'belgianDiploma')],
      ['exemptionWithoutGround EX 2023-06-20 exempted – exemptionNotPossible exemptionNotPossible recordedOtherwise'],
    ],
    [
      'at 33 because of being 65',
      [...refugee, letter, exempted('2023-06-20', 'age65Plus')],
      ['exemptionWithoutGround EX 2023-06-20 exempted – exemptionNotPossible exemptionNotPossible recordedOtherwise'],
    ],
  ])('%s', (_what, facts, expected) => expect(found(facts)).toEqual(expected));
});

test('a declaration of effort of who could still reach the goals', () => {
  const ended = fact('trajectory.contract-ended', '2024-10-15', { reason: 'effortDeclaration', ...east });
  expect(found([...underContract, ended])).toEqual([
    'effortWithoutGround PR-EFFORT 2024-10-15 contract-ended effortDeclaration effortNotPossible effortNotPossible recordedOtherwise',
  ]);
});

test('a choice of the agency changes who is found', () => {
  const late = [...underContract, suspended('2023-07-01', '2023-07-31'), establish('2023-08-21', 'vdabRegistrationLate')];
  expect(found(late)).toHaveLength(1);
  const owner = { owner: 'Directie', reason: 'test', on: plainDate('2023-01-01') };
  expect(found(late, '2025-02-21', lawSettings({ suspensionMovesTerms: { value: false, ...owner } }))).toEqual([]);
});

test('keeps ids, codes and days: no ground of an exemption, nothing that a setting says', () => {
  const { differences } = compare(
    recorded(...european, exempted('2023-06-20', 'permanentIllnessOrDisability')),
    plainDate('2025-02-21'),
    defaultSettings,
  );
  expect(differences).toHaveLength(1);
  expect(JSON.stringify(differences)).not.toContain('permanentIllness');
  expect(differences.flatMap(({ newReason }) => newReason).filter(({ anchor }) => anchor === 'setting')).toEqual([]);
});

test('the next day is the first one on which time alone may change the answer', () => {
  const next = (facts: readonly NewFact[], on: string) => compare(recorded(...facts), plainDate(on), defaultSettings).nextDay;
  expect(next(refugee, '2023-06-01')).toBe('2023-07-10'); // nobody wrote for sixty days
  expect(next(ready, '2024-10-02')).toBe('2024-10-15');
  expect(next([inflow('2024-05-10', { birthDay: plainDate('2006-08-01') })], '2024-07-20')).toBe('2024-08-01');
  expect(next(european, '2025-02-21')).toBe('2025-05-22'); // at the latest
});
