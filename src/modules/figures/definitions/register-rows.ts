import type { DefinitionView } from '../endpoints.ts';

type Cell = string | number;

/** The register as three tables: the definitions, the codes of their dimensions, their versions. Every word in both languages. */
export interface RegisterTables {
  readonly definitions: readonly (readonly Cell[])[];
  readonly codes: readonly (readonly Cell[])[];
  readonly versions: readonly (readonly Cell[])[];
}

export function registerTables(definitions: readonly DefinitionView[]): RegisterTables {
  return {
    definitions: [definitionHeader, ...definitions.map(definitionRow)],
    codes: [
      ['id', 'dimension', 'dimensie_nl', 'dimension_en', 'code', 'waarde_nl', 'value_en'],
      ...definitions.flatMap(({ id, dimensions }) =>
        dimensions.flatMap((dimension) =>
          dimension.values.map(({ code, label }) => [
            id,
            dimension.id,
            dimension.title.nl,
            dimension.title.en,
            code,
            label.nl,
            label.en,
          ]),
        ),
      ),
    ],
    versions: [
      ['id', 'version', 'from', 'gewijzigd_nl', 'changed_en'],
      ...definitions.flatMap(({ id, versions }) =>
        versions.map(({ version, from, changed }) => [id, version, from, changed.nl, changed.en]),
      ),
    ],
  };
}

const definitionHeader = [
  'id',
  'version',
  'from',
  'titel_nl',
  'title_en',
  'onderwerp_nl',
  'subject_en',
  'measure',
  'kind',
  'eenheid_nl',
  'unit_en',
  'wat_telt_nl',
  'counts_en',
  'waaruit_nl',
  'population_en',
  'welke_dag_nl',
  'period_day_en',
  'dimensions',
  'additive',
  'optelbaar_waarom_nl',
  'additive_why_en',
  'let_op_nl',
  'caveats_en',
  'source',
  'printed_figures',
  'numerator',
  'denominator',
  'decimals',
  'facts',
] as const;

function definitionRow(view: DefinitionView): readonly Cell[] {
  return [
    view.id,
    view.version,
    view.versionFrom,
    view.title.nl,
    view.title.en,
    view.subjectTitle.nl,
    view.subjectTitle.en,
    view.measure,
    view.kind,
    view.unit.nl,
    view.unit.en,
    view.counts.nl,
    view.counts.en,
    view.population.nl,
    view.population.en,
    view.periodDay.nl,
    view.periodDay.en,
    view.dimensions.map(({ id }) => id).join(', '),
    view.additive ? 'yes' : 'no',
    view.additiveWhy?.nl ?? '',
    view.additiveWhy?.en ?? '',
    view.caveats?.nl ?? '',
    view.caveats?.en ?? '',
    view.source,
    view.printed.join(', '),
    view.derived === null ? '' : termText(view.derived.numerator),
    view.derived === null ? '' : termText(view.derived.denominator),
    view.decimals,
    view.facts.join(', '),
  ];
}

/** 'mo-tests-taken where result:passed', in the grammar of the questions. */
function termText({ indicator, where, over, yearBefore }: NonNullable<DefinitionView['derived']>['numerator']): string {
  const limits = Object.entries(where).map(([id, codes]) => `${id}:${codes.join('|')}`);
  return [
    indicator,
    ...(limits.length === 0 ? [] : [`where ${limits.join(',')}`]),
    ...(over.length === 0 ? [] : [`over ${over.join(',')}`]),
    ...(yearBefore ? ['a year before'] : []),
  ].join(' ');
}
