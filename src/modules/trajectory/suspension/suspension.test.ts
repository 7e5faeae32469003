import { describe, expect, test } from 'vitest';
import { fact, given, idOf } from '#test/support/given.ts';
import { inflow, refugee, underContract } from '#test/support/lives.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

type Suspended = Extract<NewDossierFact, { type: 'trajectory.suspended' }>['data'];
const suspended = (
  on: string,
  from: string,
  until: string,
  region: Suspended['region'] = 'eastFlanders',
  ground: Suspended['ground'] = 'illness',
) => fact('trajectory.suspended', on, { ground, from, until, region } as Suspended);

describe('suspend', () => {
  test('within the contract, to its last day', () => {
    given(...underContract)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'illness', from: '2024-01-08', until: '2024-03-31' })
      .gives(suspended('2024-01-10', '2024-01-08', '2024-03-31'));
    given(...underContract)
      .when({ act: 'suspend', on: '2025-02-21', ground: 'maternity', from: '2025-03-01', until: '2025-06-01' })
      .givesTypes('trajectory.suspended');
    given(...underContract)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'illness', from: '2024-01-10', until: '2024-01-10' })
      .givesTypes('trajectory.suspended');
  });
  test('not from before the contract, not backwards, not without one', () => {
    given(...underContract)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'illness', from: '2023-06-14', until: '2024-03-31' })
      .refused('suspensionOutsideContract');
    given(...underContract)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'illness', from: '2024-01-10', until: '2024-01-09' })
      .refused('untilBeforeFrom');
    given(...refugee)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'illness', from: '2024-01-10', until: '2024-03-31' })
      .refused('noContract');
    given(...underContract, suspended('2024-01-10', '2024-01-08', '2024-03-31'))
      .when({ act: 'suspend', on: '2024-01-11', ground: 'illness', from: '2024-01-08', until: '2024-03-31' })
      .refused('alreadyRecorded');
  });
  test('by the grounds and durations of where the person lives', () => {
    given(...underContract)
      .when({ act: 'suspend', on: '2024-01-10', ground: 'workOrTraining', from: '2024-01-10', until: '2024-03-31' })
      .refused('suspensionGroundOtherRegime');
    const inBrussels = [
      inflow('2024-02-01', { region: 'brussels', nis: '21015' }),
      fact('trajectory.registered', '2024-02-10', { kind: 'first', region: 'brussels', group: 'mandatory' }),
      fact('trajectory.contract-signed', '2024-02-20', {
        region: 'brussels',
        group: 'mandatory',
        first: true,
        declarationSigned: true,
      }),
    ];
    const refusal = given(...inBrussels)
      .when({ act: 'suspend', on: '2024-03-01', ground: 'workOrTraining', from: '2024-03-01', until: '2024-06-01' })
      .refused('suspensionTooLong');
    expect(refusal.en).toContain('31 May 2024');
    given(...inBrussels)
      .when({ act: 'suspend', on: '2024-03-01', ground: 'workOrTraining', from: '2024-03-01', until: '2024-05-31' })
      .givesTypes('trajectory.suspended');
    given(...inBrussels)
      .when({ act: 'suspend', on: '2024-03-01', ground: 'illness', from: '2024-03-01', until: '2024-03-30' })
      .refused('suspensionTooShort');
    given(...inBrussels)
      .when({ act: 'suspend', on: '2024-03-01', ground: 'noChildcare', from: '2024-03-01', until: '2024-05-30' })
      .refused('suspensionGroundOtherRegime');
  });
});

describe('resume', () => {
  const life = [...underContract, suspended('2024-01-10', '2024-01-08', '2024-03-31')];
  test('on any day of it, once', () => {
    given(...life)
      .when({ act: 'resume', on: '2024-02-15', suspension: idOf(5) })
      .gives(fact('trajectory.resumed', '2024-02-15', { suspension: idOf(5) }));
    given(...life, fact('trajectory.resumed', '2024-02-15', { suspension: idOf(5) }))
      .when({ act: 'resume', on: '2024-02-16', suspension: idOf(5) })
      .refused('alreadyResumed');
  });
  test('not outside it, not one that is not there', () => {
    given(...life)
      .when({ act: 'resume', on: '2024-04-01', suspension: idOf(5) })
      .refused('resumeOutsideSuspension');
    given(...life)
      .when({ act: 'resume', on: '2024-01-07', suspension: idOf(5) })
      .refused('resumeOutsideSuspension');
    given(...life)
      .when({ act: 'resume', on: '2024-02-15', suspension: idOf(4) })
      .refused('suspensionUnknown');
  });
});
