import pg from 'pg';

/** One connection for one piece of work by the owner: migrations, set-up, checks. The application uses a pool. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a connection that breaks rejects the query in flight; that is where it is told
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
