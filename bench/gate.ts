import { outcomeOf } from '#test/support/gate/measure.ts';
import { plantNames, type PlantName } from '#test/support/gate/plants.ts';
import { forms } from '#test/support/gate/print.ts';
import { statisticKinds } from '#test/support/gate/statistics.ts';
import { differences, pairsOfShapes, told } from '#test/support/gate/two-tables.ts';
import { report } from './report.ts';

const SEEDS = Number(process.env['GATE_SEEDS'] ?? 12);
const FIRST = Number(process.env['GATE_FIRST'] ?? 1);
const shown = new Set(process.env['GATE_SHOW']?.split(';'));

/** How many planted errors the gate finds, per kind and form, and of how many sound tables it says something. */
export async function run(): Promise<boolean> {
  const recall = new Map<string, { planted: number; found: number; placed: number }>();
  const add = (key: string, found: boolean, placed: boolean) => {
    const own = recall.get(key) ?? { planted: 0, found: 0, placed: 0 };
    recall.set(key, { planted: own.planted + 1, found: own.found + Number(found), placed: own.placed + Number(placed) });
  };
  const alarms = new Map<string, { tables: number; alarmed: number; findings: number }>();
  const plants: readonly (PlantName | null)[] = [null, ...plantNames];
  let slowest = 0;
  let variety = 0;
  for (const kind of statisticKinds)
    for (const form of forms)
      for (const file of ['csv', 'xlsx'] as const)
        for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
          variety += 1;
          for (const plant of plants) {
            const started = performance.now();
            const outcome = await outcomeOf(
              { kind, form, file, seed: seed * 1009 + variety * 13, described: seed % 2 === 0 },
              plant,
            );
            if (!outcome) continue;
            slowest = Math.max(slowest, performance.now() - started);
            const sound = (outcome.planted?.kinds.length ?? 0) === 0;
            const name = `${plant ?? 'sound'} | ${kind} ${form} ${file} ${seed * 1009 + variety * 13}`;
            if (sound) {
              for (const key of [`sound ${kind}`, `sound ${form} ${file}`, 'sound, all']) {
                const own = alarms.get(key) ?? { tables: 0, alarmed: 0, findings: 0 };
                const count = outcome.findings.length;
                alarms.set(key, {
                  tables: own.tables + 1,
                  alarmed: own.alarmed + Number(count > 0),
                  findings: own.findings + count,
                });
              }
              if (shown.has('sound'))
                for (const each of outcome.findings) console.log(name, each.kind, each.place.at, each.stated, each.computed);
              continue;
            }
            for (const key of [plant ?? '', `${form} ${file}`, 'all']) add(key, outcome.found, outcome.placed);
            if ((shown.has(plant ?? '') || shown.has('all')) && !outcome.placed)
              console.log(
                name,
                outcome.planted?.at
                  .slice(0, 3)
                  .map(([r, c]) => outcome.printed.places[r]?.[c])
                  .join(' '),
                '→',
                outcome.findings
                  .map((each) => `${each.kind} ${each.place.at} ${each.stated}/${each.computed}`)
                  .slice(0, 4)
                  .join(' ; ') || 'silent',
              );
          }
        }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
  for (const [key, { planted, found, placed }] of recall)
    console.log(
      `  ${key.padEnd(32)} ${String(planted).padStart(5)} planted, found ${percent(found, planted)}, at its cell ${percent(placed, planted)}`,
    );
  for (const [key, { tables, alarmed, findings }] of alarms)
    console.log(`  ${key.padEnd(32)} ${String(tables).padStart(5)} tables, ${alarmed} with a false alarm (${findings} findings)`);
  const all = recall.get('all') ?? { planted: 1, found: 0, placed: 0 };
  const silent = alarms.get('sound, all') ?? { tables: 1, alarmed: 1, findings: 1 };
  const recalled = report({
    what: 'planted errors found, share',
    ours: `${all.found} of ${all.planted}`,
    bare: 'all',
    ratio: all.found / all.planted,
    limit: { atLeast: 0.9 },
  });
  const quiet = report({
    what: 'sound tables with a false alarm, share',
    ours: `${silent.alarmed} of ${silent.tables}`,
    bare: 'none',
    ratio: silent.alarmed / silent.tables,
    limit: { atMost: 0.02 },
  });
  console.log(`  slowest table ${slowest.toFixed(0)} ms`);
  return (await twoTables()) && recalled && quiet;
}

/** The same counts in two tables of other shapes: one number otherwise, or both right. */
async function twoTables(): Promise<boolean> {
  let [planted, found, sound, alarmed] = [0, 0, 0, 0];
  for (const shape of pairsOfShapes)
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const wrong = await told({ ...shape, difference: 'none', planted: true, seed: seed * 7919 });
      planted += 1;
      found += Number(wrong.findings.some((each) => each.kind === 'quoted-differently' && wrong.changed.includes(each.place.at)));
      for (const difference of differences) {
        const right = await told({ ...shape, difference, planted: false, seed: seed * 7919 });
        sound += 1;
        alarmed += Number(right.findings.length > 0);
      }
    }
  const ours = { ours: `${found} of ${planted}`, bare: 'all', ratio: found / planted, limit: { atLeast: 0.9 } };
  const silent = { ours: `${alarmed} of ${sound}`, bare: 'none', ratio: alarmed / sound, limit: { atMost: 0.02 } };
  const recalled = report({ what: 'numbers quoted otherwise in a second table found, share', ...ours });
  return report({ what: 'sound pairs of tables with a false alarm, share', ...silent }) && recalled;
}
