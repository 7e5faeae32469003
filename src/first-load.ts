import type { Parts } from './compose.ts';
import { withClient } from './platform/client.ts';
import type { Config } from './platform/config.ts';
import type { Teller } from './platform/teller.ts';

/** Synthetic people and real ones never share a record, nor is one shown as the other. */
export class WrongRecord extends Error {
  override readonly name = 'WrongRecord';
}

/** In the demo: loads the synthetic population when nothing is recorded yet. Elsewhere: refuses a database that holds it. */
export async function firstLoad(
  config: Config,
  url: string,
  parts: Pick<Parts, 'modules' | 'snapshots'>,
  tell: Teller,
): Promise<void> {
  const { demoState } = await import('./demo/status.ts');
  const state = await withClient(url, demoState);
  if (!config.demo) {
    if (state === 'loaded')
      throw new WrongRecord(
        'This database holds the synthetic population of the demo. Use another for a real installation (DOORSTROOM_DATA or DATABASE_URL).',
      );
    return;
  }
  if (state === 'other')
    throw new WrongRecord(
      'This database holds a record that is not the demo. Set DOORSTROOM_DEMO=off, or use another database (DOORSTROOM_DATA or DATABASE_URL).',
    );
  if (state === 'loaded') return;
  const [{ loadDemo }, { progressLine }] = await Promise.all([import('./demo/load.ts'), import('./demo/load/progress-line.ts')]);
  const loaded = await loadDemo(url, {
    projections: parts.modules.flatMap((module) => module.projections),
    snapshots: parts.snapshots,
    onProgress: (progress) => tell.progress(progressLine(progress)),
  });
  tell.step(
    `The synthetic population is there: ${loaded.persons.toLocaleString('en')} persons, ${loaded.facts.toLocaleString('en')} facts`,
  );
}
