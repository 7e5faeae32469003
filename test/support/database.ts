import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from '#src/platform/client.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { TEMPLATE, withDatabase } from './cluster.ts';

export interface TestDatabase {
  /** The owner's URL, for what connects by itself. */
  readonly url: string;
  /** May do everything, as migrations do. */
  readonly owner: Database;
  /** As the application: the role doorstroom_app. */
  readonly app: Database;
  drop(): Promise<void>;
}

/** A database of its own, migrated and empty. Once per test file; `drop` it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(inject('clusterUrl'), (client) => client.query(`create database ${name} template ${TEMPLATE}`));
  const url = withDatabase(inject('clusterUrl'), name);
  const owner = openDatabase(url, { max: 5 });
  const app = openDatabase(url, { role: APPLICATION_ROLE, max: 12 });
  const drop = async (): Promise<void> => {
    await Promise.all([owner.close(), app.close()]);
    await withClient(inject('clusterUrl'), (client) => client.query(`drop database ${name} with (force)`));
  };
  return { url, owner, app, drop };
}
