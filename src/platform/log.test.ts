import { z } from 'zod';
import { expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(say: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'warn' | 'error' = 'info'): string[] {
  const lines: string[] = [];
  say(createLog(level, (line) => lines.push(line)));
  return lines;
}

it('writes one JSON object a line, from its level on', () => {
  const lines = logged((log) => {
    log.info('demo.loaded', { persons: 3 });
    log.warn('figures.late', { behind: 2, done: false });
  }, 'warn');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\n$/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', event: 'figures.late', behind: 2, done: false });
});

it.each([['00.01.02-003.36'], ['00010200336'], ['some.one@example.org'], ['+32 470 12 34 56'], ['0032470123456']])(
  'keeps %s out',
  (personal) => {
    const [line] = logged((log) => log.info('something.happened', { text: `about ${personal}, it seems` }));
    expect(line).not.toContain(personal);
    expect(line).toContain('about');
  },
);

it('keeps ids and times whole', () => {
  const fields = { id: '0199aa10-1234-7abc-8def-001122334455', at: '2025-02-21T10:11:12.131Z' };
  const [line] = logged((log) => log.info('something.happened', { ...fields }));
  expect(JSON.parse(line ?? '')).toMatchObject({ id: fields.id });
});

it('tells of an error what it is and where, not the row or the input that it quotes', () => {
  const fromDatabase = Object.assign(new Error('invalid input syntax for type date: "Fatma"'), {
    severity: 'ERROR',
    code: '22007',
    table: 'person',
  });
  const [line] = logged((log) => log.error('request.failed', fromDatabase, { path: '/persons' }));
  expect(JSON.parse(line ?? '')).toMatchObject({
    error: 'Error',
    code: '22007',
    table: 'person',
    path: '/persons',
    stack: expect.stringContaining('log.test.ts'),
  });
  expect(line).not.toContain('Fatma');
  const [input] = logged((log) => log.error('request.failed', z.enum(['a']).safeParse('Fatma').error));
  expect(input).not.toContain('Fatma');
  const [own] = logged((log) => log.error('demo.failed', new Error('The figures differ', { cause: new TypeError('x') })));
  expect(JSON.parse(own ?? '')).toMatchObject({ message: 'The figures differ', cause: 'TypeError' });
});
