import { place } from '../explain.ts';
import { countsPersons, isTotal, normal, saysUnique, stem, stems } from '../labels.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedCell, type CheckedTable, type Finding } from '../table.ts';

/** Persons who did something can never be more than the times it was done; and a mean per course never more than all of them. */
export function againstEvents(tables: readonly CheckedTable[]): readonly Finding[] {
  return [...personsAboveEvents(tables), ...tables.flatMap(besideEachOther), ...meansAboveCounts(tables)];
}

const keyOf = (cell: CheckedCell) =>
  [cell.period, ...[...new Set(cell.labels.filter((label) => !isTotal(label)).map(normal))].sort()].join('¦');

function personsAboveEvents(tables: readonly CheckedTable[]): readonly Finding[] {
  return tables.flatMap((table) => {
    if (table.quoted) return [];
    const persons = table.cells.filter(
      (cell) =>
        cell.kind === 'count' &&
        countsPersons(cell.unit || `${cell.measure} ${table.title}`) &&
        saysUnique([cell.note, cell.measure, cell.labels.join(' '), table.title].join(' ')),
    );
    if (persons.length === 0) return [];
    return tables.flatMap((other) =>
      eventsOf(other, table, persons[0] as CheckedCell).flatMap((events) => above(table, persons, other, events)),
    );
  });
}

/** Unique persons in one column and events in another of the same table: fewer in nearly all rows, so fewer in all. */
function besideEachOther(table: CheckedTable): readonly Finding[] {
  if (table.quoted) return [];
  const counts = table.cells.filter((cell) => cell.kind === 'count');
  const columns = Map.groupBy(
    counts,
    (cell) => `${cell.measure}|${cell.unit}|${cell.labels.filter(saysUnique).join('|') || cell.labels.at(-1)}`,
  );
  const unique = [...columns.values()].filter(([first]) => {
    const said = `${first?.measure} ${first?.unit} ${first?.labels.join(' ')}`;
    return first !== undefined && saysUnique(said) && countsPersons(said);
  });
  return unique.flatMap((persons) =>
    [...columns.values()].flatMap((events): readonly Finding[] => {
      const [first] = events;
      if (
        !first ||
        events === persons ||
        countsPersons(`${first.unit} ${first.measure} ${first.labels.at(-1)}`) ||
        isTotal(first.labels.at(-1) ?? '')
      )
        return [];
      const rows = new Map(events.map((cell) => [`${cell.row}|${cell.period}`, cell]));
      const pairs = persons.flatMap((cell) => {
        const event = rows.get(`${cell.row}|${cell.period}`);
        return event ? [{ cell, event }] : [];
      });
      const larger = pairs.filter(({ cell, event }) => cell.value > event.value);
      if (pairs.length < 3 || larger.length === 0 || larger.length * 3 > pairs.length) return [];
      return larger.map(({ cell, event }) => ({
        kind: 'unique-above-events',
        table: table.name,
        place: placeOf(cell),
        stated: written(cell.value),
        computed: `≤ ${written(event.value)} (${event.at})`,
        confidence: 'likely',
        likelyCause: {
          nl: 'een van de twee getallen is verkeerd, of de kolommen zijn in deze rij verwisseld',
          en: 'one of the two numbers is wrong, or the columns were swapped in this row',
        },
        sentence: {
          nl: `${place(cell, 'nl')}: ${written(cell.value)} unieke personen, maar er zijn maar ${written(event.value)} gebeurtenissen (${event.at}).`,
          en: `${place(cell, 'en')}: ${written(cell.value)} unique persons, but there are no more than ${written(event.value)} events (${event.at}).`,
        },
      }));
    }),
  );
}

/** The counts of `other` that are named in the title of the persons: 'personen met een NT2-gesprek' and 'gesprekken'. */
function eventsOf(other: CheckedTable, persons: CheckedTable, example: CheckedCell): readonly (readonly CheckedCell[])[] {
  if (other.quoted) return [];
  const named = new Set(stems(`${persons.title} ${example.measure}`));
  const measures = Map.groupBy(
    other.cells.filter((cell) => cell.kind === 'count' && !countsPersons(cell.unit || cell.measure)),
    (cell) => `${cell.measure}|${cell.unit}`,
  );
  return [...measures.values()].filter((cells) => {
    const [first] = cells;
    if (!first || (other === persons && first.measure === example.measure && first.unit === example.unit)) return false;
    const event = stem(
      normal(first.unit || first.measure)
        .split(/[\s_]/u)
        .at(-1) ?? '',
    );
    return event.length >= 4 && named.has(event) && shareTopic(other, first, persons, example);
  });
}

/** Besides the event they must have another word in common, so that not every 'test' is the same test. */
function shareTopic(other: CheckedTable, event: CheckedCell, persons: CheckedTable, example: CheckedCell): boolean {
  if (other === persons) return true;
  const one = new Set(stems(example.measure.replace(/_/gu, ' ')));
  return stems(event.measure).filter((word) => one.has(word)).length >= 2;
}

function above(
  table: CheckedTable,
  persons: readonly CheckedCell[],
  other: CheckedTable,
  events: readonly CheckedCell[],
): readonly Finding[] {
  const most = new Map<string, CheckedCell>();
  for (const cell of events) {
    const at = keyOf(cell);
    const before = most.get(at);
    if (!before || cell.value > before.value) most.set(at, cell);
  }
  return persons.flatMap((cell): readonly Finding[] => {
    const event = most.get(keyOf(cell));
    if (!event || cell.value <= event.value) return [];
    return [
      {
        kind: 'unique-above-events',
        table: table.name,
        place: placeOf(cell),
        stated: written(cell.value),
        computed: `≤ ${written(event.value)} (${other.name} ${event.at})`,
        confidence: 'likely',
        likelyCause: {
          nl: 'rijen van een van de twee tabellen zijn verwisseld, of de twee tellen over een ander gebied of een andere periode',
          en: 'rows of one of the two tables were swapped, or the two count another area or period',
        },
        sentence: {
          nl: `${place(cell, 'nl')}: ${written(cell.value)} unieke personen, maar in "${other.title}" zijn er maar ${written(event.value)} ${event.unit || 'gebeurtenissen'} (${event.at}).`,
          en: `${place(cell, 'en')}: ${written(cell.value)} unique persons, but "${other.title}" has no more than ${written(event.value)} ${event.unit || 'events'} (${event.at}).`,
        },
      },
    ];
  });
}

function meansAboveCounts(tables: readonly CheckedTable[]): readonly Finding[] {
  const counts = tables.filter((table) => !table.quoted && table.cells.some((cell) => cell.kind === 'count'));
  return tables.flatMap((table) => {
    const means = table.cells.filter((cell) => cell.kind === 'mean' && / per /u.test(cell.unit));
    if (means.length === 0) return [];
    return counts.flatMap((other) => {
      const [unit = ''] = normal(means[0]?.unit ?? '').split(' per ');
      const byKey = new Map(
        other.cells.filter((cell) => cell.kind === 'count' && normal(cell.unit) === unit).map((cell) => [keyOf(cell), cell]),
      );
      const pairs = means.flatMap((mean) => {
        const count = byKey.get(keyOf(mean));
        return count ? [{ mean, count }] : [];
      });
      const one = new Set(stems(means[0]?.measure ?? ''));
      const topical = pairs.some(({ count }) => stems(count.measure).some((word) => one.has(word) && word.length > 3));
      if (pairs.length < means.length / 2 || !topical) return [];
      return pairs
        .filter(({ mean, count }) => mean.value - 0.5 * 10 ** -mean.decimals > count.value)
        .map(({ mean, count }): Finding => ({
          kind: 'mean-does-not-fit',
          table: table.name,
          place: placeOf(mean),
          stated: written(mean.value, mean.decimals),
          computed: `≤ ${written(count.value)} (${other.name} ${count.at})`,
          confidence: 'likely',
          likelyCause: {
            nl: 'de twee tabellen tellen niet dezelfde personen',
            en: 'the two tables do not count the same persons',
          },
          sentence: {
            nl: `${place(mean, 'nl')}: gemiddeld ${written(mean.value, mean.decimals)} per stuk, maar "${other.title}" telt er in het geheel ${written(count.value)} (${count.at}).`,
            en: `${place(mean, 'en')}: ${written(mean.value, mean.decimals)} each on average, but "${other.title}" counts ${written(count.value)} in all (${count.at}).`,
          },
        }));
    });
  });
}
