import { describe, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { emptyCase } from '#src/law/case.ts';
import { personSchema } from './person-schema.ts';
import { inOrderOfDays, shortForms, toCase } from './to-case.ts';

const on = plainDate('2024-06-01');
/** Every property as its own description gives it. */
const examples = Object.fromEntries(
  Object.entries(personSchema.shape).map(([name, schema]) => [name, Reflect.get(schema.meta()?.examples ?? [], 0)]),
);
const brief = new Set(Object.keys(shortForms));
const whole = personSchema.parse(Object.fromEntries(Object.entries(examples).filter(([name]) => !brief.has(name))));

test('every example of the description is one that the schema takes', () => {
  for (const [name, example] of Object.entries(examples))
    expect({ [name]: personSchema.safeParse({ [name]: example }).success }).toEqual({ [name]: true });
});

test('every fact that the law asks for can be told', () => {
  const told = toCase({ ...whole, temporaryProtection: true, schoolEnrolment: 'notEnrolled' }, on).file;
  const keys = [...new Set([...Object.keys(emptyCase), ...Object.keys(told)])];
  const silent = keys.filter((key) => {
    const value: unknown = Reflect.get(told, key);
    return value == null || (Array.isArray(value) && value.length === 0) || value === Reflect.get(emptyCase, key);
  });
  expect(silent).toEqual([]);
});

test('who tells nothing tells nothing', () => {
  const { file, problems } = toCase({}, on);
  expect(problems).toEqual([]);
  expect(file).toMatchObject(emptyCase);
});

describe('short forms', () => {
  const person = {
    firstRegisteredOn: plainDate('2023-02-01'),
    nationality: 'nonEu' as const,
    municipality: '23088',
    stay: 'work' as const,
    activity: { works: true },
  };

  test('hold since the first registration', () => {
    const from = '2023-02-01';
    expect(toCase(person, on).file).toMatchObject({
      nationalities: [{ from, group: 'nonEu' }],
      residences: [{ from, place: 'flanders' }],
      stays: [{ from, ground: 'work' }],
      activities: [{ from, works: true, studies: false }],
    });
  });

  test('hold since the day asked about when there is no first registration', () => {
    expect(toCase({ stay: 'work' }, on).file.stays).toEqual([{ from: on, ground: 'work' }]);
  });

  test('keep the name that the caller used', () => {
    const { pathOf } = toCase(person, on);
    expect(pathOf('residences[0].place')).toBe('person.municipality');
    expect(pathOf('stays[0]')).toBe('person.stay');
  });

  test('are not told beside the list of the same', () => {
    const { problems } = toCase({ ...person, stays: [{ from: on, ground: 'work' }] }, on);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['person.stay saidTwice']);
  });
});

describe('municipalities', () => {
  test.each([
    ['11002', 'flanders'],
    ['21004', 'brussels'],
    ['62063', 'elsewhereBelgium'],
    ['25112', 'elsewhereBelgium'],
  ])('%s lies in %s', (municipality, place) => {
    expect(toCase({ municipality }, on)).toMatchObject({ problems: [], file: { residences: [{ place }] } });
  });

  test('a code of nowhere, a municipality elsewhere than its place, and a residence without any', () => {
    const residences = [
      { from: on, municipality: '10000' },
      { from: on, municipality: '11002', place: 'brussels' as const },
      { from: on },
    ];
    expect(toCase({ residences }, on).problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'person.residences[0].municipality unknownMunicipality',
      'person.residences[1].municipality elsewhereThanPlace',
      'person.residences[2].place noPlace',
    ]);
  });
});

test('lists may come in any order: the law gets them by day, the caller keeps his places', () => {
  const early = { on: plainDate('2023-01-01'), hours: 1 };
  const late = { on: plainDate('2024-01-01'), hours: 2.5 };
  const { file, pathOf } = inOrderOfDays(toCase({ participations: [late, early] }, on));
  expect(file.participations).toEqual([
    { on: '2023-01-01', halfHours: 2 },
    { on: '2024-01-01', halfHours: 5 },
  ]);
  expect(file.participations.map((item, index) => pathOf('participations', index, item))).toEqual([
    'person.participations[1]',
    'person.participations[0]',
  ]);
  expect(toCase({ participations: [late] }, on).pathOf('participations[0].halfHours')).toBe('person.participations[0].hours');
});
