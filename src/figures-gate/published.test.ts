import { readdirSync, readFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { asTable } from './as-table.ts';
import { checkTables } from './check-tables.ts';

const folder = join(import.meta.dirname, '../../../shared/published');

/** The printed tables lie beside the repository, not in it; without them there is nothing to read. */
test.skipIf(!existsSync(folder))('what the printed tables of the agency contradict', async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== 'INDEX.csv');
  const tables = [];
  for (const name of names.sort()) {
    const read = await readTable(readFileSync(join(folder, name)), name, usualLimits);
    if (!read.ok || !read.value[0]) throw new Error(name);
    const table = asTable(read.value[0]);
    if (!table.ok) throw new Error(`${name}: ${table.error.says.en}`);
    tables.push(table.value);
  }
  const places = new Map<string, string[]>();
  for (const { table, kind, place, stated, computed } of checkTables(tables)) {
    const short = kind === 'shifted-rows' ? '' : ` ${stated} / ${computed}`;
    places.set(table, [...(places.get(table) ?? []), `${kind} ${place.at}${short}`]);
  }
  expect(Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)))).toMatchInlineSnapshot(`
    {
      "003-table-1-registrations-by-desk.csv": [
        "shifted-rows K86:K113",
        "parts-not-total K274 9722 / ≤ 9719",
        "parts-not-total K275 15202 / ≤ 15198",
        "parts-not-total K276 402 / ≤ 401",
        "parts-not-total K277 25326 / ≤ 25318",
        "repeated-row K110 2498, 3402, 104, 6004 / regio, Atlas",
      ],
      "003-table-2-registrations-by-desk-year.csv": [
        "quoted-differently J343 25322 / 25326 (003-table-1-registrations-by-desk.csv K277)",
      ],
      "004-fig-19-mo-exemption-tests-results.csv": [
        "repeated-row I4 7 × = / 004-fig-17-mo-exemption-tests-requested.csv",
      ],
      "004-fig-25-mo-mean-learners-per-course.csv": [
        "mean-does-not-fit I5 21.0 / ≤ 19 (004-fig-24-mo-learners-by-language.csv I86)",
        "mean-does-not-fit I14 15.0 / ≤ 12 (004-fig-24-mo-learners-by-language.csv I110)",
        "mean-does-not-fit I17 7.0 / ≤ 6 (004-fig-24-mo-learners-by-language.csv I138)",
        "mean-does-not-fit I32 11.0 / ≤ 7 (004-fig-24-mo-learners-by-language.csv I77)",
        "mean-does-not-fit I35 16.0 / ≤ 12 (004-fig-24-mo-learners-by-language.csv I80)",
        "mean-does-not-fit I43 22.0 / ≤ 20 (004-fig-24-mo-learners-by-language.csv I146)",
        "mean-does-not-fit I49 13.0 / ≤ 3 (004-fig-24-mo-learners-by-language.csv I156)",
        "mean-does-not-fit I50 4.0 / ≤ 3 (004-fig-24-mo-learners-by-language.csv I157)",
        "mean-does-not-fit I54 18.0 / ≤ 14 (004-fig-24-mo-learners-by-language.csv I152)",
        "mean-does-not-fit I78 17.0 / ≤ 16 (004-fig-24-mo-learners-by-language.csv I69)",
        "mean-does-not-fit I81 7.0 / ≤ 5 (004-fig-24-mo-learners-by-language.csv I164)",
        "mean-does-not-fit I93 14.0 / ≤ 13 (004-fig-24-mo-learners-by-language.csv I96)",
        "mean-does-not-fit I103 8.0 / ≤ 7 (004-fig-24-mo-learners-by-language.csv I131)",
        "mean-does-not-fit I105 11.0 / ≤ 9 (004-fig-24-mo-learners-by-language.csv I162)",
        "mean-does-not-fit I114 10.0 / ≤ 8 (004-fig-24-mo-learners-by-language.csv I30)",
        "mean-does-not-fit I119 17.0 / ≤ 14 (004-fig-24-mo-learners-by-language.csv I141)",
        "mean-does-not-fit I120 11.0 / ≤ 10 (004-fig-24-mo-learners-by-language.csv I142)",
        "mean-does-not-fit I124 18.0 / ≤ 17 (004-fig-24-mo-learners-by-language.csv I148)",
        "mean-does-not-fit I125 16.1 / 14.3 (004-fig-23-mo-learners-started.csv H3 / 004-fig-22-mo-courses-started.csv H3)",
      ],
      "004-fig-33-nt2-unique-persons.csv": [
        "unique-above-events H9 10545 / ≤ 9010 (004-fig-34-nt2-interviews.csv I13)",
      ],
      "004-fig-49-plan-samenleven-by-position.csv": [
        "parts-not-total H8 147 / 154",
      ],
      "004-fig-52-learning-activities-other.csv": [
        "parts-not-total J53 46 / 44",
      ],
      "004-fig-55-juridesk-by-region.csv": [
        "share-does-not-fit H15 12 / 12.6",
      ],
      "004-fig-56-juridesk-by-category.csv": [
        "parts-not-total H29 9068 / 8832",
      ],
      "004-fig-57-juridesk-by-sector.csv": [
        "parts-not-total H38 9068 / 9027",
      ],
      "004-text-legal-guidances.csv": [
        "parts-not-total I3 171 / 172",
        "parts-not-total I4 123 / 124",
      ],
      "004-text-legal-trainings.csv": [
        "parts-not-total I3 2305 / 2308",
      ],
      "004-text-register-certificates-by-language.csv": [
        "parts-not-total H2 775 / 778",
      ],
      "004-text.csv": [
        "parts-not-total K274 29 / ≤ 23",
        "child-above-parent K150 90 / ≥ 246",
        "share-does-not-fit K89 89 / 88.2 / 88.1",
        "quoted-differently K88 12528 / 12539 (004-fig-21-mo-tests-results.csv I20)",
      ],
    }
  `);
});
