import { fromEpochDay } from '#src/kernel/plain-date.ts';
import type { ProtectedTable, Words } from '../tables.ts';
import type { Disclosure, DisclosureKind } from './disclosure.ts';
import type { Found } from './findings.ts';

/** A finding in words, with the table to change and how. */
export function say(found: Found, tables: readonly ProtectedTable[]): Disclosure {
  const { kind, family, box, least, most } = found;
  const where: Record<string, readonly string[]> = {};
  family.sides.slice(0, -1).forEach((side, index) => {
    const set = side.sets[box[index] ?? 0] ?? [];
    if (set.length < side.elements.length) where[side.name] = set.map((element) => side.elements[element] ?? '');
  });
  const names = found.tables.map((place) => tables[place]?.id ?? '');
  const period = periodOf(found) ?? tables[found.tables[0] ?? 0]?.period ?? '';
  return {
    kind,
    of: { indicator: family.indicator, where, period },
    least,
    most,
    tables: names,
    remedy: remedyOf(found, tables),
    words: wordsOf(kind, least, most, names),
  };
}

/** Stretches that touch are one; a rest of a year may be two. */
function periodOf({ family, box }: Found): string | null {
  const time = family.sides.at(-1);
  const set = time?.sets[box.at(-1) ?? 0] ?? [];
  const stretches = set
    .filter((cut) => !set.includes(cut - 1))
    .map((first) => {
      let last = first;
      while (set.includes(last + 1)) last += 1;
      return [time?.elements[first], time?.elements[last + 1]] as const;
    });
  const named = stretches.flatMap(([from, until]) =>
    from === undefined || until === undefined ? [] : [`${fromEpochDay(Number(from))}/${fromEpochDay(Number(until))}`],
  );
  return named.length === stretches.length && named.length > 0 ? named.join(' + ') : null;
}

function remedyOf({ kind, family, side, tables: places }: Found, tables: readonly ProtectedTable[]): Disclosure['remedy'] {
  const table = tables[places.at(-1) ?? 0];
  const id = table?.id ?? '';
  const dimension = side === null ? null : (family.sides[side]?.name ?? null);
  if (kind === 'shown') return { table: id, dimension: null, words: { nl: `Bescherm ${id}.`, en: `Protect ${id}.` } };
  if (kind === 'edition')
    return {
      table: id,
      dimension: null,
      words: {
        nl: `Bescherm ${id}, of geef de herziening samen met een volgende periode.`,
        en: `Protect ${id}, or release the revision together with a further period.`,
      },
    };
  if (dimension === null || dimension === '')
    return {
      table: id,
      dimension: null,
      words: {
        nl: `Geef ${id} over langere periodes die elkaar niet overlappen.`,
        en: `Release ${id} over longer periods that do not overlap.`,
      },
    };
  if ((table?.where[dimension]?.length ?? 0) > 1)
    return {
      table: id,
      dimension,
      words: {
        nl: `Beperk ${id} op "${dimension}" tot één code, of laat die beperking weg.`,
        en: `Limit ${id} on "${dimension}" to one code, or leave that limit out.`,
      },
    };
  return {
    table: id,
    dimension,
    words: {
      nl: `Neem "${dimension}" niet op in ${id}, of voeg er kleine codes samen.`,
      en: `Leave "${dimension}" out of ${id}, or merge its small codes.`,
    },
  };
}

const follows: Readonly<Record<DisclosureKind, (number: Words, tables: string) => Words>> = {
  shown: (number, tables) => ({
    nl: `${tables} toont een aantal van ${number.nl}.`,
    en: `${tables} shows a count of ${number.en}.`,
  }),
  derived: (number, tables) => ({
    nl: `Uit ${tables} volgt dat een verborgen aantal ${number.nl} is.`,
    en: `From ${tables} follows that a hidden count is ${number.en}.`,
  }),
  together: (number, tables) => ({
    nl: `Wat in ${tables} verborgen is, is samen ${number.nl}.`,
    en: `What ${tables} hides is ${number.en} together.`,
  }),
  difference: (number, tables) => ({
    nl: `Twee getallen in ${tables} verschillen ${number.nl}.`,
    en: `Two numbers in ${tables} differ by ${number.en}.`,
  }),
  edition: (number, tables) => ({
    nl: `Tussen twee edities (${tables}) kwamen er ${number.nl} bij of gingen er weg.`,
    en: `Between two editions (${tables}) ${number.en} came or went.`,
  }),
  averaged: (number, tables) => ({
    nl: `Het gemiddelde van de verschillen tussen ${tables} verraadt een aantal van ${number.nl}.`,
    en: `The mean of the differences between ${tables} gives away a count of ${number.en}.`,
  }),
};

const MOST_NAMES = 4;

function wordsOf(kind: DisclosureKind, least: number, most: number, tables: readonly string[]): Words {
  const number = least === most ? { nl: `${least}`, en: `${least}` } : { nl: `${least} tot ${most}`, en: `${least} to ${most}` };
  const names = tables.slice(0, MOST_NAMES).join(', ') + (tables.length > MOST_NAMES ? `, … (${tables.length})` : '');
  return follows[kind](number, names);
}
