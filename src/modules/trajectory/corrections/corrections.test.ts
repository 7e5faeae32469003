import { describe, expect, test } from 'vitest';
import { fact, given, idOf } from '#test/support/given.ts';
import {
  certified,
  contract,
  east,
  INFRINGEMENT,
  infringed,
  moStart,
  moTest,
  noticed,
  ready,
  refugee,
  registration,
  underContract,
} from '#test/support/lives.ts';

describe('correctDay', () => {
  test('puts the same fact on another day', () => {
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'correctDay', on: '2023-06-05', fact: idOf(3) })
      .gives({ ...registration('2023-06-05'), corrects: idOf(3) });
  });
  test('a removal cannot be put on a day on which the municipality has another code', () => {
    const movedOn = (on: string) =>
      fact('register.residence-changed', on, { place: 'flanders', region: 'limburg', nis: '71022' });
    const moved = movedOn('2024-12-20');
    given(...refugee, moved)
      .when({ act: 'correctDay', on: '2025-01-01', fact: idOf(3) })
      .refused('municipalityEnded');
    given(...refugee, moved)
      .when({ act: 'correctDay', on: '2024-12-31', fact: idOf(3) })
      .gives({ ...movedOn('2024-12-31'), corrects: idOf(3) });
  });
  test('a corrected day can be corrected again, the one of before cannot', () => {
    const corrected = [...refugee, registration('2023-06-01'), { ...registration('2023-06-05'), corrects: idOf(3) }];
    given(...corrected)
      .when({ act: 'correctDay', on: '2023-06-06', fact: idOf(4) })
      .gives({ ...registration('2023-06-06'), corrects: idOf(4) });
    given(...corrected)
      .when({ act: 'correctDay', on: '2023-06-06', fact: idOf(3) })
      .refused('factUnknown');
  });
  test('the dossier must still hold', () => {
    const refusal = given(...underContract)
      .when({ act: 'correctDay', on: '2023-06-20', fact: idOf(3) })
      .refused('restsOnIt');
    expect(refusal.missing).toEqual(['trajectory.contract-signed']);
    expect(refusal.en).toContain('Integration contract signed (15-06-2023)');
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'correctDay', on: '2023-05-09', fact: idOf(3) })
      .refused('beforeInflow');
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'correctDay', on: '2025-03-01', fact: idOf(3) })
      .refused('dayInFuture');
    given(...refugee, registration('2023-06-01'))
      .when({ act: 'correctDay', on: '2023-06-01', fact: idOf(3) })
      .refused('noChange');
  });
  test('a test is judged anew by its new day, and its decision goes with it', () => {
    const life = [
      ...refugee.slice(0, 0),
      ...underContract,
      moStart('2023-09-05'),
      moTest('2024-02-10', 9, 16),
      fact('trajectory.mo-decided', '2024-02-10', { result: 'passed', ...east }),
    ];
    given(...life)
      .when({ act: 'correctDay', on: '2024-02-12', fact: idOf(6) })
      .gives(
        { ...moTest('2024-02-12', 9, 16), corrects: idOf(6) },
        fact('trajectory.mo-decided', '2024-02-12', { result: 'passed', ...east }, idOf(7)),
      );
  });
  test('the certificate takes the end of its contract along', () => {
    given(...certified)
      .when({ act: 'correctDay', on: '2024-10-20', fact: idOf(13) })
      .gives(
        fact('trajectory.integration-certificate-issued', '2024-10-20', east, idOf(13)),
        fact('trajectory.contract-ended', '2024-10-20', { reason: 'certificateIssued', ...east }, idOf(14)),
      );
    expect(
      given(...certified)
        .when({ act: 'correctDay', on: '2024-09-20', fact: idOf(13) })
        .refused('restsOnIt').grounds.length,
    ).toBeGreaterThan(0);
  });
  test('what follows an infringement still finds it after its day was corrected', () => {
    const corrected = [
      ...noticed,
      {
        ...fact('trajectory.infringement-established', '2023-09-22', { kind: 'notRegisteredInTime', ...east }),
        corrects: INFRINGEMENT,
      },
    ];
    given(...corrected)
      .when({ act: 'handOverInfringement', on: '2023-12-01', infringement: idOf(5) })
      .givesTypes('trajectory.infringement-handed-over');
    given(...noticed)
      .when({ act: 'correctDay', on: '2023-10-05', fact: INFRINGEMENT })
      .refused('restsOnIt');
  });
  test('what a register told, or follows from other facts, is not corrected here', () => {
    given(...refugee)
      .when({ act: 'correctDay', on: '2023-05-11', fact: idOf(1) })
      .refused('factNotCorrectable');
    given(...refugee)
      .when({ act: 'correctDay', on: '2023-05-11', fact: idOf(2) })
      .refused('factNotCorrectable');
    given(...certified)
      .when({ act: 'correctDay', on: '2024-10-20', fact: idOf(14) })
      .refused('factNotCorrectable');
  });
});

describe('withdrawFact', () => {
  const withdraw = { act: 'withdrawFact', on: '2025-02-20', reason: 'didNotHappen' } as const;
  test('takes a fact away', () => {
    given(...underContract)
      .when({ ...withdraw, fact: idOf(4) })
      .gives(fact('trajectory.fact-withdrawn', '2025-02-20', { reason: 'didNotHappen' }, idOf(4)));
  });
  test('not a contract that a certificate rests on', () => {
    const refusal = given(...certified)
      .when({ ...withdraw, fact: idOf(4) })
      .refused('restsOnIt');
    expect(refusal.missing).toContain('trajectory.integration-certificate-issued');
    expect(refusal.nl).toContain('Inburgeringsattest (15-10-2024)');
  });
  test('not a registration under a contract, nor an infringement with a notice', () => {
    expect(
      given(...underContract)
        .when({ ...withdraw, fact: idOf(3) })
        .refused('restsOnIt').missing,
    ).toEqual(['trajectory.contract-signed']);
    expect(
      given(...noticed)
        .when({ ...withdraw, fact: INFRINGEMENT })
        .refused('restsOnIt').missing,
    ).toEqual(['trajectory.notice-of-default-sent']);
    given(...infringed)
      .when({ ...withdraw, fact: INFRINGEMENT })
      .givesTypes('trajectory.fact-withdrawn');
  });
  test('a certificate with the end of its contract, after which the contract runs again', () => {
    given(...certified)
      .when({ ...withdraw, fact: idOf(13) })
      .gives(
        fact('trajectory.fact-withdrawn', '2025-02-20', { reason: 'didNotHappen' }, idOf(13)),
        fact('trajectory.fact-withdrawn', '2025-02-20', { reason: 'didNotHappen' }, idOf(14)),
      );
  });
  test('a test that was passed takes its decision along; not under a certificate', () => {
    given(...ready)
      .when({ ...withdraw, fact: idOf(7) })
      .givesTypes('trajectory.fact-withdrawn', 'trajectory.fact-withdrawn');
    given(...certified)
      .when({ ...withdraw, fact: idOf(7) })
      .refused('restsOnIt');
  });
  test('nothing twice', () => {
    given(...underContract, fact('trajectory.fact-withdrawn', '2024-01-01', { reason: 'duplicate' }, idOf(4)))
      .when({ ...withdraw, fact: idOf(4) })
      .refused('factUnknown');
  });
  test('what did not hold before does not stand in the way', () => {
    const odd = [...refugee, contract('2023-06-15'), moStart('2023-09-05')]; // never registered
    given(...odd)
      .when({ ...withdraw, fact: idOf(4) })
      .givesTypes('trajectory.fact-withdrawn');
  });
});
