import type { Command } from './command.ts';

/** What can be typed, and where it is written; loaded when typed, so that a small command starts fast. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).command,
};
