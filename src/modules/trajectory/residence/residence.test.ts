import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact, given } from '#test/support/given.ts';
import { municipalityRefusal } from './municipality-code.ts';
import { east, european, handedOver, INFRINGEMENT, inflow, noticed, refugee, underContract } from '#test/support/lives.ts';

describe('changeResidence', () => {
  test('within Flanders nothing else changes', () => {
    given(...noticed)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'flanders', nis: '24062' })
      .gives(fact('register.residence-changed', '2024-01-10', { place: 'flanders', region: 'flemishBrabant', nis: '24062' }));
  });
  test('to Brussels cancels what is open (Annex F, 8)', () => {
    given(...noticed)
      .when({ act: 'changeResidence', on: '2023-10-20', place: 'brussels', nis: '21015' })
      .givesTypes('register.residence-changed', 'trajectory.infringement-cancelled', 'trajectory.target-group-determined');
  });
  test('needs a municipality of that place', () => {
    given(...refugee)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'flanders', nis: null })
      .refused('municipalityNeeded');
    given(...refugee)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'flanders', nis: '99999' })
      .refused('municipalityUnknown');
    given(...refugee)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'flanders', nis: '21015' })
      .refused('municipalityUnknown');
    given(...refugee)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'flanders', nis: '44083' })
      .refused('noChange');
  });
  test('takes the code of a municipality on the days on which it holds', () => {
    const move = (on: string, nis: string) => given(...refugee).when({ act: 'changeResidence', on, place: 'flanders', nis });
    // Hasselt: 71022 up to 31 December 2024, 71072 from the merger of 1 January 2025 on.
    move('2024-12-31', '71022').gives(
      fact('register.residence-changed', '2024-12-31', { place: 'flanders', region: 'limburg', nis: '71022' }),
    );
    move('2025-01-01', '71022').refused('municipalityEnded');
    move('2024-12-31', '71072').refused('municipalityNotYet');
    move('2025-01-01', '71072').gives(
      fact('register.residence-changed', '2025-01-01', { place: 'flanders', region: 'limburg', nis: '71072' }),
    );
    // Zwijndrecht changes province.
    move('2024-12-31', '11056').gives(
      fact('register.residence-changed', '2024-12-31', { place: 'flanders', region: 'provAntwerp', nis: '11056' }),
    );
    move('2025-01-01', '46030').gives(
      fact('register.residence-changed', '2025-01-01', { place: 'flanders', region: 'eastFlanders', nis: '46030' }),
    );
  });
  test('names the municipality that took over, or the ones that were there before', () => {
    expect(municipalityRefusal('11056', plainDate('2025-01-01'))).toMatchObject({
      code: 'municipalityEnded',
      nl: 'De gemeentecode 11056 (Zwijndrecht) geldt niet meer sinds 1 januari 2025. Gebruik 46030 (Beveren-Kruibeke-Zwijndrecht).',
      grounds: [{ rule: 'NIS-CODE', finding: 'ended', anchorDay: '2025-01-01' }],
    });
    expect(municipalityRefusal('71072', plainDate('2024-12-31'))).toMatchObject({
      code: 'municipalityNotYet',
      en: 'Municipality code 71072 (Hasselt) holds only from 1 January 2025. For this day use the code of Hasselt (71022), Kortessem (73040).',
    });
    expect(municipalityRefusal('11002', plainDate('2025-01-01'))).toBeNull();
  });
  test('abroad ends the stay, and the target group with it', () => {
    given(...refugee)
      .when({ act: 'changeResidence', on: '2024-01-10', place: 'abroad', nis: null })
      .gives(
        fact('register.residence-changed', '2024-01-10', { place: 'abroad', region: 'unknown', nis: 'unknown' }),
        fact('trajectory.target-group-determined', '2024-01-10', { group: 'notTarget', ...east }),
      );
  });
});

describe('changeStay', () => {
  test('to a stay without duty cancels what is open, also after the hand-over (Annex F, 9)', () => {
    given(...handedOver)
      .when({ act: 'changeStay', on: '2024-01-10', stayGround: 'tourist' })
      .gives(
        fact('register.stay-changed', '2024-01-10', { stayGround: 'tourist' }),
        fact('trajectory.infringement-cancelled', '2024-01-10', { infringement: INFRINGEMENT, reason: 'stayStatusUpdate' }),
        fact('trajectory.target-group-determined', '2024-01-10', { group: 'notTarget', ...east }),
      );
  });
  test('the target group is determined when it changes, and only then', () => {
    given(
      inflow('2023-05-10', { stayGround: 'work' }),
      fact('trajectory.target-group-determined', '2023-05-10', { group: 'entitled', ...east }),
    )
      .when({ act: 'changeStay', on: '2024-01-10', stayGround: 'study' })
      .givesTypes('register.stay-changed');
    given(...refugee)
      .when({ act: 'changeStay', on: '2024-01-10', stayGround: 'subsidiaryProtection' })
      .givesTypes('register.stay-changed');
    given(...refugee)
      .when({ act: 'changeStay', on: '2024-01-10', stayGround: 'recognisedRefugee' })
      .refused('noChange');
    given(...refugee)
      .when({ act: 'changeStay', on: '2024-01-10', stayGround: 'belgian' })
      .refused('stayAgainstNationality');
  });
});

describe('nationality, activity and number', () => {
  test('change only when they change', () => {
    given(...refugee)
      .when({ act: 'changeNationality', on: '2024-01-10', nationality: 'nonEu' })
      .refused('noChange');
    given(...european)
      .when({ act: 'changeActivity', on: '2024-01-10', works: true, studies: false })
      .gives(fact('register.activity-changed', '2024-01-10', { works: true, studies: false }));
    given(...underContract, fact('register.activity-changed', '2024-01-10', { works: true, studies: false }))
      .when({ act: 'changeActivity', on: '2024-02-10', works: true, studies: false })
      .refused('noChange');
  });
  test('a number is known by its entries in the vault', () => {
    const insz = {
      entry: '0190eeee-0000-7000-8000-000000000002',
      formerEntry: '0190eeee-0000-7000-8000-000000000001',
      valid: true,
      taken: false,
      same: false,
      otherBirthDay: null,
    };
    const change = { act: 'changeInsz', on: '2024-01-10', insz: '' } as const;
    given(...refugee)
      .when(change, { insz })
      .gives(fact('register.identifier-changed', '2024-01-10', { currentEntry: insz.entry, formerEntry: insz.formerEntry }));
    given(...refugee)
      .when(change, { insz: { ...insz, valid: false } })
      .refused('inszInvalid');
    given(...refugee)
      .when(change, { insz: { ...insz, taken: true } })
      .refused('inszTaken');
    given(...refugee)
      .when(change, { insz: { ...insz, same: true } })
      .refused('noChange');
    given(...refugee)
      .when(change, { insz: { ...insz, otherBirthDay: '1990-04-13' as never } })
      .refused('inszBirthDay');
    given(...refugee)
      .when(change)
      .refused('inszInvalid');
  });
});
