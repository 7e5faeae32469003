import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { DerivedFigure, Term } from '../engine/derived.ts';
import type { Definition, Indicator } from '../engine/indicator.ts';
import { checkDimensions, codesOfDimension } from './check-dimensions.ts';

/** What is wrong with a definition, and where in it. */
export interface Fault {
  readonly figure: string;
  /** 'numerator.where.result', 'versions[1].from'. */
  readonly place: string;
  readonly reason: string;
}

export interface Definitions {
  readonly indicators: readonly Indicator[];
  /** Definitions that were replaced. */
  readonly earlier: readonly Indicator[];
  readonly derived: readonly DerivedFigure[];
  /** What the printed report asks: a figure, and the dimension of its categories. */
  readonly printed: readonly { readonly figure: string; readonly indicator: string; readonly category: string | null }[];
}

/** Throws with every fault, its place and its reason: a wrong definition counts something else than it says, so nothing starts. */
export function refuseWrongDefinitions(definitions: Definitions): void {
  const faults = checkDefinitions(definitions);
  if (faults.length === 0) return;
  const lines = faults.map(({ figure, place, reason }) => `  ${figure}, ${place}: ${reason}`);
  throw new Error(`The figures cannot start: ${faults.length} faults in the definitions.\n${lines.join('\n')}`);
}

export function checkDefinitions({ indicators, earlier, derived, printed }: Definitions): readonly Fault[] {
  const newest = [...indicators, ...derived];
  return [
    ...duplicates(newest.map(({ id }) => id)).map((id) => fault(id, 'id', 'two definitions have this id')),
    ...duplicates([...indicators, ...earlier].map(({ id, version }) => `${id} ${version}`)).map((key) =>
      fault(key.split(' ')[0] ?? key, 'version', `two definitions are version ${key.split(' ')[1]}`),
    ),
    ...newest.flatMap(checkWords),
    ...newest.flatMap(checkVersions),
    ...indicators.flatMap((indicator) => checkEarlier(indicator, earlier)),
    ...[...indicators, ...earlier].flatMap(checkDimensions),
    ...derived.flatMap((figure) => checkTerms(figure, indicators)),
    ...printed.flatMap(({ figure, indicator, category }) =>
      checkPrinted(
        `printed figure ${figure}`,
        category,
        newest.find(({ id }) => id === indicator),
        indicator,
      ),
    ),
  ];
}

/** Every word that a reader sees, in both languages. */
function checkWords(figure: Definition): readonly Fault[] {
  const { id, title, unit, counts, population, periodDay, caveats, additiveWhy, versions, dimensions } = figure;
  const words: readonly (readonly [string, Label])[] = [
    ['title', title],
    ['unit', unit],
    ['counts', counts],
    ['population', population],
    ['periodDay', periodDay],
    ['additiveWhy', additiveWhy],
    ...(caveats === null ? [] : [['caveats', caveats] as const]),
    ...versions.map(({ changed }, index) => [`versions[${index}].changed`, changed] as const),
    ...dimensions.flatMap((dimension) => [
      [`dimensions.${dimension.id}.title`, dimension.title] as const,
      ...[...dimension.values, ...(dimension.absent === undefined ? [] : [dimension.absent])].map(
        ({ code, label }) => [`dimensions.${dimension.id}.${code}`, label] as const,
      ),
    ]),
  ];
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [fault(id, 'id', 'an id is small letters, digits and dashes')]),
    ...(figure.source.trim() === '' ? [fault(id, 'source', 'no source is named')] : []),
    ...words.flatMap(([place, label]) =>
      (['nl', 'en'] as const)
        .filter((language) => label[language].trim() === '')
        .map((language) => fault(id, place, `no words in ${language === 'nl' ? 'Dutch' : 'English'}`)),
    ),
  ];
}

function checkVersions({ id, version, versionFrom, versions }: Definition): readonly Fault[] {
  const last = versions.at(-1);
  if (last === undefined) return [fault(id, 'versions', 'no version is told of')];
  const ownDates = versions.flatMap(({ from }, index) => {
    const place = `versions[${index}].from`;
    if (!isPlainDate(from)) return [fault(id, place, `a version without a date: "${String(from)}"`)];
    const before = versions[index - 1]?.from;
    return before !== undefined && before >= from ? [fault(id, place, 'not later than the version before it')] : [];
  });
  return [
    ...ownDates,
    ...versions.flatMap((each, index) =>
      each.version === index + 1
        ? []
        : [fault(id, `versions[${index}].version`, `${each.version} stands where ${index + 1} must`)],
    ),
    ...(last.version === version ? [] : [fault(id, 'version', `is ${version}, the last that is told of is ${last.version}`)]),
    ...(last.from === versionFrom ? [] : [fault(id, 'versionFrom', `is ${versionFrom}, the last version is from ${last.from}`)]),
  ];
}

/** What was once shown by an earlier version must be computable for ever. */
function checkEarlier({ id, version, versions }: Indicator, earlier: readonly Indicator[]): readonly Fault[] {
  return versions
    .filter((each) => each.version !== version)
    .filter((each) => !earlier.some((old) => old.id === id && old.version === each.version))
    .map((each) => fault(id, 'versions', `version ${each.version} cannot be executed: it is not among the earlier definitions`));
}

function checkTerms(figure: DerivedFigure, indicators: readonly Indicator[]): readonly Fault[] {
  const terms: readonly (readonly [string, Term])[] = [
    ['numerator', figure.numerator],
    ['denominator', figure.denominator],
  ];
  return terms.flatMap(([name, term]) => {
    const indicator = indicators.find(({ id }) => id === term.indicator);
    if (indicator === undefined)
      return [fault(figure.id, `${name}.indicator`, `derived from an indicator that is not there: "${term.indicator}"`)];
    const over = term.over ?? [];
    const has = (id: string) => indicator.dimensions.some((dimension) => dimension.id === id);
    return [
      ...figure.dimensions
        .filter(({ id }) => !over.includes(id) && !has(id))
        .map(({ id }) => fault(figure.id, `dimensions.${id}`, `${indicator.id} (the ${name}) has no such dimension`)),
      ...over
        .filter((id) => !figure.dimensions.some((dimension) => dimension.id === id))
        .map((id) => fault(figure.id, `${name}.over`, `the figure has no dimension "${id}"`)),
      ...Object.entries(term.where ?? {}).flatMap(([id, codes]) => {
        const dimension = indicator.dimensions.find((candidate) => candidate.id === id);
        if (dimension === undefined) return [fault(figure.id, `${name}.where.${id}`, `${indicator.id} has no such dimension`)];
        return codes
          .filter((code) => !codesOfDimension(dimension).includes(code))
          .map((code) => fault(figure.id, `${name}.where.${id}`, `no such value: "${code}"`));
      }),
    ];
  });
}

function checkPrinted(
  name: string,
  category: string | null,
  definition: Definition | undefined,
  indicator: string,
): readonly Fault[] {
  if (definition === undefined) return [fault(name, 'indicator', `asks a definition that is not there: "${indicator}"`)];
  return (category === null ? [] : [category])
    .filter((id) => !definition.dimensions.some((dimension) => dimension.id === id))
    .map((id) => fault(name, 'category', `asks for a dimension that ${indicator} does not have: "${id}"`));
}

function duplicates(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function fault(figure: string, place: string, reason: string): Fault {
  return { figure, place, reason };
}
