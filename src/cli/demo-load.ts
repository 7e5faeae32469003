import { compose } from '#src/compose.ts';
import { loadDemo } from '#src/demo/load.ts';
import { progressLine } from '#src/demo/load/progress-line.ts';
import { openDatabase } from '#src/platform/database.ts';
import { defineCommand } from './command.ts';

export const demoLoad = defineCommand({
  name: 'demo load',
  summary: 'Loads the synthetic population into an empty database: some 200,000 lives, two million facts',
  options: {},
  notes: [
    'Everything or nothing: a load that was interrupted left nothing, and is done again from the beginning. When it is there already, nothing happens.',
  ],
  async run(_arguments, { config, json, print, printJson, progress, databaseUrl }) {
    const url = await databaseUrl();
    const database = openDatabase(url, { max: 2 });
    try {
      const { modules, snapshots } = compose(config, database);
      const result = await loadDemo(url, {
        projections: modules.flatMap((module) => module.projections),
        snapshots,
        onProgress: (now) => progress(progressLine(now)),
      });
      if (json) printJson(result);
      else if (result.outcome === 'loaded')
        print(
          `Loaded ${result.persons} persons and ${result.facts} facts in ${(result.milliseconds / 1000).toFixed(1)} s. All of them are synthetic.`,
        );
      else print(`The demo is there already: ${result.persons} persons, ${result.facts} facts.`);
      return 0;
    } finally {
      await database.close();
    }
  },
});
