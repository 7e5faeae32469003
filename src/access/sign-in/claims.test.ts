import { expect, test } from 'vitest';
import { personFromClaims } from './claims.ts';

const lotte = { sub: '1', name: 'Lotte Peeters', role: 'counsellor', agency: 'agii', region: 'provAntwerp' };

test('the claims name the person, the role, the agency and the region', () => {
  expect(personFromClaims(lotte)).toEqual({ name: 'Lotte Peeters', role: 'counsellor', agency: 'agii', region: 'provAntwerp' });
  expect(personFromClaims({ name: 'An', role: 'enforcementOfficer' })).toEqual({
    name: 'An',
    role: 'enforcementOfficer',
    agency: null,
    region: null,
  });
  expect(personFromClaims({ name: 'Greet', role: 'teamLead', agency: 'agii', region: '' })?.region).toBeNull();
});

test('a provider may use names of its own', () => {
  const names = { name: 'display', role: 'https://x/role', agency: 'org', region: 'area' };
  expect(personFromClaims({ display: 'Lotte', 'https://x/role': 'analyst', org: 'agii' }, names)).toEqual({
    name: 'Lotte',
    role: 'analyst',
    agency: 'agii',
    region: null,
  });
});

test.each([
  ['no role', { ...lotte, role: undefined }],
  ['a role we do not know', { ...lotte, role: 'admin' }],
  ['two roles', { ...lotte, role: ['counsellor', 'teamLead'] }],
  ['no name', { ...lotte, name: ' ' }],
  ['an agency we do not know', { ...lotte, agency: 'x' }],
  ['a counsellor without an agency', { ...lotte, agency: undefined, region: undefined }],
  ['a region of another agency', { ...lotte, region: 'atlas' }],
  ['a region we do not know', { ...lotte, region: 'mars' }],
  ['nothing', {}],
])('nobody is let in with %s', (_, claims) => expect(personFromClaims(claims)).toBeNull());
