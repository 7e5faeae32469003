/** Tables of invented numbers that are sound by construction, as CSV; synthetic, for the tests of the figures gate. */
export interface Sound {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

const regions = ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'Kust', 'Heuvels', 'Kempen'];
const results = ['Geslaagd', 'Niet geslaagd', 'Onbepaald', 'Afwezig'];

export const pick = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const dutch = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** 50 % of the ties up, the other half to even: both are right. */
function percent(random: Random, exact: number, decimals: number): string {
  const scaled = exact * 10 ** decimals;
  const floor = Math.floor(scaled);
  const tie = Math.abs(scaled - floor - 0.5) < 1e-9;
  const rounded = tie ? (random() < 0.5 || floor % 2 === 1 ? floor + 1 : floor) : Math.round(scaled);
  return `${(rounded / 10 ** decimals).toFixed(decimals).replace('.', ',')} %`;
}

function grid(random: Random, rows: number, columns: number): number[][] {
  const size = 10 ** pick(random, 1, 4);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => pick(random, 0, size)));
}

const generators = {
  crossedWide(random: Random): Sound {
    const [rows, columns] = [regions.slice(0, pick(random, 2, 8)), results.slice(0, pick(random, 2, 4))];
    const values = grid(random, rows.length, columns.length);
    const body = rows.map((row, at) => [row, ...(values[at] ?? []), total(values[at] ?? [])]);
    const sums = ['Totaal', ...columns.map((_, at) => total(values.map((row) => row[at] ?? 0))), total(values.flat())];
    return {
      name: 'Aantal testen naar regio en resultaat 2024.csv',
      rows: [
        ['Regio', ...columns, 'Totaal'],
        ...[...body, sums].map((row) => row.map((cell) => (typeof cell === 'number' ? dutch(cell) : cell))),
      ],
    };
  },
  crossedLong(random: Random): Sound {
    const [rows, columns] = [regions.slice(0, pick(random, 2, 8)), results.slice(0, pick(random, 2, 4))];
    const values = grid(random, rows.length, columns.length);
    const sparse = random() < 0.5;
    const noTotals = random() < 0.3;
    const lines: string[][] = [];
    rows.forEach((row, r) => {
      columns.forEach((column, c) => {
        const value = values[r]?.[c] ?? 0;
        if (!sparse || value > 0) lines.push(['2024', row, column, String(value), 'testen']);
      });
      if (!noTotals || random() < 0.5) lines.push(['2024', row, 'Totaal', String(total(values[r] ?? [])), 'testen']);
    });
    columns.forEach((column, c) =>
      lines.push(['2024', 'Totaal', column, String(total(values.map((row) => row[c] ?? 0))), 'testen']),
    );
    return { name: 'testen.csv', rows: [['periode', 'regio', 'resultaat', 'waarde', 'eenheid'], ...lines] };
  },
  uniquePersons(random: Random): Sound {
    const named = random() < 0.5;
    const rows = regions.slice(0, pick(random, 2, 8));
    const years = ['2022', '2023', '2024'].slice(0, pick(random, 1, 3));
    const columns = years.map(() => {
      const persons = pick(random, 20, 3000);
      const sets = rows.map(() => new Set<number>());
      for (let person = 0; person < persons; person++) {
        sets[pick(random, 0, rows.length - 1)]?.add(person);
        if (random() < 0.15) sets[pick(random, 0, rows.length - 1)]?.add(person);
      }
      return [...sets.map((set) => set.size), persons];
    });
    const body = [...rows, 'Totaal'].map((row, at) => [row, ...columns.map((column) => dutch(column[at] ?? 0))]);
    return { name: `Aantal ${named ? 'unieke ' : ''}personen met een gesprek.csv`, rows: [['Regio', ...years], ...body] };
  },
  uniqueLong(random: Random): Sound {
    const { rows } = generators.uniquePersons(random);
    const [header, ...body] = rows;
    const lines = body.flatMap(([region = '', ...values]) =>
      values.map((value, at) => [header?.[at + 1] ?? '', region, value.replaceAll('.', ''), 'personen']),
    );
    return { name: 'bereikt.csv', rows: [['jaar', 'regio', 'value', 'unit'], ...lines] };
  },
  shares(random: Random): Sound {
    const rows = regions.slice(0, pick(random, 2, 8));
    const values = rows.map(() => pick(random, 1, 5000));
    const decimals = pick(random, 0, 1);
    const all = total(values);
    return {
      name: 'Vragen per regio 2024.csv',
      rows: [
        ['Regio', 'Aantal 2024', '%'],
        ...rows.map((row, at) => [row, dutch(values[at] ?? 0), percent(random, (100 * (values[at] ?? 0)) / all, decimals)]),
        ['Totaal', dutch(all), decimals === 0 ? '100 %' : '100,0 %'],
      ],
    };
  },
  passRates(random: Random): Sound {
    const rows = regions.slice(0, pick(random, 3, 8));
    const values = rows.map(() => [pick(random, 5, 900), pick(random, 1, 300)] as const);
    const lines = rows.map((row, at) => [row, ...(values[at] ?? [0, 0])] as const);
    const sums = ['Totaal', total(values.map(([a]) => a)), total(values.map(([, b]) => b))] as const;
    return {
      name: 'Resultaten per regio 2024.csv',
      rows: [
        ['Regio', 'Geslaagd', 'Niet geslaagd', 'Totaal', '% geslaagd'],
        ...[...lines, sums].map(([row, a, b]) => [
          row,
          dutch(a),
          dutch(b),
          dutch(a + b),
          percent(random, (100 * a) / (a + b), 0),
        ]),
      ],
    };
  },
  evolutions(random: Random): Sound {
    const rows = regions.slice(0, pick(random, 2, 8));
    const values = rows.map(() => {
      const before = pick(random, 10, 6000);
      return [before, Math.round(before * (0.6 + random()))] as const;
    });
    const sums = [total(values.map(([a]) => a)), total(values.map(([, b]) => b))] as const;
    const decimals = pick(random, 0, 1);
    return {
      name: 'Contracten per regio.csv',
      rows: [
        ['Eerste contracten per regio'],
        ['', '2023', '2024', 'Evolutie'],
        ...[...values, sums].map(([a, b], at) => [
          rows[at] ?? 'Totaal',
          dutch(a),
          dutch(b),
          percent(random, (100 * (b - a)) / a, decimals),
        ]),
      ],
    };
  },
  hierarchyLong(random: Random): Sound {
    const lines: string[][] = [];
    const themes = regions
      .slice(0, pick(random, 2, 5))
      .map((theme) => ({ theme, parts: results.slice(0, pick(random, 1, 4)).map(() => pick(random, 0, 200)) }));
    for (const { theme, parts } of themes) {
      lines.push([theme, '', String(total(parts))]);
      if (parts.length > 1) parts.forEach((part, at) => lines.push([theme, `${theme} ${results[at] ?? ''}`, String(part)]));
    }
    lines.push(['Totaal', '', String(total(themes.flatMap(({ parts }) => parts)))]);
    return { name: 'activiteiten.csv', rows: [['thema', 'subthema', 'value'], ...lines] };
  },
  hierarchyWide(random: Random): Sound {
    const columns = ['2022', '2023', '2024'];
    const body: string[][] = [];
    const sums = columns.map(() => 0);
    for (const theme of regions.slice(0, pick(random, 2, 5))) {
      const parts = results
        .slice(0, pick(random, 2, 4))
        .map((label) => ({ label, values: columns.map(() => pick(random, 0, 900)) }));
      const own = columns.map((_, at) => total(parts.map((part) => part.values[at] ?? 0)));
      own.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value));
      body.push([theme, ...own.map(dutch)], ...parts.map(({ label, values }) => [`   ${label}`, ...values.map(dutch)]));
    }
    return { name: 'Cursussen per thema.csv', rows: [['', ...columns], ...body, ['Totaal', ...sums.map(dutch)]] };
  },
  seriesWide(random: Random): Sound {
    const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
    const body = regions.slice(0, pick(random, 2, 6)).map((row) => {
      let value = pick(random, 60, 4000);
      return [row, ...years.map(() => dutch((value = Math.round(value * (0.85 + random() * 0.3)))))];
    });
    return { name: 'Attesten per jaar.csv', rows: [['Regio', ...years], ...body] };
  },
  roundedParts(random: Random): Sound {
    const rows = regions.slice(0, pick(random, 2, 6));
    const exact = rows.map(() => random() * 5000);
    return {
      name: 'Budget in euro 2024.csv',
      rows: [
        ['Regio', 'euro (x 1000)'],
        ...rows.map((row, at) => [row, (exact[at] ?? 0).toFixed(1).replace('.', ',')]),
        ['Totaal', total(exact).toFixed(1).replace('.', ',')],
      ],
    };
  },
  withheld(random: Random): Sound {
    const { rows } = generators.crossedWide(random);
    const [header = [], ...body] = rows;
    return {
      name: 'Testen met kleine aantallen 2024.csv',
      rows: [
        header,
        ...body.map((row) =>
          row.map((cell, at) => (at > 0 && row[0] !== 'Totaal' && at < row.length - 1 && Number(cell) < 5 ? '<5' : cell)),
        ),
      ],
    };
  },
};

export type SoundKind = keyof typeof generators;
export const soundKinds = Object.keys(generators) as SoundKind[];

export function soundTable(kind: SoundKind, seed: number): Sound {
  return generators[kind](randomOf(seed));
}

export function asCsv({ rows }: Sound): Uint8Array {
  const quoted = (cell: string) => (/[";\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return new TextEncoder().encode(`${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`);
}
