import { describe, expect, test } from 'vitest';
import { regionCodes, regions } from '#src/reference/regions.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';
import type { Actor } from './actor.ts';
import { roleCodes } from './endpoints.ts';
import type { Role } from './endpoints.ts';
import { accessLogInView, purposes, refusalToOpen, regionsInView } from './may.ts';
import type { FileRelation } from './may.ts';

const actor = (role: Role, agency: AgencyCode | null, region: RegionCode | null): Actor => ({
  account: 'staff:test',
  name: 'Test',
  role,
  agency,
  region,
});
const file = (region: RegionCode, handedOver = false): FileRelation => ({ agency: regions[region].agency, region, handedOver });

describe('who may open a file', () => {
  const cases: readonly [string, Actor, FileRelation, string | null][] = [
    ['a counsellor, own region', actor('counsellor', 'agii', 'westFlanders'), file('westFlanders'), null],
    ['a counsellor, other region of the agency', actor('counsellor', 'agii', 'westFlanders'), file('limburg'), 'otherRegion'],
    ['a counsellor, other agency', actor('counsellor', 'agii', 'provAntwerp'), file('atlas'), 'otherAgency'],
    ['a counsellor of Atlas, file of AgII', actor('counsellor', 'atlas', 'atlas'), file('provAntwerp'), 'otherAgency'],
    ['a counsellor for all regions of the agency', actor('counsellor', 'agii', null), file('brussels'), null],
    ['a counsellor without an agency', actor('counsellor', null, null), file('brussels'), 'otherAgency'],
    ['a counsellor, handed over elsewhere', actor('counsellor', 'agii', 'limburg'), file('brussels', true), 'otherRegion'],
    ['a team lead, any region', actor('teamLead', 'agii', 'limburg'), file('brussels'), null],
    ['a team lead, other agency', actor('teamLead', 'agii', null), file('amal'), 'otherAgency'],
    ['an officer, handed over', actor('enforcementOfficer', null, null), file('limburg', true), null],
    ['an officer, not handed over', actor('enforcementOfficer', null, null), file('limburg'), 'notHandedOver'],
    ['a director', actor('director', 'agii', null), file('limburg', true), 'notPermitted'],
    ['an analyst', actor('analyst', 'agii', null), file('limburg', true), 'notPermitted'],
    ['a data protection officer', actor('dataProtectionOfficer', null, null), file('limburg', true), 'notPermitted'],
  ];
  test.each(cases)('%s', (_, reader, target, expected) => {
    const purpose = reader.role === 'enforcementOfficer' ? 'enforcement' : 'guidance';
    expect(refusalToOpen(reader, target, purpose)).toBe(expected);
  });

  test('a purpose that is not the role’s own is refused', () => {
    expect(refusalToOpen(actor('counsellor', 'agii', 'limburg'), file('limburg'), 'enforcement')).toBe('otherPurpose');
    expect(refusalToOpen(actor('counsellor', 'agii', 'limburg'), file('limburg'), 'supervision')).toBe('otherPurpose');
    expect(refusalToOpen(actor('enforcementOfficer', null, null), file('limburg', true), 'guidance')).toBe('otherPurpose');
  });

  test('whoever works for Amal is kept out of every other agency’s files, whatever the role and the purpose', () => {
    for (const role of roleCodes) {
      for (const purpose of purposes) {
        for (const region of regionCodes.filter((code) => regions[code].agency !== 'amal')) {
          expect(refusalToOpen(actor(role, 'amal', 'amal'), file(region), purpose)).not.toBeNull();
        }
      }
    }
  });
});

test('lists show the regions in view and none to who opens single files only', () => {
  expect(regionsInView(actor('counsellor', 'agii', 'limburg'))).toEqual(['limburg']);
  expect(regionsInView(actor('teamLead', 'agii', null))).toEqual([
    'provAntwerp',
    'brussels',
    'limburg',
    'eastFlanders',
    'flemishBrabant',
    'westFlanders',
  ]);
  expect(regionsInView(actor('counsellor', 'atlas', 'atlas'))).toEqual(['atlas']);
  for (const role of ['director', 'analyst', 'dataProtectionOfficer', 'enforcementOfficer'] as const)
    expect(regionsInView(actor(role, 'agii', null))).toEqual([]);
});

test('the access log is for the data protection officer, and a team lead’s own agency', () => {
  expect(accessLogInView(actor('dataProtectionOfficer', null, null))).toBe('all');
  expect(accessLogInView(actor('teamLead', 'atlas', null))).toBe('atlas');
  for (const role of ['director', 'analyst', 'counsellor', 'enforcementOfficer'] as const)
    expect(accessLogInView(actor(role, 'agii', null))).toBe('none');
});
