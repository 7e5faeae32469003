import { expect, test } from 'vitest';
import { minorTermsOn } from '#src/law/minors/minor-terms.ts';
import { offersOn } from '#src/law/temporary-protection/offers.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, given, idOf } from '#test/support/given.ts';
import { east, inflow, infringed, refugee, registration, underContract } from '#test/support/lives.ts';
import { caseFile } from '../dossier/case-file.ts';
import { dossierOf } from '../dossier/dossier-of.ts';
import { stateOn } from '../dossier/state.ts';

const determined = (on: string, group: 'minor' | 'entitled' | 'notTarget') =>
  fact('trajectory.target-group-determined', on, { group, ...east });
const child = [inflow('2023-05-10', { birthDay: plainDate('2013-05-05') }), determined('2023-05-10', 'minor')];
const protectedPerson = [
  inflow('2022-05-10', { stayGround: 'temporaryProtection', temporaryProtection: true }),
  determined('2022-05-10', 'entitled'),
];

test('recordArrival: once, also before the inflow, and the law is told', () => {
  given(...protectedPerson)
    .when({ act: 'recordArrival', on: '2022-03-20' })
    .gives(fact('register.arrived', '2022-03-20', {}));
  given(...protectedPerson, fact('register.arrived', '2022-03-20', {}))
    .when({ act: 'recordArrival', on: '2022-03-21' })
    .refused('alreadyRecorded');
  given(...protectedPerson)
    .when({ act: 'recordArrival', on: '2025-02-22' })
    .refused('dayInFuture');
  expect(caseFile([...protectedPerson, fact('register.arrived', '2022-03-20', {})] as never).arrivedOn).toBe('2022-03-20');
});

test('beginPreTrack: while it is open, for who it is for', () => {
  const here = [...protectedPerson, fact('register.arrived', '2022-03-20', {})];
  given(...here)
    .when({ act: 'beginPreTrack', on: '2023-12-31' })
    .gives(fact('trajectory.pre-track-begun', '2023-12-31', east));
  given(...protectedPerson)
    .when({ act: 'beginPreTrack', on: '2023-12-31' })
    .givesTypes('trajectory.pre-track-begun');
  given(...here)
    .when({ act: 'beginPreTrack', on: '2024-01-01' })
    .refused('preTrackNotOffered');
  given(...protectedPerson)
    .when({ act: 'beginPreTrack', on: '2024-07-01' })
    .refused('preTrackNotOffered');
  given(...refugee)
    .when({ act: 'beginPreTrack', on: '2023-06-01' })
    .refused('preTrackNotOffered');
  given(...here, fact('trajectory.pre-track-begun', '2022-09-01', east))
    .when({ act: 'beginPreTrack', on: '2022-10-01' })
    .refused('alreadyRecorded');
  const file = caseFile([...here, fact('trajectory.pre-track-begun', '2022-09-01', east)] as never);
  expect(offersOn(file, plainDate('2024-06-30'))[0]).toMatchObject({ offer: 'preTrack', state: 'open' });
});

test('changeSchoolEnrolment: of a minor, and until then nobody knows', () => {
  given(...child)
    .when({ act: 'changeSchoolEnrolment', on: '2023-06-01', enrolled: false })
    .gives(fact('register.school-enrolment-changed', '2023-06-01', { enrolled: false }));
  given(...child, fact('register.school-enrolment-changed', '2023-06-01', { enrolled: false }))
    .when({ act: 'changeSchoolEnrolment', on: '2023-06-02', enrolled: false })
    .refused('noChange');
  given(...refugee)
    .when({ act: 'changeSchoolEnrolment', on: '2023-06-01', enrolled: true })
    .refused('notMinor');
  const schoolOf = (...facts: readonly unknown[]) => caseFile([...child, ...facts] as never).schoolEnrolment;
  expect(schoolOf()).toBe('unknown');
  expect(schoolOf(fact('register.school-enrolment-changed', '2023-06-01', { enrolled: false }))).toBe('notEnrolled');
  expect(schoolOf(fact('register.school-enrolment-changed', '2023-06-20', { enrolled: true }))).toEqual({ on: '2023-06-20' });
  const file = caseFile([...child, fact('register.school-enrolment-changed', '2023-06-20', { enrolled: true })] as never);
  expect(minorTermsOn(file, plainDate('2023-07-20'))?.guidance).toBe('notNeeded');
});

test('deferSignature: between the registration and the signature', () => {
  given(...refugee, registration('2023-06-01'))
    .when({ act: 'deferSignature', on: '2023-06-05', until: '2023-09-30' })
    .gives(fact('trajectory.signature-deferred', '2023-06-05', { until: plainDate('2023-09-30') }));
  given(...refugee)
    .when({ act: 'deferSignature', on: '2023-06-05', until: '2023-09-30' })
    .refused('deferralBeforeRegistration');
  given(...underContract)
    .when({ act: 'deferSignature', on: '2024-06-05', until: '2024-09-30' })
    .refused('deferralAfterSignature');
  given(...refugee, registration('2023-06-01'))
    .when({ act: 'deferSignature', on: '2023-06-05', until: '2023-06-04' })
    .refused('untilBeforeFrom');
});

test('a deferred signature shows as a state to its last day', () => {
  const facts = [
    ...refugee,
    registration('2023-06-01'),
    fact('trajectory.signature-deferred', '2023-06-05', { until: plainDate('2023-09-30') }),
  ] as never;
  const stateAt = (day: string) => stateOn(dossierOf(facts), caseFile(facts), plainDate(day));
  expect(stateAt('2023-09-30')).toBe('signatureDeferred');
  expect(stateAt('2023-10-01')).toBe('registered');
  expect(caseFile(facts).signatureDeferredUntil).toBe('2023-09-30');
});

test('recordDeath: the contract and open infringements end with it, once', () => {
  given(...underContract)
    .when({ act: 'recordDeath', on: '2024-06-05' })
    .gives(
      fact('register.died', '2024-06-05', {}),
      fact('trajectory.contract-ended', '2024-06-05', { reason: 'deceased', ...east }),
      determined('2024-06-05', 'notTarget'),
    );
  given(...infringed)
    .when({ act: 'recordDeath', on: '2024-06-05' })
    .gives(
      fact('register.died', '2024-06-05', {}),
      fact('trajectory.infringement-cancelled', '2024-06-05', { infringement: idOf(3), reason: 'deceased' }),
      determined('2024-06-05', 'notTarget'),
    );
  given(...refugee, fact('register.died', '2024-06-05', {}))
    .when({ act: 'recordDeath', on: '2024-06-05' })
    .refused('alreadyRecorded');
});
