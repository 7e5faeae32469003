import { accountOf } from '#src/access/accounts.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { fromEpochMilliseconds, instant, toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { reportTables } from '#src/modules/publication/document/report-tables.ts';
import type { DraftInput, PublicationAct } from '#src/modules/publication/endpoints.ts';
import { act, draft } from '#src/modules/publication/handlers.ts';
import type { Dependencies, Who } from '#src/modules/publication/handlers.ts';
import { openFindings } from '#src/modules/publication/release/release.ts';
import { freeSlug } from '#src/modules/publication/release/slug.ts';
import { allReleases, findRelease } from '#src/modules/publication/release/store.ts';

/** The same in every process: one makes them, the others find them there. */
const LOCK = 7_341_806_255;

/**
 * What analysts of the demo released, planned and left half done: made by the workflow itself, signed by its two analysts. What is
 * there already is left alone, so a start that was broken off goes on at the next one. Gives how many it made.
 */
export async function seedReleases(dependencies: Dependencies, signal?: AbortSignal): Promise<number> {
  const client = await dependencies.database.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await makeReleases({ ...dependencies, signal }, signal);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    client.release();
  }
}

async function makeReleases(dependencies: Dependencies, signal?: AbortSignal): Promise<number> {
  const { database, clock } = dependencies;
  const people = await Promise.all(
    [
      ['thomas-de-smet', 'Thomas De Smet'],
      ['sofie-maes', 'Sofie Maes'],
    ].map(async ([subject = '', name = '']): Promise<Who> => ({
      account: await accountOf(database, clock, 'demo', subject),
      name,
    })),
  );
  const [thomas, sofie] = people;
  if (thomas === undefined || sofie === undefined) throw new Error('Two analysts');
  const at = (moment: Instant): Dependencies => ({ ...dependencies, clock: stoppedAt(clock, moment) });
  const known = new Set((await allReleases(database)).map(({ id }) => id));
  let made = 0;
  const one = async (
    input: DraftInput,
    steps: readonly (readonly [Who, string | null, PublicationAct | 'draft' | 'signAll'])[],
  ) => {
    const [[drafter, began] = [thomas, null]] = steps;
    if (known.has(freeSlug(input.title.nl, []))) return;
    made += 1;
    const { id } = await draft(at(began === null ? clock.now() : instant(began)), drafter, input);
    for (const [who, moment, step] of steps.slice(1)) {
      signal?.throwIfAborted();
      const then = at(moment === null ? clock.now() : instant(moment));
      if (step === 'signAll') await signAll(then, who, id);
      else if (step !== 'draft') await doStep(then, who, id, step);
    }
  };

  for (const year of [2023, 2024])
    await one(annualReportOf(year), [
      [thomas, '2025-02-21T09:00:00Z', 'draft'],
      [thomas, '2025-02-21T09:20:00Z', { act: 'check' }],
      [thomas, '2025-02-21T10:05:00Z', 'signAll'],
      [sofie, '2025-02-24T08:30:00Z', { act: 'approve' }],
      [sofie, '2025-02-24T08:31:00Z', { act: 'plan', releaseAt: '2025-03-03T08:00:00Z' }],
    ]);
  for (const [input, day] of [
    [byMunicipality, '2025-02-26'],
    [sharesAndEvolutions, '2025-02-27'],
    [workInNumbers, '2025-02-28'],
  ] as const)
    await one(input, [
      [sofie, `${day}T09:00:00Z`, 'draft'],
      [sofie, `${day}T09:20:00Z`, { act: 'check' }],
      [sofie, `${day}T09:40:00Z`, 'signAll'],
      [thomas, `${day}T14:00:00Z`, { act: 'approve' }],
      [thomas, `${day}T14:05:00Z`, { act: 'plan', releaseAt: '2025-03-04T08:00:00Z' }],
    ]);
  await one(fourthQuarter, [
    [sofie, '2025-02-03T09:00:00Z', 'draft'],
    [sofie, '2025-02-03T09:30:00Z', { act: 'check' }],
    [sofie, '2025-02-03T09:40:00Z', 'signAll'],
    [thomas, '2025-02-04T10:00:00Z', { act: 'approve' }],
    [thomas, '2025-02-04T10:01:00Z', { act: 'plan', releaseAt: '2025-02-05T08:00:00Z' }],
  ]);
  await one(thirdQuarter, [
    [sofie, '2024-11-04T09:00:00Z', 'draft'],
    [sofie, '2024-11-04T09:30:00Z', { act: 'check' }],
    [sofie, '2024-11-04T09:40:00Z', 'signAll'],
    [thomas, '2024-11-05T10:00:00Z', { act: 'approve' }],
    [thomas, '2024-11-05T10:01:00Z', { act: 'plan', releaseAt: '2024-11-06T08:00:00Z' }],
    [
      thomas,
      '2024-11-18T13:15:00Z',
      {
        act: 'withdraw',
        reason: {
          nl: 'De titel zegt "zonder Brussel", maar de tabel telde Brussel mee. De juiste cijfers staan in het jaarverslag 2024.',
          en: 'The title says "without Brussels", but the table counted Brussels. The right figures are in the annual report 2024.',
        },
      },
    ],
  ]);
  await one(pillars, [
    [thomas, null, 'draft'],
    [thomas, null, { act: 'check' }],
    [thomas, null, 'signAll'],
    [sofie, null, { act: 'approve' }],
    [sofie, null, { act: 'plan', releaseAt: nextMonth(clock.now()) }],
  ]);
  await one(minors, [
    [sofie, null, 'draft'],
    [sofie, null, { act: 'check' }],
    [sofie, null, 'signAll'],
  ]);
  return made;
}

/** What the gate finds in these tables is known, and said in the same words as beside the printed figures. */
async function signAll(dependencies: Dependencies, who: Who, id: string): Promise<void> {
  const release = await findRelease(dependencies.database.pool, id);
  for (const finding of release === null ? [] : openFindings(release))
    await doStep(dependencies, who, id, {
      act: 'explain',
      finding: finding.key,
      explanation: {
        nl: `Nagekeken in de dossiers: de tellingen kloppen. De synthetische bevolking volgt het gedrukte jaarverslag, en daarin staat hetzelfde (${finding.likelyCause.nl}).`,
        en: `Checked in the files: the counts are right. The synthetic population follows the printed annual report, which says the same (${finding.likelyCause.en}).`,
      },
    });
}

async function doStep(dependencies: Dependencies, who: Who, id: string, step: PublicationAct): Promise<void> {
  const release = await findRelease(dependencies.database.pool, id);
  await act(dependencies, who, { id, version: release?.version ?? 0, act: step });
}

function stoppedAt(clock: Clock, moment: Instant): Clock {
  return { now: () => moment, today: () => clock.today() };
}

/** At ten in the morning, a month from now. */
function nextMonth(now: Instant): Instant {
  const then = fromEpochMilliseconds(toEpochMilliseconds(now) + 30 * 86_400_000);
  return instant(`${then.slice(0, 10)}T09:00:00Z`);
}

const synthetic = {
  nl: 'Synthetische gegevens: deze personen bestaan niet.',
  en: 'Synthetic data: these persons do not exist.',
};

function annualReportOf(year: number): DraftInput {
  const specs = new Map(
    reportTables(2024)
      .flatMap(({ tables }) => tables)
      .filter(({ period }) => (year === 2024) === !period.startsWith('2023'))
      .map((spec) => [spec.id, { ...spec, notes: [...spec.notes] }]),
  );
  return {
    title: { nl: `Jaarverslag ${year}: kerncijfers`, en: `Annual report ${year}: main figures` },
    summary: {
      nl: `De figuren van het jaarverslag over ${year}, zoals bekend op 20 februari 2025. ${synthetic.nl}`,
      en: `The figures of the annual report on ${year}, as known on 20 February 2025. ${synthetic.en}`,
    },
    status: 'final',
    replaces: null,
    tables: [...specs.values()],
  };
}

type Table = DraftInput['tables'][number];
function table(indicator: string, period: string, by: string, nl: string, en: string, more: Partial<Table> = {}): Table {
  const id = [indicator, 'by', ...by.split(','), period].join('-').toLowerCase();
  return { id, indicator, period, by, where: 'region:agii', asOf: '', title: { nl, en }, notes: [], ...more };
}

/** As of the annual report, so that these stand beside its tables. */
const withReport = { asOf: '2025-02-20' };

const byMunicipality: DraftInput = {
  title: { nl: 'Instroom per gemeente, 2024', en: 'Inflow by municipality, 2024' },
  summary: {
    nl: `Gemeenten zoals ze tot en met 31 december 2024 waren, vóór de fusies. ${synthetic.nl}`,
    en: `Municipalities as they were until 31 December 2024, before the mergers. ${synthetic.en}`,
  },
  status: 'final',
  replaces: null,
  tables: [
    table('inflow-by-municipality', '2024', 'municipality', 'Instroom per gemeente, 2024', 'Inflow by municipality, 2024', {
      id: 'inflow-by-municipality-2024',
      where: '',
      ...withReport,
    }),
  ],
};

const sharesAndEvolutions: DraftInput = {
  title: { nl: 'Aandelen en evoluties, 2024', en: 'Shares and evolutions, 2024' },
  summary: {
    nl: `Verhoudingen van beschermde getallen, met hun teller en noemer. ${synthetic.nl}`,
    en: `Ratios of protected numbers, with their numerators and denominators. ${synthetic.en}`,
  },
  status: 'final',
  replaces: null,
  tables: [
    table(
      'registrations-share-by-group',
      '2024',
      'region,group',
      'Aandeel van elke doelgroep in de aanmeldingen, 2024',
      'Share of each target group in the registrations, 2024',
      withReport,
    ),
    table('inflow-evolution', '2024', 'region', 'Evolutie van de instroom, 2024', 'Evolution of the inflow, 2024', withReport),
    table(
      'integration-certificates-evolution',
      '2024',
      'region',
      'Evolutie van de inburgeringsattesten, 2024',
      'Evolution of the integration certificates, 2024',
      withReport,
    ),
  ],
};

const workInNumbers: DraftInput = {
  title: { nl: 'Taal op de werkvloer: uren en budgetten', en: 'Language at work: hours and budgets' },
  summary: { nl: synthetic.nl, en: synthetic.en },
  status: 'final',
  replaces: null,
  tables: [
    ...['2016', '2017'].map((year) =>
      table('coaching-hours', year, 'instrument', `Uren NODW en IBO-T, ${year}`, `Hours of NODW and IBO-T, ${year}`, {
        where: '',
        ...withReport,
      }),
    ),
    table(
      'coaching-budgets',
      '2022',
      'funding',
      'Budget voor job- en taalcoaching, 2022',
      'Budget for job and language coaching, 2022',
      { where: '', ...withReport },
    ),
  ],
};

const fourthQuarter: DraftInput = {
  title: { nl: 'Vierde kwartaal 2024', en: 'Fourth quarter of 2024' },
  summary: {
    nl: `Voorlopige cijfers: wat na 3 februari 2025 geregistreerd werd, zit er niet in. ${synthetic.nl}`,
    en: `Preliminary figures: what was registered after 3 February 2025 is not in them. ${synthetic.en}`,
  },
  status: 'preliminary',
  replaces: null,
  tables: [
    table('inflow', '2024-Q4', 'region', 'Instroom per regio, vierde kwartaal 2024', 'Inflow by region, fourth quarter of 2024'),
    table(
      'registrations',
      '2024-Q4',
      'region',
      'Aanmeldingen per regio, vierde kwartaal 2024',
      'Registrations by region, fourth quarter of 2024',
    ),
    table(
      'first-contracts',
      '2024-Q4',
      'region',
      'Eerste contracten per regio, vierde kwartaal 2024',
      'First contracts by region, fourth quarter of 2024',
    ),
    table(
      'integration-certificates',
      '2024-Q4',
      'region',
      'Inburgeringsattesten per regio, vierde kwartaal 2024',
      'Integration certificates by region, fourth quarter of 2024',
    ),
  ],
};

const thirdQuarter: DraftInput = {
  title: { nl: 'Instroom zonder Brussel, derde kwartaal 2024', en: 'Inflow without Brussels, third quarter of 2024' },
  summary: { nl: synthetic.nl, en: synthetic.en },
  status: 'preliminary',
  replaces: null,
  tables: [
    table(
      'inflow',
      '2024-Q3',
      'region,group',
      'Instroom per regio en doelgroep, zonder Brussel, derde kwartaal 2024',
      'Inflow by region and target group, without Brussels, third quarter of 2024',
    ),
  ],
};

const pillars: DraftInput = {
  title: { nl: 'Maatschappelijke oriëntatie per taal, 2024', en: 'Social orientation by language, 2024' },
  summary: { nl: synthetic.nl, en: synthetic.en },
  status: 'final',
  replaces: null,
  tables: [
    table(
      'mo-courses-started',
      '2024',
      'region,language',
      'Gestarte cursussen MO per regio en taal, 2024',
      'MO courses started by region and language, 2024',
    ),
    table(
      'mo-learners-started',
      '2024',
      'language',
      'Gestarte cursisten MO per taal, 2024',
      'MO learners started by language, 2024',
    ),
  ],
};

const minors: DraftInput = {
  title: {
    nl: 'Minderjarige nieuwkomers per maand van het laatste kwartaal',
    en: 'Minor newcomers by month of the last quarter',
  },
  summary: { nl: synthetic.nl, en: synthetic.en },
  status: 'preliminary',
  replaces: null,
  tables: [
    { month: '2024-10', nl: 'oktober 2024', en: 'October 2024' },
    { month: '2024-11', nl: 'november 2024', en: 'November 2024' },
    { month: '2024-12', nl: 'december 2024', en: 'December 2024' },
  ].map(({ month, nl, en }) =>
    table(
      'inflow-minors',
      month,
      'ageGroup',
      `Instroom minderjarige nieuwkomers naar leeftijd, ${nl}`,
      `Inflow of minor newcomers by age, ${en}`,
    ),
  ),
};
