import { describe, expect, test } from 'vitest';
import { allCases } from '#src/law/all-cases.ts';
import { decideCase } from '#src/modules/legislation/endpoints.ts';
import { readAt, toldFrom, writeAt } from './told-person.ts';

describe('a person in the form', () => {
  test('reads and writes a property wherever it stands', () => {
    const person = writeAt(writeAt({}, 'birthDay', '1990-05-05'), 'moTests.0.core', 9);
    expect(person).toEqual({ birthDay: '1990-05-05', moTests: [{ core: 9 }] });
    expect(readAt(person, 'moTests.0.core')).toBe(9);
    expect(readAt(person, 'moTests.1.core')).toBe(undefined);
    expect(readAt(person, 'contract.signedOn')).toBe(undefined);
  });

  test('leaves the rest alone, and takes away what became empty', () => {
    const person = { contract: { signedOn: '2023-05-02' }, moTests: [{ core: 9 }, { core: 8 }], waits: [{ from: '2023-01-01' }] };
    expect(writeAt(person, 'contract.signedOn', null)).toEqual({ moTests: [{ core: 9 }, { core: 8 }], waits: person.waits });
    expect(writeAt(person, 'moTests.0.core', null)).toEqual({ ...person, moTests: [{ core: 8 }] });
    expect(writeAt({ birthDay: '1990-05-05' }, 'birthDay', null)).toEqual({});
    expect(person.moTests[0]).toEqual({ core: 9 });
  });
});

describe('a case of the law’s tables', () => {
  test('in the words of the request', () => {
    expect(
      toldFrom({
        birthDay: '1990-05-05',
        firstRegisteredOn: '2023-02-01',
        residences: [{ from: '2023-02-01', place: 'flanders' }],
        stays: [{ from: '2023-03-01', ground: 'recognisedRefugee' }],
        contract: { signedOn: '2023-05-02', endedOn: null },
        participations: [{ on: '2023-10-10', halfHours: 25 }],
        temporaryProtection: false,
        exemption: null,
        waits: [],
      }),
    ).toEqual({
      birthDay: '1990-05-05',
      firstRegisteredOn: '2023-02-01',
      residence: 'flanders',
      stays: [{ from: '2023-03-01', ground: 'recognisedRefugee' }],
      contract: { signedOn: '2023-05-02' },
      participations: [{ on: '2023-10-10', hours: 12.5 }],
    });
  });

  test('nearly every one can be asked at the endpoint', () => {
    const asked = allCases.filter(({ given, on }) => canBeAsked({ on, person: toldFrom({ ...given }) }));
    expect(asked.length / allCases.length).toBeGreaterThan(0.95);
  });
});

function canBeAsked(body: unknown): boolean {
  try {
    decideCase.body.parse(body);
    return true;
  } catch {
    return false;
  }
}
