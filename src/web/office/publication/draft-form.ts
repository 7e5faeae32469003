import type { DraftInput, ReleaseView } from '#src/modules/publication/endpoints.ts';

export interface TypedTable {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly indicator: string | null;
  readonly period: string;
  readonly by: readonly string[];
  readonly where: string;
  readonly asOf: string;
  readonly notes: DraftInput['tables'][number]['notes'];
}

export interface TypedDraft {
  readonly title: string;
  readonly titleEn: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly status: DraftInput['status'];
  readonly tables: readonly TypedTable[];
}

let made = 0;

export function emptyTable(): TypedTable {
  made += 1;
  return {
    key: made,
    id: '',
    title: '',
    titleEn: '',
    indicator: null,
    period: '',
    by: [],
    where: 'region:agii',
    asOf: '',
    notes: [],
  };
}

export function typedOf(release: ReleaseView | undefined): TypedDraft {
  if (release === undefined)
    return { title: '', titleEn: '', summary: '', summaryEn: '', status: 'final', tables: [emptyTable()] };
  return {
    title: release.title.nl,
    titleEn: release.title.en,
    summary: release.summary.nl,
    summaryEn: release.summary.en,
    status: release.status,
    tables: release.specs.map(({ id, title, indicator, period, by, where, asOf, notes }) => ({
      ...emptyTable(),
      id,
      title: title.nl,
      titleEn: title.en,
      indicator,
      period,
      by: by === '' ? [] : by.split(','),
      where,
      asOf,
      notes: [...notes],
    })),
  };
}

export function draftOf({ title, titleEn, summary, summaryEn, status, tables }: TypedDraft): DraftInput {
  return {
    title: { nl: title, en: titleEn },
    summary: { nl: summary, en: summaryEn === '' ? summary : summaryEn },
    status,
    replaces: null,
    tables: tables.map((table) => ({
      id: table.id,
      indicator: table.indicator ?? '',
      period: table.period.trim(),
      by: table.by.join(','),
      where: table.where,
      asOf: table.asOf.trim(),
      title: { nl: table.title, en: table.titleEn },
      notes: table.notes,
    })),
  };
}

/** 'inflow-by-region-2024': what nobody needs to think up. */
export function proposedId({ indicator, by, period }: Pick<TypedTable, 'indicator' | 'by' | 'period'>): string {
  return [indicator ?? '', ...(by.length === 0 ? [] : ['by', ...by]), period]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
