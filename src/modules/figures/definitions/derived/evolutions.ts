import type { DerivedFigure } from '../../engine/derived.ts';
import type { Indicator } from '../../engine/indicator.ts';
import { indicators } from '../../indicators.ts';
import { fromIndicator } from './from-indicator.ts';

/** Every count has an evolution: the annual report prints one beside nearly each, and charts it in figures 2, 9, 13 and 18. */
export const evolutions: readonly DerivedFigure[] = indicators.map(evolutionOf);

function evolutionOf(base: Indicator): DerivedFigure {
  return fromIndicator(base, {
    id: `${base.id}-evolution`,
    title: { nl: `${base.title.nl}: evolutie`, en: `${base.title.en}: evolution` },
    measure: 'evolution',
    counts: {
      nl: 'Verschil met dezelfde periode een jaar eerder, in procent van wat er toen was',
      en: 'Difference from the same period a year before, in percent of what there was then',
    },
    caveats: {
      nl: `${base.caveats === null ? '' : `${base.caveats.nl} `}Beide perioden zijn geteld met de kennis van hetzelfde ogenblik; wat in een eerder verslag gedrukt werd, kan dus anders zijn. Was er een jaar eerder niets, dan is er geen evolutie.`,
      en: `${base.caveats === null ? '' : `${base.caveats.en} `}Both periods are counted with the knowledge of the same moment, so what an earlier report printed may differ. Where there was nothing a year before there is no evolution.`,
    },
    source: base.source,
    numerator: { indicator: base.id },
    denominator: { indicator: base.id, yearBefore: true },
    decimals: 0,
  });
}
