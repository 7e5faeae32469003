import { expect, test } from 'vitest';
import { readTable } from '#src/spreadsheets/read-table.ts';
import { usualLimits } from '#src/spreadsheets/sheet.ts';
import { asTables } from './as-table.ts';
import { checkTables } from './check-tables.ts';

/** Tables as other offices print them: other languages, codes, choices, rates, indices, rounding. */
async function found(...files: readonly string[]): Promise<readonly string[]> {
  const reads = await Promise.all(
    files.map((csv, at) => readTable(new TextEncoder().encode(csv), `tabel${at || ''}.csv`, usualLimits)),
  );
  const sheets = reads.flatMap((read) => {
    if (!read.ok) throw new Error(read.error.says.en);
    return read.value;
  });
  const tables = sheets.flatMap((sheet) => {
    const made = asTables(sheet);
    if (!made.ok) throw new Error(made.error.says.en);
    return made.value;
  });
  return checkTables(tables).map(({ kind, place }) => `${kind} ${place.at}`);
}

const sound: Readonly<Record<string, string>> = {
  german:
    'Zahl der Schüler nach Land\nLand;2018*;2019;Veränderung in % 2018-2019\nBayern;2.280;2.371;4 %\nBerlin;842;951;13 %\nBremen;784;748;-5 %\nZusammen;3.906;4.070;4 %\n',
  index:
    'Index (2016 = 100)\nRegio;2016;2017;2018;2019;2020\nAalst;100,0;101,4;99,9;98,8;99,6\nGent;100,0;103,3;105,8;106,1;104,9\nTotaal;100,0;102,6;102,3;101,7;101,9\n',
  rates:
    'Taux de chômage (%) par Province\nProvince;2021;2022;2023\nHainaut;9,1;9,4;9,8\nLiège;8,2;8,1;8,4\nNamur;6,9;7,0;7,3\nTotal;8,3;8,4;8,7\n',
  ages: 'Âge moyen par Région\nRégion;2022;2023\nTOTAL;7,8;8,0\nAth;8,0;9,3\nMons;6,7;6,5\nNamur;8,7;8,3\n',
  places:
    'INS;Regio;2015\n01000;Totaal;485\n10000;Eeklo;402\n11000;Tielt;259\n12000;Hasselt;143\n20000;Aalst;83\n21000;Brugge;29\n22000;Ieper;54\n',
  rounded:
    'Population (rounded to nearest 5)\nRegion;2020;2021\nNorth;125;130\nSouth;75;80\nEast;45;45\nWest;60;65\nTotal;310;315\n',
  several:
    'Kanäle (Mehrfachnennungen möglich)\n;Anzahl;Anteil in %\nTelefon;240;50,1\nE-Mail;139;29,0\nWebsite;153;31,9\nSchalter;314;65,6\nBefragte;479;100,0\n',
  codes:
    'NACE;Activiteit;2022;2023\nA;Landbouw;53;64\n01;Akkerbouw;20;30\n02;Bosbouw;33;34\nB;Nijverheid;70;90\n05;Kolen;30;40\n06;Olie;40;50\n;Totaal;123;154\n',
};

test.each(Object.entries(sound))('nothing is said of a sound table: %s', async (_, csv) => {
  expect(await found(csv)).toEqual([]);
});

test.each([
  ['german', '951;13 %', '951;31 %', 'evolution-does-not-fit D4'],
  ['index', '105,8', '1058,0', 'breaks-series D4'],
  ['several', '314;65,6', '314;56,6', 'share-does-not-fit C6'],
  ['codes', '01;Akkerbouw;20', '01;Akkerbouw;28', 'parts-not-total C2'],
])('found in %s: %s printed as %s', async (table, right, wrong, expected) => {
  expect(sound[table]).toContain(right);
  expect(await found(sound[table]?.replace(right, wrong) ?? '')).toContain(expected);
});

const choices =
  'Aantal aanvragen\nRegio;2022;2023\nLandbouw;615;380\nwaarvan mannen;121;190\n- vrouwen;187;110\nBouw;680;1.410\nwaarvan mannen;330;591\nTotaal;1.295;1.790\n';

test('a choice of a row is no part of the whole, and never more than its row', async () => {
  expect(await found(choices)).toEqual([]);
  expect(await found(choices.replace('- vrouwen;187', '- vrouwen;1.187'))).toEqual(['child-above-parent B5']);
});

test('shares under the heading of counts, and counts under that of shares', async () => {
  const swapped =
    'Bevölkerung\nLand;Anteil in %;Anzahl\nGesamt;4.290;100,0\nBayern;644;15,0\nBerlin;166;3,9\nBremen;3.270;76,2\nHessen;210;4,9\n';
  expect(await found(swapped)).toContain('not-what-title-says B4');
});

test('a total of fewer parts is another total, not another number; with the same parts it is', async () => {
  const four = 'Instroom\nRegio;2022;2023\nNoord;1200;1310\nZuid;845;902\nOost;2310;2287\nWest;655;701\nTotaal;5010;5200\n';
  const three = 'Instroom\nRegio;2022;2023\nNoord;1200;1310\nZuid;845;902\nOost;2310;2287\nTotaal;4355;4499\n';
  expect(await found(four, three)).toEqual([]);
  const wrong = four.replace('Oost;2310;2287', 'Oost;2310;2872').replace('5200', '5785');
  expect(await found(four, wrong)).toContain('quoted-differently C5');
});
