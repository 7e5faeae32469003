import type { NewFact } from '#src/facts/envelope.ts';
import type { FactId } from '#src/kernel/ids.ts';
import type { NewDossierFact } from '#src/modules/trajectory/dossier/dossier-fact.ts';
import { fact, idOf } from './given.ts';

type Inflow = Extract<NewDossierFact, { type: 'register.inflow-received' }>['data'];

/** Lives to begin a test with. Deinze lies in East Flanders, Schaarbeek in Brussels. */
export function inflow(on: string, differing: Partial<Inflow> = {}): NewFact {
  return fact('register.inflow-received', on, {
    region: 'eastFlanders',
    nis: '44083',
    channel: 'nationalRegister',
    birthDay: '1990-04-12' as Inflow['birthDay'],
    nationality: 'nonEu',
    bornAbroad: true,
    parentBornAbroad: true,
    stayGround: 'recognisedRefugee',
    firstRegisteredOn: on as Inflow['firstRegisteredOn'],
    temporaryProtection: false,
    ...differing, // days written in tests
  });
}

export const east = { region: 'eastFlanders' } as const;

/** A refugee, since 10 May 2023: mandatory. */
export const refugee: readonly NewFact[] = [
  inflow('2023-05-10'),
  fact('trajectory.target-group-determined', '2023-05-10', { group: 'mandatory', ...east }),
];
/** A citizen of the EU: entitled. */
export const european: readonly NewFact[] = [
  inflow('2023-05-10', { nationality: 'eu', stayGround: 'freeMovement' }),
  fact('trajectory.target-group-determined', '2023-05-10', { group: 'entitled', ...east }),
];
export const registration = (on: string, group: 'mandatory' | 'entitled' = 'mandatory'): NewFact =>
  fact('trajectory.registered', on, { kind: 'first', ...east, group });
export const contract = (on: string, group: 'mandatory' | 'entitled' = 'mandatory'): NewFact =>
  fact('trajectory.contract-signed', on, { ...east, group, first: true, declarationSigned: true });

/** 4 facts: inflow, target group, registration on 1 June, contract on 15 June 2023. */
export const underContract: readonly NewFact[] = [...refugee, registration('2023-06-01'), contract('2023-06-15')];
export const europeanUnderContract: readonly NewFact[] = [
  ...european,
  registration('2023-06-01', 'entitled'),
  contract('2023-06-15', 'entitled'),
];

export const moStart = (on: string): NewFact =>
  fact('trajectory.mo-started', on, {
    course: '0190dddd-0000-7000-8000-000000000001',
    language: 'ar',
    ...east,
    form: 'classroom',
    first: true,
  });
export const moCourse = (on: string): NewFact => fact('trajectory.mo-course-closed', on, { result: 'passed', ...east });
export const moTest = (on: string, core = 11, practical = 30, passed = true): NewFact =>
  fact('trajectory.mo-test-taken', on, { core, practical, ...east, passed });
export const nt2 = (on: string): NewFact =>
  fact('trajectory.nt2-result-recorded', on, { level: 'a2', skills: 'both', result: 'passed', standardTest: on >= '2023-09-01' });
export const vdab = (on: string): NewFact => fact('trajectory.employment-service-registered', on, { service: 'vdab' });
export const hours = (on: string, halfHours = 80): NewFact => fact('trajectory.participation-recorded', on, { halfHours });

/** Everything that the certificate asks: 12 facts, the last hours of 1 October 2024. */
export const ready: readonly NewFact[] = [
  ...underContract,
  moStart('2023-09-05'),
  moCourse('2024-01-20'),
  moTest('2024-02-10'),
  fact('trajectory.mo-decided', '2024-02-10', { result: 'passed', ...east }),
  nt2('2024-06-20'),
  vdab('2023-07-03'),
  hours('2024-10-01'),
  fact('register.activity-changed', '2023-05-10', { works: false, studies: false }),
];
/** And the certificate of 15 October 2024: 14 facts. */
export const certified: readonly NewFact[] = [
  ...ready,
  fact('trajectory.integration-certificate-issued', '2024-10-15', { ...east }),
  fact('trajectory.contract-ended', '2024-10-15', { reason: 'certificateIssued', ...east }),
];

/** Not registered in time: the infringement is fact 3. */
export const infringed: readonly NewFact[] = [
  ...refugee,
  fact('trajectory.infringement-established', '2023-09-20', { kind: 'notRegisteredInTime', ...east }),
];
export const noticed: readonly NewFact[] = [
  ...infringed,
  fact('trajectory.notice-of-default-sent', '2023-10-02', { infringement: idOf(3) }),
];
export const handedOver: readonly NewFact[] = [
  ...noticed,
  fact('trajectory.infringement-handed-over', '2023-12-01', { infringement: idOf(3), ...east }),
];
export const INFRINGEMENT: FactId = idOf(3);
