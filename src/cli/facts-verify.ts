import { compose } from '#src/compose.ts';
import { verifyProjection } from '#src/facts/rebuild.ts';
import type { Comparison } from '#src/facts/rebuild.ts';
import { openDatabase } from '#src/platform/database.ts';
import { defineCommand } from './command.ts';

export const factsVerify = defineCommand({
  name: 'facts verify',
  summary:
    'Builds every view and the snapshot of the figures beside the live ones, from the facts, and compares. Exit code 1 when one differs.',
  options: {},
  run: async (_, { config, json, print, printJson, progress, databaseUrl }) => {
    const database = openDatabase(await databaseUrl(), { max: 4 });
    try {
      const { ledger, modules, snapshots } = compose(config, database);
      const views: Comparison[] = [];
      for (const projection of modules.flatMap((module) => module.projections)) {
        views.push(
          await verifyProjection(database, ledger, projection, {
            onProgress: (streams) => progress(`${projection.table}: ${streams} files`),
          }),
        );
      }
      progress('the snapshot of the figures');
      const snapshot = await snapshots.verify();
      const right = snapshot.same && views.every(isRight);
      if (json) printJson({ right, views, snapshot });
      else {
        for (const view of views)
          print(
            `${isRight(view) ? '✓' : '✗'} ${view.table}: ${view.rebuiltRows} rows of ${view.streams} files${isRight(view) ? '' : differences(view)}`,
          );
        print(`${snapshot.same ? '✓' : '✗'} snapshot of the figures: ${snapshot.facts} facts live, ${snapshot.rebuilt} rebuilt`);
      }
      return right ? 0 : 1;
    } finally {
      await database.close();
    }
  },
});

function isRight(view: Comparison): boolean {
  return view.missing === 0 && view.extra === 0 && view.different === 0;
}

function differences(view: Comparison): string {
  return `; ${view.missing} missing, ${view.extra} too many, ${view.different} different, for instance of ${view.examples.slice(0, 3).join(', ')}`;
}
