import { countsPersons, isTotal, normal, saysUnique, stem } from './labels.ts';
import type { CheckedCell, CheckedTable } from './table.ts';

/** What a number counts, whatever the shape of its table: a set of terms, one of them its year. */
export interface Coordinates {
  readonly table: CheckedTable;
  readonly cells: readonly { readonly cell: CheckedCell; readonly terms: readonly string[] }[];
  /** All terms of all cells. */
  readonly terms: ReadonlySet<string>;
  /** What every number of it has: as good as a title. */
  readonly constant: ReadonlySet<string>;
  /** Its one measure and its one year: what it need not say. */
  readonly own: ReadonlySet<string>;
  readonly dated: boolean;
  /** Words of what it says it is about. */
  readonly about: ReadonlySet<string>;
  /** It says nowhere what it counts: its title is no more than the name of its file. */
  readonly silent: boolean;
  readonly unique: boolean;
  readonly persons: boolean;
  readonly provisional: boolean;
  /** Its numbers of the last year: what is not final yet. */
  readonly latest: ReadonlySet<CheckedCell>;
}

/** Words that tell no number from another. */
const neutral = new Set(
  (
    'de het een le la les l un une the a an der die das ein eine den des du d van von of en et and und in op per naar par by nach voor ' +
    'aantal nombre number anzahl zahl totaal total totaux insgesamt gesamt ensemble alle all bron source quelle ' +
    'jaar jaren an ans annee year years jahr jahre waarde value valeur wert absoluut effectif effectifs n ' +
    'provincie prov province provinz regio region gewest arrondissement arr gemeente commune municipality gemeinde stad ville city'
  ).split(' '),
);

const months = [
  'jan januari janvier january januar',
  'feb februari fevrier fevr february februar',
  'mrt maart mars march marz',
  'apr april avril avr',
  'mei mai may',
  'jun juni juin june',
  'jul juli juillet juil july',
  'aug augustus aout august',
  'sep sept september septembre',
  'okt oct oktober octobre october',
  'nov november novembre',
  'dec dez december decembre dezember',
].map((names) => names.split(' '));

const monthOf = (word: string) => months.findIndex((names) => names.includes(word)) + 1;
const two = (month: number | string) => `m${String(month).padStart(2, '0')}`;

export function coordinatesOf(table: CheckedTable): Coordinates {
  const counted = table.cells.filter((cell) => (cell.kind === 'count' || cell.kind === 'amount') && cell.note !== '-');
  const implied = impliedDimensions(table, counted);
  const ownLabels = (cell: CheckedCell) =>
    cell.labels.filter((label, at) => !isTotal(label) && isTotal(cell.labels[implied.get(at) ?? -1] ?? ''));
  const shortOf = shortNames([...new Set(counted.flatMap(ownLabels))]);
  const days = new Set(counted.map((cell) => normal(cell.period || cell.referenceDate)).filter((each) => dayIn(each) !== null));
  const yearly = new Set([...days].map((day) => dayIn(day)?.[0])).size === days.size;
  const cells = counted.map((cell) => {
    const dated = timeIn(cell.period || cell.referenceDate, yearly);
    const words = ownLabels(cell).flatMap((label) => {
      const { rest, terms } = timeIn(label, yearly);
      // A year in the label counts where no period says it.
      const time = terms.filter((term) => !term.startsWith('y') || !dated.terms.some((each) => each.startsWith('y')));
      return [...time, terms.length === 0 ? (shortOf.get(label) ?? '') : short(rest)];
    });
    const measure = table.coded || cell.measure !== '' ? [short(cell.measure.replace(/_/gu, ' '))] : [];
    return { cell, terms: [...new Set([...words, ...measure, ...dated.terms])].filter((term) => term !== '').sort() };
  });
  const terms = new Set(cells.flatMap((each) => each.terms));
  const times = new Map<string, number>();
  for (const each of cells) for (const term of each.terms) times.set(term, (times.get(term) ?? 0) + 1);
  const constant = new Set([...terms].filter((term) => times.get(term) === cells.length));
  const measures = new Set(counted.map((cell) => short(cell.measure.replace(/_/gu, ' '))));
  const yearOf = (own: readonly string[]) => own.find((term) => term.startsWith('y')) ?? '';
  const last = cells.reduce((year, each) => (yearOf(each.terms) > year ? yearOf(each.terms) : year), '');
  const said = `${table.title} ${table.notes ?? ''}`;
  const marked = counted.some((cell) => /\d\s?(?:[pv]|\([pv]\))$/u.test(cell.period || cell.referenceDate));
  return {
    table,
    cells,
    terms,
    latest: new Set(cells.flatMap((each) => (yearOf(each.terms) === last ? [each.cell] : []))),
    constant,
    own: new Set([...constant].filter((term) => term.startsWith('y') || measures.has(term))),
    dated: [...terms].some((term) => term.startsWith('y')),
    about: new Set(wordsOf(`${table.title} ${table.figure} ${counted[0]?.unit ?? ''} ${counted[0]?.measure ?? ''}`)),
    silent: !table.coded && measures.size === 1 && measures.has('') && table.title === table.name.replace(/\.\w+$/u, ''),
    unique: saysUnique(said),
    persons: countsPersons(`${table.title} ${counted[0]?.unit ?? ''}`),
    provisional:
      marked ||
      /\([pv]\)|voorlopig|provisoire|provisional|preliminary|vorlaufig/iu.test(said.normalize('NFD').replace(/\p{M}/gu, '')),
  };
}

/** True when a term that only one table has need not tell its numbers from those of the other. */
export function saysNothingNew(term: string, own: Coordinates, other: Coordinates): boolean {
  if (term.startsWith('y')) return !other.dated;
  if (own.constant.has(term) || other.silent) return true;
  return term.split(' ').every((word) => other.about.has(word));
}

function wordsOf(text: string): readonly string[] {
  const plain = normal(text)
    .replace(/(\d+)\s*(?:-|–|tot|tot en met|t\/m|a|to|bis)\s*(\d+)/gu, '$1_$2')
    .replace(
      /(\d+)\s*(?:\+|(?:jaar |ans |years |jahre )?(?:en|et|and|und) (?:ouder|meer|plus|over|older|more|alter|mehr)\b)/gu,
      '$1_',
    )
    .replace(/_/gu, 'z');
  return (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !neutral.has(word)).map((word) => stem(stem(word)));
}

/** Its words in one spelling and order, without those that say nothing. */
function short(label: string): string {
  return [...new Set(wordsOf(label))].sort().join(' ');
}

const code = /^[A-Z]{0,3}[-.]?\d[\dA-Z.-]{0,7}$/u;
const codeBefore = /^(?=\S*\d)[A-Z]{0,3}[-.]?\d[\dA-Z.-]{0,7}[\s:.–-]+(?=\p{L}{3})/u;

/** Without code and parenthesis, unless two names of the table are then the same. */
function shortNames(labels: readonly string[]): ReadonlyMap<string, string> {
  const bare = (label: string) =>
    short(
      label
        .trim()
        .replace(codeBefore, '')
        .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '),
    ) || short(label);
  const once = Map.groupBy(labels, bare);
  const told = (label: string) => new Set(once.get(bare(label))?.map(normal)).size === 1;
  return new Map(labels.map((label) => [label, told(label) ? bare(label) : wordsOrText(label)]));
}

/** A name that lost all its words keeps its text. */
function wordsOrText(label: string): string {
  return normal(label)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function dayIn(plain: string): readonly [string, string, string] | null {
  const [, y = '', m = '', d = ''] = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/u.exec(plain) ?? [];
  if (y) return [y, m, d];
  const [, day = '', month = '', year = ''] = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\b/u.exec(plain) ?? [];
  if (year) return [year, month, day];
  const named = /\b(\d{1,2})(?:er|e|\.)? (\p{L}{3,})\.? ((?:19|20)\d{2})\b/u.exec(plain);
  return named && monthOf(named[2] ?? '') > 0 ? [named[3] ?? '', String(monthOf(named[2] ?? '')), named[1] ?? ''] : null;
}

/** 'jaar 2023', '31/12/2023', 'Q1 2024', 'maart 2024', '2023/24' as terms: years apart from what is within them. */
function timeIn(text: string, yearly: boolean): { readonly terms: readonly string[]; readonly rest: string } {
  const plain = normal(text);
  const day = dayIn(plain);
  if (day) {
    const [year, month, date] = day;
    return {
      terms: yearly || (Number(month) === 12 && date === '31') ? [`y${year}`] : [`y${year}`, two(Number(month)), `d${date}`],
      rest: '',
    };
  }
  const span = /\b((?:19|20)\d{2})\s*(?:-|–|\/|tot|t\/m|to)\s*((?:19|20)?\d{2})\b/u.exec(plain);
  if (span && !(span[2]?.length === 2 && Number(span[2]) <= 12 && Number(span[2]) !== (Number(span[1]) + 1) % 100))
    return { terms: [`y${span[1]}-${(span[2] ?? '').slice(-2)}`], rest: plain.replace(span[0], ' ') };
  const year = /\b(?:19|20)\d{2}(?=\b|[per]\b)/u.exec(plain)?.[0];
  let rest = year ? plain.replace(new RegExp(`${year}[per]?`, 'u'), ' ') : plain;
  const part =
    /\b[qkt]\s?([1-4])\b|\b([1-4])(?:e|de|ste|er|st|nd|rd|th|\.)? ?(?:kwartaal|trimestre|quarter|quartal|kw)\b|\b(?:kwartaal|trimestre|quarter|quartal) ([1-4])\b/u.exec(
      rest,
    );
  const word = rest.match(/\p{L}+/gu)?.find((each) => monthOf(each) > 0 && rest.replace(/[^\p{L}\d]/gu, '') === each);
  const number = year ? /^[\s/-]*(0[1-9]|1[0-2])[\s/-]*$/u.exec(rest)?.[1] : undefined;
  const within = part ? [`q${part[1] ?? part[2] ?? part[3]}`] : word ? [two(monthOf(word))] : number ? [two(number)] : [];
  if (part) rest = rest.replace(part[0], ' ');
  if (word || number) rest = '';
  return { terms: [...(year ? [`y${year}`] : []), ...within], rest };
}

/** Which dimension is told by which other: the province by its municipality, the code by its name. */
function impliedDimensions(table: CheckedTable, cells: readonly CheckedCell[]): ReadonlyMap<number, number> {
  const implied = new Map<number, number>();
  table.dimensions.forEach((_, upper) =>
    table.dimensions.forEach((__, lower) => {
      if (upper === lower || implied.has(upper) || implied.has(lower)) return;
      const of = new Map<string, string>();
      for (const { labels } of cells) {
        const [name, above] = [labels[lower] ?? '', labels[upper] ?? ''];
        if (isTotal(name)) continue;
        if (isTotal(above) || (of.get(name) ?? above) !== above) return;
        of.set(name, above);
      }
      const aboves = new Set(of.values());
      if (aboves.size < 2 || (aboves.size === of.size && ![...aboves].every((each) => code.test(each)))) return;
      implied.set(upper, lower);
    }),
  );
  return implied;
}
