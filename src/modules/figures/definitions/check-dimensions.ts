import type { Dimension, Indicator } from '../engine/indicator.ts';
import { encodingOf } from '../snapshot/attributes.ts';
import type { Dictionary } from '../snapshot/attributes.ts';
import type { Fault } from './check.ts';

/** As many as an emission can name. */
const MOST_DIMENSIONS = 4;

/**
 * A dimension that the facts of the indicator do not hold would silently count everything under "unknown", or under another code:
 * its values must be the code list of a field of the fact itself or of the facts that it looks up, number for number.
 */
export function checkDimensions({ id, fact, alsoReads = [], dimensions }: Indicator): readonly Fault[] {
  const types = [fact, ...alsoReads];
  const lists = types.flatMap((type) => {
    const { regionCodes, groupCodes, kindCodes, detailCodes, placeCodes } = encodingOf(type);
    return [regionCodes, groupCodes, kindCodes, detailCodes, placeCodes].filter((list) => list !== null);
  });
  return [
    ...(dimensions.length > MOST_DIMENSIONS
      ? [
          {
            figure: id,
            place: 'dimensions',
            reason: `${dimensions.length} dimensions; at most ${MOST_DIMENSIONS} can be counted`,
          },
        ]
      : []),
    ...dimensions.flatMap((dimension, index): readonly Fault[] => {
      const place = `dimensions.${dimension.id}`;
      if (dimensions.findIndex((other) => other.id === dimension.id) !== index)
        return [{ figure: id, place, reason: 'stands here twice' }];
      const codes = codesOfDimension(dimension);
      if (new Set(codes).size !== codes.length) return [{ figure: id, place, reason: 'has two values of one code' }];
      if (dimension.computed === true || lists.some((list) => fits(dimension, list))) return [];
      return [{ figure: id, place, reason: `asks for a dimension that its facts do not hold (${types.join(', ')})` }];
    }),
  ];
}

export function codesOfDimension({ values, absent }: Dimension): readonly string[] {
  return [...values.map(({ code }) => code), ...(absent === undefined ? [] : [absent.code])];
}

/** A field of yes and no is a dimension of two values, whatever they are called. */
function fits({ values }: Dimension, list: Dictionary): boolean {
  const codes = [...list.keys()];
  if (codes.length !== values.length) return false;
  return codes.every((code, index) => typeof code === 'boolean' || code === values[index]?.code);
}
