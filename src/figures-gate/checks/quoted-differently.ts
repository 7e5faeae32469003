import { mayDiffer, matchesOf, mostlyAgrees, ofOtherParts, outOfLine, type Pair } from '../matches.ts';
import type { Coordinates } from '../coordinates.ts';
import { place } from '../explain.ts';
import { normal } from '../labels.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedTable, type Finding } from '../table.ts';
import { differs } from './differs.ts';

/** The same number in two tables: where most of what they share is equal, the rest should be. */
export function quotedDifferently(
  tables: readonly Coordinates[],
  known: (table: string, at: string) => boolean,
): readonly Finding[] {
  const whole = tables.filter(({ table }) => !table.quoted && !table.cells.every((cell) => cell.kind === 'share'));
  const found: Finding[] = [];
  const told = new Set<string>();
  for (const [index, first] of whole.entries())
    for (const second of whole.slice(index + 1)) {
      const [a, b] = [first.table, second.table];
      if (opposite(a.title, b.title)) continue;
      for (const match of matchesOf(first, second)) {
        const { pairs, differing } = match;
        const one = a.coded && b.coded && sharesMeasure(pairs);
        if (differing.length === 0) {
          if (a.coded && b.coded && !one && match.plain) found.push(...sameSeries(a, b, pairs));
          continue;
        }
        if (!mostlyAgrees(match, a.coded && b.coded)) continue;
        const open = outOfLine(match).filter(
          (pair) =>
            !known(a.name, pair.a.at) &&
            !known(b.name, pair.b.at) &&
            !mayDiffer(first, second, pair) &&
            !ofOtherParts(first, second, pair, match) &&
            !told.has(`${b.name}|${pair.b.at}`),
        );
        for (const pair of open) told.add(`${b.name}|${pair.b.at}`);
        const slight = one ? [] : open.filter((pair) => apart(pair) <= 0.05 || Math.abs(pair.a.value - pair.b.value) <= 2);
        for (const pair of open)
          if (!slight.includes(pair)) found.push(differs(b, pair.b, a, pair.a, one ? 'likely' : 'possible'));
        if (slight.length > 0) found.push(slightly(a, b, slight, pairs.length));
      }
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
