import { expect, test } from 'vitest';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { asTable } from './as-table.ts';
import { checkTables } from './check-tables.ts';
import type { CheckedTable } from './table.ts';

async function tableOf(name: string, csv: string): Promise<CheckedTable> {
  const read = await readTable(new TextEncoder().encode(csv), name, usualLimits);
  if (!read.ok || !read.value[0]) throw new Error(name);
  const table = asTable(read.value[0]);
  if (!table.ok) throw new Error(table.error.says.en);
  return table.value;
}

async function found(...files: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const tables = await Promise.all(files.map(([name, csv]) => tableOf(name, csv)));
  return checkTables(tables).map(({ kind, table, place }) => `${table} ${kind} ${place.at}`);
}

const persons = 'Regio;Unieke personen;Gesprekken\nNoord;100;250\nZuid;80;120\nOost;210;300\nWest;50;90\nTotaal;430;760\n';

test('unique persons beside their interviews: the total may be less than the sum, never more than the interviews', async () => {
  expect(await found(['a.csv', persons])).toEqual([]);
  expect(await found(['a.csv', persons.replace('Oost;210', 'Oost;310')])).toEqual(['a.csv unique-above-events B4']);
});

test('a heading over two columns, shares, an evolution and provinces under their region are read as printed', async () => {
  const csv =
    'Tabel 5. Aanvragen\n;2023;;2024;;Evolutie\n;Aantal;%;Aantal;%;\nVlaams Gewest;1.000;83,3%;1.100;84,6%;10%\nAntwerpen;400;33,3%;450;34,6%;13%\n' +
    'Limburg;350;29,2%;380;29,2%;9%\nGent;250;20,8%;270;20,8%;8%\nBrussel;200;16,7%;200;15,4%;0%\nTotaal;1.200;100%;1.300;100%;8%\n';
  expect(await found(['a.csv', csv])).toEqual([]);
  expect(await found(['a.csv', csv.replace('34,6%;13%', '43,6%;13%')])).toEqual(['a.csv share-does-not-fit E5']);
  expect(await found(['a.csv', csv.replace('34,6%;13%', '34,6%;31%')])).toEqual(['a.csv evolution-does-not-fit F5']);
});

test('the same number in two tables', async () => {
  const one = 'Regio;2023;2024\nNoord;110;120\nZuid;210;220\nOost;310;320\nTotaal;630;660\n';
  const other = 'jaar;regio;waarde\n2024;Noord;120\n2024;Zuid;220\n2024;Oost;320\n2024;Totaal;660\n';
  expect(await found(['a.csv', one], ['b.csv', other])).toEqual([]);
  expect(await found(['a.csv', one], ['b.csv', other.replace('2024;Oost;320', '2024;Oost;302').replace('660', '642')])).toEqual([
    'b.csv quoted-differently C4',
    'b.csv quoted-differently C5',
  ]);
});

test('counting identities of interpreting, learned from the other columns', async () => {
  const csv =
    'Status;Telefoon;Video;Ter plaatse;Totaal\nAanvragen;3.889;1.621;2.346;7.856\nBeantwoord;3.394;1.399;1.546;6.339\nVolbracht;3.112;963;1.031;5.106\n' +
    'Niet volbracht;282;436;515;1.233\nNiet beantwoord;495;222;800;1.517\nwaarvan taal;433;152;748;1.333\n';
  expect(await found(['a.csv', csv])).toEqual([]);
  expect(await found(['a.csv', csv.replace('3.394', '3.384')])).toEqual(['a.csv parts-not-total B3']);
});
