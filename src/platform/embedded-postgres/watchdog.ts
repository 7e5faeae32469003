import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/**
 * Stops the server when this process is killed without a chance to do so. A shell waits on a pipe whose other end
 * only we hold; the kernel closes it whatever way we end. It looks that the pid still is that cluster's server.
 */
export function stopWithUs(server: ChildProcess, cluster: string): void {
  const script = 'read -r _; [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -INT "$1"';
  const shell = spawn('/bin/sh', ['-c', script, 'doorstroom-watchdog', String(server.pid), cluster], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {}); // without it only a kill -9 of us leaves a server, which the next start stops
  shell.stdin.on('error', () => {});
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  server.once('exit', () => shell.stdin.end());
}
