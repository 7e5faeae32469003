import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { centreCities } from '#src/law/codes/centre-cities.ts';
import { defaultSettings } from '#src/law/settings.ts';
import { desks } from '#src/reference/desks.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { municipalityOfDeskOn } from '#src/reference/municipalities.ts';
import { regions } from '#src/reference/regions.ts';
import { readGlossary } from './glossary.ts';
import type { GlossaryTerm } from './glossary.ts';
import { stem, tokens } from './tokens.ts';

/** A code of a reference list as a question may name it. */
export interface KnownValue {
  readonly phrase: string;
  readonly dimension: string;
  readonly code: string;
  readonly label: Label;
}

export interface Vocabulary {
  readonly definitions: readonly DefinitionView[];
  /** How much each stem of a definition weighs, by indicator. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly values: readonly KnownValue[];
  readonly terms: readonly GlossaryTerm[];
  /** The desks in the centre cities on the day. */
  readonly centreDesks: readonly string[];
}

/** Too common in definitions and questions to speak for one of them. */
const common = new Set(
  tokens(
    'de het een van in en of per met voor op bij aan dat die is zijn naar om te door jaar maand dag personen unieke aantal niet nog ook als deze dit werd worden wie wat hoeveel graag overzicht cijfers geven gegevens inburgeraars inburgering minister kader traject vlaanderen agentschap regio totaal telt eerste meer minder dan andere waren hun tussen verschillende evolutie resultaten gevolgd periode heeft hebben één zich een jaarverslag elk elke binnen kregen kreeg krijgen delen doelgroep starten opleidingen tijdens onderwijs',
  ).map((token) => token.stem),
);

export function makeVocabulary(definitions: readonly DefinitionView[], on: PlainDate): Vocabulary {
  const glossary = readGlossary();
  const { big, centre } = centreCities.on(on, defaultSettings);
  return {
    definitions,
    words: weigh(definitions, glossary),
    values: [
      ...groupValues,
      ...Object.values(regions).flatMap(({ code, nl, en, aliases }) =>
        [nl, ...aliases].map((phrase) => ({ phrase, dimension: 'region', code, label: { nl, en } })),
      ),
    ],
    terms: glossary.filter(({ list }) => list === 'words' || list === 'factType' || list === 'targetGroup'),
    centreDesks: desks
      .filter((desk) => [...big, ...centre].includes(municipalityOfDeskOn(desk, on)?.nis ?? ''))
      .map(({ code }) => code),
  };
}

const groupValues: readonly KnownValue[] = [
  ...['verplichte', 'verplichte inburgeraars', 'plicht'].map((phrase) =>
    value(phrase, 'mandatory', 'Verplichte inburgeraar', 'Mandatory integrator'),
  ),
  ...['niet-verplichte', 'vrijwillige inburgeraars', 'rechthebbende', 'rechthebbende inburgeraars'].map((phrase) =>
    value(phrase, 'entitled', 'Rechthebbende inburgeraar', 'Entitled integrator'),
  ),
];

function value(phrase: string, code: string, nl: string, en: string): KnownValue {
  return { phrase, dimension: 'group', code, label: { nl, en } };
}

/** A word of the title says more than one of the explanation, and a word of few figures more than one of many. */
function weigh(definitions: readonly DefinitionView[], glossary: readonly GlossaryTerm[]): Vocabulary['words'] {
  const own = new Map(
    definitions.map((definition) => {
      const weights = new Map<string, number>();
      const add = (text: string, weight: number) => {
        for (const { stem: known } of tokens(text))
          if (!common.has(known) && known.length > 2) weights.set(known, Math.max(weight, weights.get(known) ?? 0));
      };
      add(definition.counts.nl, 1);
      add(definition.population.nl, 0.5);
      for (const { list, code, nl } of glossary) if (list === 'factType' && definition.facts[0] === code) add(nl, 2);
      add(definition.title.nl, 3);
      return [definition.id, weights] as const;
    }),
  );
  const inHowMany = (word: string) => [...own.values()].filter((weights) => weights.has(word)).length;
  return new Map(
    [...own].map(([id, weights]) => [
      id,
      new Map([...weights].map(([word, weight]) => [word, weight * Math.log(1 + definitions.length / inHowMany(word))])),
    ]),
  );
}

export function isCommon(word: string): boolean {
  return common.has(stem(word));
}
