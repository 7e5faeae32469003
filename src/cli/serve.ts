import { configHelp } from '#src/platform/config.ts';
import { serve } from '#src/serve.ts';
import { defineCommand } from './command.ts';

const width = Math.max(...configHelp.map(([name]) => name.length)) + 2;

export const serveCommand = defineCommand({
  name: 'serve',
  summary: 'Starts everything and answers until Ctrl-C: what npm start does.',
  options: {},
  notes: ['Settings, from the environment:', ...configHelp.map(([name, about]) => `${name.padEnd(width)}${about}`)],
  run: () => serve(),
});
