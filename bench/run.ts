import { run as demoLoad } from './demo-load.ts';
import { run as facts } from './facts.ts';
import { run as figures, runLarge as figuresLarge } from './figures/run.ts';
import { run as gate } from './gate.ts';
import { run as lawHttp } from './law-http.ts';
import { run as lawSweep } from './law-sweep.ts';
import { run as nightly } from './nightly.ts';
import { run as office } from './office.ts';
import { run as openSite } from './open-site.ts';
import { run as secondStart } from './second-start.ts';

/**
 * `npm run bench`: every promise of speed, measured in one run beside the bare way of doing the same.
 * `npm run bench -- facts figures` runs only those. Exit code 1 when a promise is not kept.
 */
const benches = {
  'demo-load': demoLoad,
  'second-start': secondStart,
  facts,
  figures,
  'figures-large': figuresLarge,
  gate,
  nightly,
  office,
  'open-site': openSite,
  'law-sweep': lawSweep,
  'law-http': lawHttp,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
let kept = true;
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  kept = (await run()) && kept;
}
process.exit(kept ? 0 : 1);
