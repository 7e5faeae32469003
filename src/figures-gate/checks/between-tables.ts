import { slip } from '../causes.ts';
import { place } from '../explain.ts';
import { isTotal, normal, periodIn, stems } from '../labels.ts';
import { written } from '../numbers.ts';
import { stemOf } from '../ratios.ts';
import { placeOf, type CheckedCell, type CheckedTable, type Confidence, type Finding } from '../table.ts';

interface Pair {
  readonly a: CheckedCell;
  readonly b: CheckedCell;
}

/** The same number in two tables: where most of what they share is equal, the rest should be. */
export function quotedDifferently(
  tables: readonly CheckedTable[],
  known: (table: string, at: string) => boolean,
): readonly Finding[] {
  const whole = tables.filter((table) => !table.quoted);
  const found: Finding[] = [];
  for (const [index, a] of whole.entries())
    for (const b of whole.slice(index + 1)) {
      if (opposite(a.title, b.title)) continue;
      const pairs = pairsOf(a, b);
      const differing = pairs.filter((pair) => pair.a.value !== pair.b.value && !sameAtPrecision(pair.a, pair.b));
      const same = pairs.length - differing.length;
      const one = a.coded && b.coded && sharesMeasure(pairs);
      if (differing.length === 0) {
        if (a.coded && b.coded && !one) found.push(...sameSeries(a, b, pairs));
        continue;
      }
      if (pairs.length < 3 || same < differing.length || same < 2) continue;
      const open = differing.filter((pair) => !known(a.name, pair.a.at) && !known(b.name, pair.b.at));
      const slight = one ? [] : open.filter((pair) => apart(pair) <= 0.05 || Math.abs(pair.a.value - pair.b.value) <= 2);
      for (const pair of open) if (!slight.includes(pair)) found.push(differs(b, pair.b, a, pair.a, one ? 'likely' : 'possible'));
      if (slight.length > 0) found.push(slightly(a, b, slight, pairs.length));
    }
  return found;
}

/** Two names for what seems one number, a little different here and there: told once, not for each cell. */
function slightly(a: CheckedTable, b: CheckedTable, pairs: readonly Pair[], shared: number): Finding {
  const [largest] = [...pairs].sort((one, other) => other.a.value - one.a.value) as [Pair, ...Pair[]];
  const [stated, computed] = [written(largest.b.value), written(largest.a.value)];
  return {
    ...differs(b, largest.b, a, largest.a, 'possible'),
    likelyCause: {
      nl: 'op twee dagen of met twee definities geteld',
      en: 'counted on two days or by two definitions',
    },
    sentence: {
      nl: `"${b.title}" verschilt op ${pairs.length} van ${shared} gedeelde plaatsen een weinig van "${a.title}"; het grootst getal is ${place(largest.b, 'nl')}: hier ${stated}, daar ${computed} (${largest.a.at}).`,
      en: `"${b.title}" differs slightly from "${a.title}" in ${pairs.length} of ${shared} shared places; the largest number is ${place(largest.b, 'en')}: ${stated} here, ${computed} there (${largest.a.at}).`,
    },
  };
}

function sharesMeasure(pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && pairs.every(({ a, b }) => a.measure === b.measure);
}

function apart({ a, b }: Pair): number {
  return Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), 1);
}

function sameAtPrecision(a: CheckedCell, b: CheckedCell): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  return a.decimals !== b.decimals && Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Counts of the same labels in the same period: labels that one table leaves out as its total are left out. */
export function pairsOf(a: CheckedTable, b: CheckedTable): readonly Pair[] {
  // A title that lacks a year is of the one year of the other table, if it is of the same.
  const [ofA, ofB] = [periodsOf(a), periodsOf(b)];
  const timeless = ofA.size === 1 && ofB.size === 1 && (ofA.has('') || ofB.has(''));
  const key = (cell: CheckedCell) => {
    const period = cell.period || (cell.labels.map(periodIn).find((each) => each !== '') ?? '');
    const labels = cell.labels
      .filter((label) => !isTotal(label))
      .map((label) => normal(cell.period === '' ? undated(label) : label));
    return [timeless ? '' : period, cell.kind, ...[...new Set(labels)].filter((each) => each !== '').sort()].join('¦');
  };
  const once = (table: CheckedTable) => {
    // One measure is what the table is about, whatever it is called; of several each is itself.
    const measures = new Set(table.cells.map((cell) => (cell.kind === 'count' || cell.kind === 'amount' ? cell.measure : '')));
    measures.delete('');
    const own = (cell: CheckedCell) => `${measures.size > 1 ? cell.measure : ''}¦${key(cell)}`;
    const cells = new Map<string, CheckedCell | null>();
    for (const cell of table.cells)
      if ((cell.kind === 'count' || cell.kind === 'amount') && cell.note !== '-')
        cells.set(own(cell), cells.has(own(cell)) ? null : cell);
    return cells;
  };
  const [first, second] = [once(a), once(b)];
  return [...first].flatMap(([at, cell]) => {
    const other = second.get(at);
    return cell && other ? [{ a: cell, b: other }] : [];
  });
}

function periodsOf(table: CheckedTable): ReadonlySet<string> {
  return new Set(table.cells.map((cell) => cell.period || (cell.labels.map(periodIn).find((each) => each !== '') ?? '')));
}

/** 'Q1 2024' → 'Q1': the year of a heading is its period. */
function undated(label: string): string {
  return /^(19|20)\d{2}$/u.test(periodIn(label)) ? label.replace(/\b(19|20)\d{2}\b/u, ' ').trim() : label;
}

const opposites = [
  ['binnen', 'buiten'],
  ['inclusief', 'exclusief'],
  ['incl', 'excl'],
  ['met', 'zonder'],
  ['intern', 'extern'],
  ['with', 'without'],
  ['inside', 'outside'],
];

/** 'binnen' against 'buiten': what would make equal labels count different things. */
function opposite(a: string, b: string): boolean {
  const [first, second] = [new Set(normal(a).split(/[^\p{L}]+/u)), new Set(normal(b).split(/[^\p{L}]+/u))];
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>, word: string) => one.has(word) && !other.has(word);
  return opposites.some(
    ([x = '', y = '']) =>
      (only(first, second, x) && only(second, first, y)) || (only(first, second, y) && only(second, first, x)),
  );
}

/** Two measures that should differ and are the same everywhere. */
function sameSeries(a: CheckedTable, b: CheckedTable, pairs: readonly Pair[]): readonly Finding[] {
  const large = new Set(pairs.map((pair) => pair.a.value).filter((value) => value >= 50));
  const [first] = pairs;
  if (!first || large.size < 5 || first.a.measure === first.b.measure) return [];
  return [
    {
      kind: 'repeated-row',
      table: b.name,
      place: placeOf(first.b),
      stated: `${pairs.length} × =`,
      computed: a.name,
      confidence: 'possible',
      likelyCause: {
        nl: 'een van de twee tabellen is onder een verkeerde titel geplakt, of beide tellen hetzelfde',
        en: 'one of the two tables was pasted under the wrong title, or both count the same',
      },
      sentence: {
        nl: `"${b.title}" heeft op alle ${pairs.length} gedeelde plaatsen precies de getallen van "${a.title}".`,
        en: `"${b.title}" has exactly the numbers of "${a.title}" in all ${pairs.length} places they share.`,
      },
    },
  ];
}

/** Numbers in sentences, against the table that the sentence refers to or that counts the same. */
export function textAgainstTable(tables: readonly CheckedTable[]): readonly Finding[] {
  const whole = tables.filter((table) => !table.quoted);
  return tables
    .filter((table) => table.quoted)
    .flatMap((text) =>
      text.cells.flatMap((cell): readonly Finding[] => {
        const sources = whole.filter((table) => refersTo(cell, text, table));
        const named = sources.length > 0;
        const candidates = (named ? sources : whole).flatMap((table) => {
          const match = cellIn(table, cell, text);
          return match ? [{ table, match }] : [];
        });
        if (candidates.length === 0) return near(text, cell, whole);
        if (candidates.some(({ match }) => match.value === cell.value || sameAtPrecision(match, cell))) return [];
        const [first] = candidates;
        return first ? [differs(text, cell, first.table, first.match, named ? 'likely' : 'possible')] : [];
      }),
    );
}

/** 'zie figuur 12', in a source with a figure 12. */
function refersTo(cell: CheckedCell, text: CheckedTable, table: CheckedTable): boolean {
  const referred = /\b(figuur|tabel|figure|table) (\d+)(?:-(\d+))?/u.exec(normal(cell.note));
  const own = /(\d+)/u.exec(table.figure);
  if (!referred || !own || text.source !== table.source || !/figuur|tabel|figure|table/u.test(normal(table.figure))) return false;
  const number = Number(own[1]);
  return number >= Number(referred[2]) && number <= Number(referred[3] ?? referred[2]);
}

function cellIn(table: CheckedTable, quoted: CheckedCell, text: CheckedTable): CheckedCell | null {
  const spoken = quoted.labels.filter((label) => label !== '' && !isTotal(label)).map(normal);
  const all = new Set(table.cells.flatMap((cell) => cell.labels.map(normal)));
  // What the table does not know as a label must be the area that its title is about.
  const area = normal(table.title);
  const asked = spoken.filter((label) => all.has(label));
  const other = spoken.filter((label) => !all.has(label));
  const about = (label: string) =>
    area.includes(label) || label.split(/ (?:excl|incl)/u)[0] === '' || area.includes(label.split(/ excl| incl/u)[0] ?? label);
  if (text === table || !other.every(about)) return null;
  const matches = table.cells.filter(
    (cell) =>
      cell.kind === quoted.kind &&
      cell.period === quoted.period &&
      (cell.measure === quoted.measure || (cell.kind === 'evolution' && stemOf(cell.measure) === stemOf(quoted.measure))) &&
      normal(cell.unit) === normal(quoted.unit) &&
      sameSet(cell.labels.filter((label) => !isTotal(label)).map(normal), asked),
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}

/** No table has the number itself, but one has nearly the same under nearly the same name. */
function near(text: CheckedTable, cell: CheckedCell, whole: readonly CheckedTable[]): readonly Finding[] {
  if (cell.kind !== 'count' || cell.value < 1000) return [];
  const words = new Set(stems(cell.measure));
  const close = whole
    .filter((table) => table.source === text.source)
    .flatMap((table) =>
      table.cells
        .filter(
          (each) =>
            each.kind === 'count' && each.period === cell.period && Math.abs(each.value - cell.value) <= cell.value * 0.003,
        )
        .filter((each) => stems(each.measure).filter((word) => words.has(word)).length >= 2)
        .map((match) => ({ table, match })),
    );
  if (close.length === 0 || close.some(({ match }) => match.value === cell.value)) return [];
  return close.slice(0, 1).map(({ table, match }) => differs(text, cell, table, match, 'possible'));
}

function differs(
  table: CheckedTable,
  cell: CheckedCell,
  other: CheckedTable,
  match: CheckedCell,
  confidence: Confidence,
): Finding {
  const [stated, computed] = [written(cell.value, cell.decimals), written(match.value, match.decimals)];
  return {
    kind: 'quoted-differently',
    table: table.name,
    place: placeOf(cell),
    stated,
    computed: `${computed} (${other.name} ${match.at})`,
    confidence,
    likelyCause: slip(cell.value, match.value) ?? {
      nl: 'op twee dagen of met twee definities geteld, of verkeerd overgenomen',
      en: 'counted on two days or by two definitions, or copied wrongly',
    },
    sentence: {
      nl: `${place(cell, 'nl')} is hier ${stated} en in "${other.title}" (${match.at}) ${computed}.`,
      en: `${place(cell, 'en')} is ${stated} here and ${computed} in "${other.title}" (${match.at}).`,
    },
  };
}
