import { slip } from '../causes.ts';
import { place } from '../explain.ts';
import { written } from '../numbers.ts';
import { placeOf, type CheckedCell, type CheckedTable, type Confidence, type Finding } from '../table.ts';

/** The same number, said otherwise in another place. */
export function differs(
  table: CheckedTable,
  cell: CheckedCell,
  other: CheckedTable,
  match: CheckedCell,
  confidence: Confidence,
): Finding {
  const [stated, computed] = [written(cell.value, cell.decimals), written(match.value, match.decimals)];
  return {
    kind: 'quoted-differently',
    table: table.name,
    place: placeOf(cell),
    stated,
    computed: `${computed} (${other.name} ${match.at})`,
    confidence,
    likelyCause: slip(cell.value, match.value) ?? {
      nl: 'op twee dagen of met twee definities geteld, of verkeerd overgenomen',
      en: 'counted on two days or by two definitions, or copied wrongly',
    },
    sentence: {
      nl: `${place(cell, 'nl')} is hier ${stated} en in "${other.title}" (${match.at}) ${computed}.`,
      en: `${place(cell, 'en')} is ${stated} here and ${computed} in "${other.title}" (${match.at}).`,
    },
  };
}
