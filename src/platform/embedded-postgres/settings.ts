import { statfs } from 'node:fs/promises';

/** Durable, for a machine of 2 cores and 1.5 GB that runs the application too. */
const durable = {
  listen_addresses: '',
  max_connections: '60',
  superuser_reserved_connections: '3',
  shared_buffers: '256MB',
  effective_cache_size: '768MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  synchronous_commit: 'on',
  // Nothing replicates from here, and a bulk load into a new table then needs no log of its own.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO, YMD',
  log_line_prefix: '%m [%p] ',
  // Statements, parameters and the rows in error details can hold personal data: none of them is logged.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const;

/** For test databases: nothing of them needs to survive. */
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '100',
} as const;

export async function settings(socketFolder: string, options: { readonly throwaway: boolean }): Promise<string[]> {
  const chosen = {
    ...durable,
    ...(options.throwaway ? throwaway : {}),
    ...(await sharedMemory()),
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Containers often have 64 MB of /dev/shm, too little for a parallel query. */
async function sharedMemory(): Promise<Record<string, string>> {
  const shm = await statfs('/dev/shm').catch(() => undefined);
  const roomy = shm === undefined || shm.bsize * shm.blocks >= 256 * 1024 * 1024;
  return roomy ? {} : { dynamic_shared_memory_type: 'mmap' };
}
