import { definitionView } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { PublishedTable } from '#src/modules/publication/published-table.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { regionCodes, regions } from '#src/reference/regions.ts';

const regionDimension = {
  id: 'region',
  title: { nl: 'Regio', en: 'Region' },
  values: regionCodes.map((code) => ({ code, label: { nl: regions[code].nl, en: regions[code].en } })),
};

const groupDimension = {
  id: 'group',
  title: { nl: 'Doelgroep', en: 'Target group' },
  values: [
    { code: 'mandatory', label: { nl: 'Verplichte inburgeraar', en: 'Mandatory integrator' } },
    { code: 'entitled', label: { nl: 'Rechthebbende inburgeraar', en: 'Entitled integrator' } },
    // What a spreadsheet would carry out, and what a page would run, were it let.
    { code: 'other', label: { nl: '=HYPERLINK("http://kwaad") & <b>"anders"</b>', en: '=1+1 & <b>"other"</b>' } },
  ],
};

const definition: DefinitionView = definitionView.parse({
  id: 'registrations',
  title: { nl: 'Aangemelde inburgeraars', en: 'Integration candidates registered' },
  unit: { nl: 'personen', en: 'persons' },
  subject: 'intake',
  subjectTitle: { nl: 'Aanmelding en vrijstelling', en: 'Registration and exemption' },
  counts: { nl: 'Unieke personen die zich aanmeldden', en: 'Unique persons who registered' },
  population: { nl: 'Iedereen met een aanmelding', en: 'Everybody with a registration' },
  periodDay: { nl: 'Dag van aanmelding', en: 'Day of registration' },
  caveats: { nl: 'Heraanmeldingen tellen mee.', en: 'Re-registrations count too.' },
  additive: false,
  additiveWhy: {
    nl: 'Unieke personen: delen kunnen samen meer zijn dan het totaal.',
    en: 'Unique persons: the parts may be more than the total.',
  },
  version: 1,
  versionFrom: '2023-01-01',
  versions: [{ version: 1, from: '2023-01-01', changed: { nl: 'Eerste versie', en: 'First version' } }],
  source: 'Jaarverslag 2024 AgII, figuur 8',
  printed: ['8'],
  facts: ['trajectory.registered'],
  measure: 'count',
  decimals: 0,
  derived: null,
  kind: 'flow',
  dimensions: [regionDimension, groupDimension],
});

const year = { from: plainDate('2024-01-01'), until: plainDate('2025-01-01') };

/** One table per region and target group, with numbers that are shown, changed and hidden. */
export function publishedTable(change: Partial<PublishedTable> = {}): PublishedTable {
  const groups = ['mandatory', 'entitled', 'other', 'total'];
  const cells = [...regionCodes, 'total'].flatMap((region, row) =>
    groups.map((group, column) => {
      const few = region === 'limburg' && group === 'other';
      const value = few ? null : (row + 1) * 1_005 + column * 40;
      return few
        ? { at: [region, group], value, shown: 'hidden' as const, why: 'few' as const }
        : { at: [region, group], value, shown: 'rounded' as const };
    }),
  );
  return {
    id: 'registrations-2024',
    edition: 1,
    release: { id: 'annual-report-2024', title: { nl: 'Jaarverslag 2024', en: 'Annual report 2024' } },
    title: { nl: 'Aangemelde inburgeraars per regio en doelgroep', en: 'Candidates registered by region and target group' },
    indicator: definition,
    period: year,
    asOf: instant('2025-02-20T22:59:59.999Z'),
    by: ['region', 'group'],
    where: {},
    receipt: 'k7m2-9qxf-3bwt-h5',
    status: 'final',
    releasedAt: instant('2025-02-21T08:00:00Z'),
    withdrawn: null,
    supersededBy: null,
    cells,
    protection: {
      words: {
        nl: 'Getallen onder 5 zijn niet getoond; de andere zijn afgerond op 5.',
        en: 'Counts under 5 are not shown; the others are rounded to 5.',
      },
      method: { rules: 'cell-key', threshold: 5 },
    },
    notes: [
      {
        nl: 'In maart ontbraken de meldingen van één loket <script>alert(1)</script>.',
        en: 'In March the reports of one desk were missing.',
      },
    ],
    synthetic: true,
    ...change,
  };
}

/** One number, without dimensions. */
export function publishedTotal(change: Partial<PublishedTable> = {}): PublishedTable {
  return publishedTable({
    id: 'registrations-total-2023',
    title: { nl: 'Aangemelde inburgeraars, totaal', en: 'Candidates registered, total' },
    period: { from: plainDate('2023-01-01'), until: plainDate('2024-01-01') },
    by: [],
    cells: [{ at: [], value: 31_415, shown: 'exact' }],
    protection: null,
    notes: [],
    status: 'preliminary',
    ...change,
  });
}
