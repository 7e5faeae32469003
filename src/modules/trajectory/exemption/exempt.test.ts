import { expect, test } from 'vitest';
import { fact, given, idOf } from '#test/support/given.ts';
import { certified, east, european, inflow, infringed, refugee, underContract } from '#test/support/lives.ts';

test('who has the duty, for ever; the contract and open infringements end with it', () => {
  given(...refugee)
    .when({ act: 'exempt', on: '2024-01-10', ground: 'permanentIllnessOrDisability' })
    .gives(fact('trajectory.exempted', '2024-01-10', { ground: 'permanentIllnessOrDisability', ...east }));
  given(...underContract)
    .when({ act: 'exempt', on: '2024-01-10', ground: 'diplomaOrAttest' })
    .gives(
      fact('trajectory.exempted', '2024-01-10', { ground: 'diplomaOrAttest', ...east }),
      fact('trajectory.contract-ended', '2024-01-10', { reason: 'exempted', ...east }),
    );
  given(...infringed)
    .when({ act: 'exempt', on: '2024-01-10', ground: 'diplomaOrAttest' })
    .gives(
      fact('trajectory.exempted', '2024-01-10', { ground: 'diplomaOrAttest', ...east }),
      fact('trajectory.infringement-cancelled', '2024-01-10', { infringement: idOf(3), reason: 'exempted' }),
    );
});

test('not the entitled, who have no duty', () => {
  expect(
    given(...european)
      .when({ act: 'exempt', on: '2024-01-10', ground: 'diplomaOrAttest' })
      .refused('exemptionNeedsDuty').grounds.length,
  ).toBeGreaterThan(0);
});

test('65 from the birthday itself', () => {
  const old = [inflow('2023-05-10', { birthDay: '1959-01-10' as never })];
  given(...old)
    .when({ act: 'exempt', on: '2024-01-09', ground: 'age65Plus' })
    .refused('notYet65');
});

test('Brussels exempts by itself, and its grounds are not ours', () => {
  given(inflow('2024-02-10', { region: 'brussels', nis: '21015' }))
    .when({ act: 'exempt', on: '2024-03-10', ground: 'diplomaOrAttest' })
    .refused('exemptionFlemishOnly');
  given(...refugee)
    .when({ act: 'exempt', on: '2024-03-10', ground: 'freeMovement' })
    .refused('exemptionGroundOtherRegime');
});

test('once, and not after the certificate', () => {
  given(...refugee, fact('trajectory.exempted', '2024-01-10', { ground: 'diplomaOrAttest', ...east }))
    .when({ act: 'exempt', on: '2024-02-10', ground: 'diplomaOrAttest' })
    .refused('isExempted');
  given(...certified)
    .when({ act: 'exempt', on: '2024-12-10', ground: 'diplomaOrAttest' })
    .refused('certificateIssued');
});
