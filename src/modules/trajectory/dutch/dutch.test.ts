import { expect, test } from 'vitest';
import { fact, given } from '#test/support/given.ts';
import { nt2, refugee, underContract } from '#test/support/lives.ts';

test('literacy and advice change only when they change', () => {
  given(...refugee)
    .when({ act: 'assessLiteracy', on: '2023-06-01', literate: false })
    .gives(fact('trajectory.literacy-assessed', '2023-06-01', { literate: false }));
  given(...refugee, fact('trajectory.literacy-assessed', '2023-06-01', { literate: false }))
    .when({ act: 'assessLiteracy', on: '2023-06-02', literate: false })
    .refused('noChange');
  given(...refugee)
    .when({ act: 'adviseNt2', on: '2023-06-01', advice: 'cbe' })
    .gives(fact('trajectory.nt2-advised', '2023-06-01', { advice: 'cbe', region: 'eastFlanders' }));
  given(...refugee, fact('trajectory.nt2-advised', '2023-06-01', { advice: 'cbe' }))
    .when({ act: 'adviseNt2', on: '2023-06-02', advice: 'cbe' })
    .refused('noChange');
});

test('talks and tests say their kind and where the person lives; one of a kind a day', () => {
  const talk = fact('trajectory.nt2-interview-held', '2023-06-01', { region: 'eastFlanders', kind: 'levelTest' });
  given(...refugee)
    .when({ act: 'recordNt2Interview', on: '2023-06-01', kind: 'levelTest' })
    .gives(talk);
  given(...refugee, talk)
    .when({ act: 'recordNt2Interview', on: '2023-06-01', kind: 'levelTest' })
    .refused('alreadyRecorded');
  given(...refugee, talk)
    .when({ act: 'recordNt2Interview', on: '2023-06-01', kind: 'nt2Interview' })
    .givesTypes('trajectory.nt2-interview-held');
  const sat = fact('trajectory.nt2-test-taken', '2023-06-01', { kind: 'covaar', organiser: 'agii', region: 'eastFlanders' });
  given(...refugee)
    .when({ act: 'recordNt2Test', on: '2023-06-01', kind: 'covaar', organiser: 'agii' })
    .gives(sat);
  given(...refugee, sat)
    .when({ act: 'recordNt2Test', on: '2023-06-01', kind: 'covaar', organiser: 'agii' })
    .refused('alreadyRecorded');
});

test('an interview recorded before there were kinds is an NT2-gesprek', () => {
  given(...refugee, fact('trajectory.nt2-interview-held', '2023-06-01', { region: 'eastFlanders' }))
    .when({ act: 'recordNt2Interview', on: '2023-06-01', kind: 'nt2Interview' })
    .refused('alreadyRecorded');
});

test('an enrolment a day', () => {
  const enrolled = fact('trajectory.nt2-enrolled', '2023-09-01', { provider: 'cvo', level: 'a1' });
  given(...refugee)
    .when({ act: 'enrolNt2', on: '2023-09-01', provider: 'cvo', level: 'a1' })
    .gives(enrolled);
  given(...refugee, enrolled)
    .when({ act: 'enrolNt2', on: '2023-09-01', provider: 'cbe', level: 'a1' })
    .refused('alreadyRecorded');
});

test('a result may be of before the inflow; the standard test is not', () => {
  const result = { act: 'recordNt2Result', level: 'a2', skills: 'both', result: 'passed' } as const;
  given(...underContract)
    .when({ ...result, on: '2024-06-20', standardTest: true })
    .gives(nt2('2024-06-20'));
  given(...underContract)
    .when({ ...result, on: '2022-06-20', standardTest: false })
    .gives(nt2('2022-06-20'));
  given(...underContract)
    .when({ ...result, on: '2023-08-31', standardTest: true })
    .refused('standardNt2TestNotYet');
  given(...underContract)
    .when({ ...result, on: '2023-09-01', standardTest: true })
    .givesTypes('trajectory.nt2-result-recorded');
  given(...underContract, nt2('2024-06-20'))
    .when({ ...result, on: '2024-06-20', standardTest: true })
    .refused('alreadyRecorded');
});

test('a refusal speaks both languages, with the days in words', () => {
  const refusal = given(...underContract)
    .when({ act: 'recordNt2Result', on: '2023-08-31', level: 'a2', skills: 'both', result: 'passed', standardTest: true })
    .refused('standardNt2TestNotYet');
  expect(refusal.nl).toContain('31 augustus 2023');
  expect(refusal.en).toContain('31 August 2023');
});
