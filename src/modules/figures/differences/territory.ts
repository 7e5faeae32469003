import type { Fact } from '#src/facts/envelope.ts';
import { successorOf } from '#src/reference/municipalities.ts';

/** The fields that say where. */
const PLACE_FIELDS = new Set(['region', 'nis', 'desk']);

/**
 * Whether a correction does nothing but follow a merger of municipalities: it changes only where, and the municipality of the
 * fact (or, where the fact names none, the last one known of the person) went up in the one that it says now, or in one of the
 * region that it says now. Borsbeek became part of Antwerp: who lived there is with another agency since.
 */
export function isTerritorial(link: Fact, target: Fact | undefined, stream: readonly Fact[]): boolean {
  if (target === undefined || target.type !== link.type || target.on !== link.on) return false;
  const [was, is] = [fieldsOf(target), fieldsOf(link)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => was[field] !== is[field]);
  if (changed.length === 0 || !changed.every((field) => PLACE_FIELDS.has(field))) return false;
  const nis = typeof was['nis'] === 'string' ? was['nis'] : lastMunicipality(stream, link);
  const successor = nis === undefined ? null : successorOf(nis);
  if (successor === null) return false;
  if (changed.includes('nis') && is['nis'] !== successor.nis) return false;
  return !changed.includes('region') || is['region'] === successor.region;
}

/** Of the person, as far as it was known when the correction was recorded, and before any merger. */
function lastMunicipality(stream: readonly Fact[], link: Fact): string | undefined {
  return stream
    .filter((fact) => fact.on <= link.on && fact.version < link.version)
    .map((fact) => fieldsOf(fact)['nis'])
    .findLast((nis): nis is string => typeof nis === 'string' && successorOf(nis) !== null);
}

function fieldsOf({ data }: Fact): Readonly<Record<string, unknown>> {
  return data as Readonly<Record<string, unknown>>; // every fact's data is an object of fields
}
