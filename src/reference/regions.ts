/**
 * The reporting areas of the agencies. The single place of their names: other spellings in use are aliases.
 * Source: domain reference §1.5 (seed 003 tables 1–4, seed 004 figures 1, 8, 55).
 */
export const regionCodes = [
  'provAntwerp',
  'brussels',
  'limburg',
  'eastFlanders',
  'flemishBrabant',
  'westFlanders',
  'atlas',
  'amal',
] as const;
export type RegionCode = (typeof regionCodes)[number];

export const agencyCodes = ['agii', 'atlas', 'amal'] as const;
export type AgencyCode = (typeof agencyCodes)[number];

export interface Region {
  readonly code: RegionCode;
  readonly nl: string;
  readonly en: string;
  readonly agency: AgencyCode;
  /** Which rule set holds for who lives there. */
  readonly regime: 'flanders' | 'brussels';
  readonly aliases: readonly string[];
}

export const regions: { readonly [Code in RegionCode]: Region } = {
  provAntwerp: {
    code: 'provAntwerp',
    nl: 'Provincie Antwerpen',
    en: 'Antwerp province',
    agency: 'agii',
    regime: 'flanders',
    aliases: [],
  },
  brussels: {
    code: 'brussels',
    nl: 'Brussel',
    en: 'Brussels',
    agency: 'agii',
    regime: 'brussels',
    aliases: ['HG Brussel', 'Brussel HG', 'Brussels gewest'],
  },
  limburg: { code: 'limburg', nl: 'Limburg', en: 'Limburg', agency: 'agii', regime: 'flanders', aliases: ['Provincie Limburg'] },
  eastFlanders: {
    code: 'eastFlanders',
    nl: 'Oost-Vlaanderen',
    en: 'East Flanders',
    agency: 'agii',
    regime: 'flanders',
    aliases: ['Provincie Oost-Vlaanderen'],
  },
  flemishBrabant: {
    code: 'flemishBrabant',
    nl: 'Vlaams-Brabant',
    en: 'Flemish Brabant',
    agency: 'agii',
    regime: 'flanders',
    aliases: ['Provincie Vlaams-Brabant'],
  },
  westFlanders: {
    code: 'westFlanders',
    nl: 'West-Vlaanderen',
    en: 'West Flanders',
    agency: 'agii',
    regime: 'flanders',
    aliases: ['Provincie West-Vlaanderen'],
  },
  atlas: { code: 'atlas', nl: 'Atlas', en: 'Atlas (city of Antwerp)', agency: 'atlas', regime: 'flanders', aliases: [] },
  amal: { code: 'amal', nl: 'Amal', en: 'Amal (city of Ghent)', agency: 'amal', regime: 'flanders', aliases: ['IN-Gent'] },
};

/** The six regions of AgII, in the order in which its annual report prints them. */
export const agiiRegions = [
  'provAntwerp',
  'brussels',
  'limburg',
  'eastFlanders',
  'flemishBrabant',
  'westFlanders',
] as const satisfies readonly RegionCode[];
