import { demoStatus } from '#src/demo/status.ts';
import { defineCommand } from './command.ts';

const words = {
  empty: 'Nothing is recorded; `demo load` fills it.',
  loaded: 'The synthetic population is there.',
  other: 'There is a record, and it is not the demo.',
} as const;

export const demoStatusCommand = defineCommand({
  name: 'demo status',
  summary: 'Says whether the synthetic population is in the database. Exit code 1 when it is not.',
  options: {},
  async run(_arguments, { json, print, printJson, databaseUrl }) {
    const status = await demoStatus(await databaseUrl());
    if (json) printJson(status);
    else print(`${words[status.state]} ${status.persons} persons, ${status.facts} facts of the demo.`);
    return status.state === 'loaded' ? 0 : 1;
  },
});
