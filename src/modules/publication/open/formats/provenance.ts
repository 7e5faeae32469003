import type { PageLanguage } from '#src/platform/html.ts';
import { citation, statusOf } from '../cite.ts';
import { licence } from '../licence.ts';
import { addressOf, dimensionOf, periodLabels } from '../open-table.ts';
import type { OpenTable } from '../open-table.ts';
import { lastDay, sayHidden, sayPeriod, sayReceipts, sayWhere } from '../say.ts';
import { wordsOf } from '../words.ts';

/** Name and value, line by line: what goes with the numbers wherever they go. */
export function provenance(table: OpenTable, origin: string, language: PageLanguage): readonly (readonly [string, string])[] {
  const say = wordsOf(language);
  const { indicator, period, protection, notes, by } = table;
  const source = table.origin;
  const where = sayWhere(table, language);
  const last = lastDay(table);
  return [
    ...(table.synthetic ? [['', say.synthetic] as const] : []),
    [say.table, table.title[language]],
    [say.status, statusOf(table, language)],
    ...(source.type === 'edition' && source.withdrawn !== null ? [[say.reason, source.withdrawn.reason[language]] as const] : []),
    [say.counts, indicator.counts[language]],
    [say.population, indicator.population[language]],
    [say.unit, indicator.unit[language]],
    periodLabels(table).length > 0
      ? [say.period, sayPeriod(table, language)]
      : indicator.kind === 'stock'
        ? [say.referenceDay, last]
        : [say.period, `${period.from} – ${last}`],
    [say.periodDay, indicator.periodDay[language]],
    ...(where === '' ? [] : [[say.limitedTo, where] as const]),
    [say.dimensions, by.map((id) => dimensionOf(table, id)?.title[language] ?? id).join(', ') || '–'],
    [
      say.additive,
      `${indicator.additive ? say.yes : say.no}${indicator.additiveWhy === null ? '' : `. ${indicator.additiveWhy[language]}`}`,
    ],
    ...(indicator.caveats === null ? [] : [[say.caveats, indicator.caveats[language]] as const]),
    [say.version, `${indicator.id} ${indicator.version}, ${say.since} ${indicator.versionFrom}`],
    [say.source, indicator.source],
    [say.extraction, table.asOf],
    ...(source.type === 'edition'
      ? [[say.released, source.releasedAt] as const, [say.edition, String(source.edition)] as const]
      : []),
    [say.receipt, sayReceipts(table, language)],
    ...(protection === null ? [] : [[say.protection, protection.words[language]] as const]),
    ...legend(table, language),
    ...notes.map((note) => [say.notes, note[language]] as const),
    [say.permalink, `${origin}${addressOf(table, language)}`],
    [say.cite, citation(table, origin, language)],
    [say.reuse, `${licence.title[language]}, ${licence.address}`],
  ];
}

/** What each status that occurs means. */
export function legend(table: OpenTable, language: PageLanguage): readonly (readonly [string, string])[] {
  const say = wordsOf(language);
  const shown = new Set(table.cells.map((cell) => cell.shown));
  return [
    ...(shown.has('hidden') ? [['hidden', sayHidden(table, language)] as const] : []),
    ...(shown.has('rounded') ? [['rounded', say.roundedText] as const] : []),
    ...(shown.has('withdrawn') ? [['withdrawn', say.struckText] as const] : []),
  ];
}
