import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readConfig } from '#src/platform/config.ts';
import { UsageError } from './command.ts';
import { lawDecide } from './law-decide.ts';
import { parseCommand } from './parse.ts';

/** What the command prints, and its exit code. */
async function run(words: readonly string[]): Promise<{ code: number; out: string; json: unknown }> {
  const { values, positionals, json } = parseCommand(lawDecide, words);
  const printed: string[] = [];
  let told: unknown;
  const code = await lawDecide.run(
    { values, positionals },
    {
      config: readConfig({ DOORSTROOM_DATA: '/nonexistent/doorstroom' }),
      json,
      print: (line) => printed.push(line),
      printJson: (value) => (told = value),
      progress: () => {},
      databaseUrl: () => Promise.reject(new Error('the law needs no database')),
    },
  );
  return { code, out: printed.join('\n'), json: told };
}

test('answers in sentences, with the reasons indented below', async () => {
  const { code, out } = await run(['examples/law/non-literate.json', '--language', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('Target group: mandatory integrator, with a duty since 1 February 2023.');
  expect(out).toMatch(/^INTEGRATION CERTIFICATE\n {2}- .+ \[AT-DECISION, 1 June 2024\]\n {4}- /m);
});

test('writes the grounds for a letter, in French too', async () => {
  const { code, out } = await run(['examples/law/certificate-ready.json', '--formal']);
  expect(code).toBe(0);
  expect(out).toMatch(/Vu «\s.+\s», .+ Considérant ce qui suit\s: /);
  expect(out).toContain('Ce motif est supposé');
});

test('names every problem of a case that cannot be, and ends with 1', async () => {
  const { code, json } = await run(['examples/law/impossible-test-day.json', '--json']);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    problems: [
      { path: 'person.moTests[0].on', rule: 'MO-TEST-INPUT', code: 'noTestYet' },
      { path: 'person.moTests[0].core', rule: 'MO-TEST-INPUT', code: 'impossibleScore' },
      { path: 'person.participations[0].hours', rule: 'PNT-HOURS', code: 'notInHalfHours' },
    ],
  });
  const { out } = await run(['examples/law/impossible-test-day.json', '--language', 'en']);
  expect(out).toMatch(/^This case cannot be:\n {2}person\.moTests\[0\]\.on \[MO-TEST-INPUT\] The standard MO test exists since/);
});

test.each([
  [[], 'Name one file'],
  [['examples/law/nothing.json'], 'cannot be read'],
  [['package-lock.json', 'package.json'], 'Name one file'],
  [['LICENSE'], 'is not JSON'],
  [['-', '--language', 'de'], 'There is no language "de"'],
])('called wrongly (%j), says how', async (words, said) => {
  await expect(run(words)).rejects.toThrow(UsageError);
  await expect(run(words)).rejects.toThrow(said);
});

/** In a process of its own, as somebody types it. */
test('reads standard input, and says the same as JSON', async () => {
  const child = spawn('node_modules/.bin/node', ['src/cli/doorstroom.ts', 'law', 'decide', '-', '--json'], {
    env: { ...process.env, DOORSTROOM_DATA: '/nonexistent/doorstroom' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end('{"on":"2024-06-01"}');
  const [out, code] = await Promise.all([text(child.stdout), ended]);
  expect(code).toBe(0);
  expect(JSON.parse(out).targetGroup).toMatchObject({ known: false, missing: ['person.residences'] });
});
