import { expect, test } from 'vitest';
import { outcomeOf, type Case } from '#test/support/gate/measure.ts';
import { plantNames } from '#test/support/gate/plants.ts';
import { forms } from '#test/support/gate/print.ts';
import { statisticKinds } from '#test/support/gate/statistics.ts';

/** One table of each kind in each form, as CSV and as Excel in turn; `npm run bench -- gate` takes many more. */
const cases: readonly Case[] = statisticKinds.flatMap((kind, k) =>
  forms.map((form, f) => ({
    kind,
    form,
    file: (k + f) % 2 === 0 ? 'csv' : 'xlsx',
    seed: 4001 + k * 97 + f * 13,
    described: f % 2 === 0,
  })),
);

test.for(cases)('nothing is said of a sound table: $kind, $form, $file', async (each) => {
  for (const plant of [null, 'parts of persons exceed (sound)'] as const) {
    const outcome = await outcomeOf(each, plant);
    if (plant === null) expect(outcome).not.toBeNull();
    expect(outcome?.findings ?? []).toEqual([]);
  }
});

const errors = plantNames.filter((name) => name !== 'parts of persons exceed (sound)');

test.for(errors)('found where it was planted: %s', async (plant) => {
  const missed: string[] = [];
  let planted = 0;
  // Some errors fit in few tables: other seeds until there are enough.
  for (let round = 0; round < 8 && planted < 4; round++)
    for (const each of cases) {
      if (planted >= 4) break;
      const outcome = await outcomeOf({ ...each, seed: each.seed + round * 1009 }, plant);
      if (!outcome) continue;
      planted += 1;
      if (!outcome.found)
        missed.push(
          `${each.kind} ${each.form} ${each.file}: ${outcome.findings.map((found) => `${found.kind} ${found.place.at}`).join(', ')}`,
        );
    }
  expect(planted).toBeGreaterThanOrEqual(2);
  expect(missed.length, missed.join('\n')).toBe(0);
});
