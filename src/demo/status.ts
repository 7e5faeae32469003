import type { Tx } from '#src/platform/database.ts';
import { withClient } from '#src/platform/client.ts';

/** `empty`: nothing recorded; `loaded`: the demo, with whatever was added since; `other`: a record that is not the demo. */
export interface DemoStatus {
  readonly state: 'empty' | 'loaded' | 'other';
  readonly persons: number;
  readonly facts: number;
}

export function demoStatus(url: string): Promise<DemoStatus> {
  return withClient(url, (client) => statusOf(client));
}

/** Answers at once, without counting: every start asks. The load is one transaction, so a file number of the demo (letter D) means that all of it is there. */
export async function demoState(client: Tx): Promise<DemoStatus['state']> {
  const any = await client.query<{ facts: boolean; demo: boolean }>(
    `select exists (select from facts.fact) as facts, exists (select from register.file where file.file_number = 'D0000001') as demo`,
  );
  const { facts, demo } = any.rows[0] ?? { facts: false, demo: false };
  if (demo) return 'loaded';
  return facts ? 'other' : 'empty';
}

/** A bigint comes as text where nobody asked for numbers. */
export async function statusOf(client: Tx): Promise<DemoStatus> {
  const state = await demoState(client);
  if (state === 'empty') return { state, persons: 0, facts: 0 };
  const counted = await client.query<{ persons: number | string; facts: number | string }>(
    `select (select count(*) from register.file where file.file_number like 'D%') as persons, (select count(*) from facts.fact where fact.source = 'demo') as facts`,
  );
  return { state, persons: Number(counted.rows[0]?.persons ?? 0), facts: Number(counted.rows[0]?.facts ?? 0) };
}
