import { expect, it } from 'vitest';
import { Ending, createLifetime } from './lifetime.ts';

it('stops what was started, last first, once, and goes on when one fails', async () => {
  const told: string[] = [];
  const life = createLifetime((error) => told.push(String(error)));
  await life.keep('database', async (name) => void told.push(name));
  await life.keep('broken', async () => Promise.reject(new Error('no')));
  await life.keep('server', async (name) => void told.push(name));
  await Promise.all([life.end(), life.end()]);
  expect(told).toEqual(['server', 'Error: no', 'database']);
});

it('stops what starts too late', async () => {
  const told: string[] = [];
  const life = createLifetime(() => {});
  await life.end();
  await expect(life.keep('late', async (name) => void told.push(name))).rejects.toThrow(Ending);
  expect(told).toEqual(['late']);
});
