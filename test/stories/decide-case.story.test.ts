import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoClock } from '#src/platform/clock.ts';
import { legislationModule } from '#src/modules/legislation/module.ts';
import { staff } from '#test/support/staff.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';

/** Somebody from outside, with nothing but the description of the interface, asks what the law says of a case. */
let database: TestDatabase;
let world: Awaited<ReturnType<typeof testServer>>;

beforeAll(async () => {
  database = await testDatabase();
  world = await testServer({
    database: database.app,
    modules: [legislationModule({ clock: demoClock() })],
    limits: { perAddress: 5, stateless: 100 },
  });
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

function decide(payload: object | string, headers: Record<string, string> = {}) {
  return world.server.inject({
    method: 'POST',
    url: '/api/v1/law/decide',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
}

test('reads the description, tries its examples, and gets an answer or every problem of each', async () => {
  const document = (await world.server.inject({ url: '/api/v1/openapi.json' })).json();
  const { examples } = document.paths['/law/decide'].post.requestBody.content['application/json'];
  const answers: string[] = [];
  for (const [name, { value }] of Object.entries<{ value: object }>(examples)) {
    const answer = await decide(value);
    const said =
      answer.statusCode === 200
        ? answer.json().summary
        : answer.json().detail.problems.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`);
    answers.push(`${name}: ${answer.statusCode}`, ...said);
  }
  expect(answers).toMatchSnapshot();
});

test('is told of every outcome why, down to the facts as he called them', async () => {
  const person = {
    birthDay: '1991-03-14',
    firstRegisteredOn: '2023-02-01',
    nationality: 'nonEu',
    residence: 'flanders',
    stay: 'recognisedRefugee',
  };
  const { targetGroup, certificate, obligations, sanctionable } = (await decide({ on: '2024-06-01', person })).json();
  expect(targetGroup).toMatchObject({
    known: true,
    group: 'mandatory',
    obliged: true,
    dutySince: '2023-02-01',
    reasons: [{ rule: 'TG-F-16', because: [{ rule: 'TG-F-08' }] }],
  });
  expect(targetGroup.reasons[0].because[0].facts).toContainEqual({
    path: 'person.stay',
    value: { from: '2023-02-01', ground: 'recognisedRefugee' },
  });
  expect(certificate).toMatchObject({ entitled: false, rule: 'AT-DECISION', lacking: ['contract'] });
  expect(obligations.map(({ pillar, required }: { pillar: string; required: boolean | null }) => [pillar, required])).toEqual([
    ['dutch', true],
    ['orientation', true],
    ['work', true],
    ['participation', null],
  ]);
  expect(sanctionable).toMatchObject({ known: true, possible: true });
});

test('hears what is not known, and which property would settle it', async () => {
  const { targetGroup, certificate } = (await decide({ on: '2024-06-01' })).json();
  expect(targetGroup).toMatchObject({
    known: false,
    group: null,
    because: { code: 'residenceUnknown', sentence: { nl: 'De woonplaats is niet bekend.' } },
    missing: ['person.residences'],
  });
  expect(certificate).toMatchObject({ known: true, entitled: false });
  const asked = { on: '2024-06-01', person: { residence: 'flanders', firstRegisteredOn: '2023-01-01', birthDay: '1990-01-01' } };
  expect((await decide(asked)).json().targetGroup.missing).toEqual(['person.nationalities']);
});

test('hears of a case that cannot be: each property, each rule, in three languages', async () => {
  const answer = await decide({
    on: '2024-06-01',
    person: {
      birthDay: '1991-03-14',
      contract: { signedOn: '2022-03-01' },
      moTests: [{ on: '2022-03-27', core: 9, practical: 20 }],
    },
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    code: 'impossibleCase',
    detail: {
      problems: [
        {
          path: 'person.moTests[0].on',
          rule: 'MO-TEST-INPUT',
          sentence: { nl: expect.any(String), en: expect.any(String), fr: expect.any(String) },
          citations: [{ source: 's004' }, { source: 'decisions' }],
        },
      ],
    },
  });
});

test.each([
  ['no day', {}, 'on missing'],
  ['a day that does not exist', { on: '2023-02-29' }, 'on noSuchDay'],
  ['a property that is none', { on: '2024-06-01', person: { stayGround: 'work' } }, 'person.stayGround unknownProperty'],
  ['a code that is none', { on: '2024-06-01', person: { stay: 'refugee' } }, 'person.stay notInList'],
  ['a number for a day', { on: '2024-06-01', person: { birthDay: 1990 } }, 'person.birthDay wrongType'],
  [
    'a word for hours',
    { on: '2024-06-01', person: { participations: [{ on: '2024-01-01', hours: 'many' }] } },
    'person.participations[0].hours wrongType',
  ],
  ['a default that is none', { on: '2024-06-01', settings: { nothing: { value: 1 } } }, 'settings.nothing unknownProperty'],
  [
    'a value that a default does not take',
    { on: '2024-06-01', settings: { participationAnchor: { value: 'birthday' } } },
    'settings.participationAnchor.value notPossible',
  ],
  ['a list instead of a case', [], ' wrongType'],
  ['no language', { on: '2024-06-01', language: 'de' }, 'language notInList'],
])('sends %s and hears where', async (_, body, problem) => {
  const answer = await decide(body);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().detail.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
    problem,
  ]);
});

test('sends what is no JSON, another kind of text, or too much', async () => {
  expect((await decide('{"on":')).json()).toEqual({ code: 'malformedJson', detail: null });
  expect((await decide('on=2024', { 'content-type': 'application/x-www-form-urlencoded' })).statusCode).toBe(415);
  expect((await decide(JSON.stringify({ on: 'x'.repeat(1_100_000) }))).statusCode).toBe(413);
});

test('is not asked who he is, leaves nothing behind, and may ask often', async () => {
  const lotte = await signedIn(world.server, staff.lotte);
  const before = world.logged.length;
  const secret = '1987-06-05';
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      decide({ on: '2024-06-01', person: { birthDay: secret } }, { cookie: `doorstroom=${lotte.cookie}` }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  expect(answers.every(({ headers }) => headers['set-cookie'] === undefined && headers['cache-control'] === 'no-store')).toBe(
    true,
  );
  const logged = world.logged.slice(before).join('\n');
  expect(logged).toContain('/api/v1/law/decide');
  expect(logged).not.toContain(secret);
  const kept = await database.owner.pool.query('select count(*)::int as facts from facts.fact');
  expect(kept.rows).toEqual([{ facts: 0 }]);
});

test('is stopped when he asks too often', async () => {
  const answers = await Promise.all(Array.from({ length: 110 }, () => decide({})));
  const refused = answers.find(({ statusCode }) => statusCode === 429);
  expect(refused?.headers['retry-after']).toMatch(/^\d+$/);
});
