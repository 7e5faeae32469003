import { createHash } from 'node:crypto';
import { factCatalogue } from '#src/catalogue.ts';
import { municipalities } from '#src/reference/municipalities.ts';

/**
 * Which field of which fact goes into which column, beside `region` and `group` (columns of their own wherever a fact has
 * them). A code column holds the place in the fact's own list, from 1; a yes-or-no holds 1 for yes and 2 for no.
 */
interface Attributes {
  readonly kind?: string;
  readonly detail?: string;
  /** A day in the data, as days since 1970. */
  readonly day?: string;
  /** A whole number in the data (hours, cents), in the same column as `day`: a fact has one of the two. The weight of a 'sum'. */
  readonly amount?: string;
  /** A municipality by its code, in `extra`: there are more than a byte can number. */
  readonly place?: string;
  /** Length in days, both days counted, of the period that begins on `day` and ends on this field. */
  readonly length?: string;
  /** The version of the fact of the same stream that this field names (of the first of its corrections' chain). */
  readonly ref?: string;
}

const attributes: { readonly [type: string]: Attributes } = {
  'register.inflow-received': { kind: 'temporaryProtection', day: 'birthDay', place: 'nis' },
  'trajectory.registered': { kind: 'kind', detail: 'desk' },
  'trajectory.contract-signed': { kind: 'first', detail: 'desk' },
  'trajectory.contract-ended': { kind: 'reason' },
  'trajectory.exempted': { kind: 'ground' },
  'trajectory.suspended': { kind: 'ground', day: 'from', length: 'until' },
  'trajectory.mo-started': { kind: 'first', detail: 'language' },
  'trajectory.mo-exemption-test-taken': { kind: 'passed' },
  'trajectory.mo-test-taken': { kind: 'passed' },
  'trajectory.mo-decided': { kind: 'result' },
  'trajectory.nt2-result-recorded': { kind: 'result', detail: 'level' },
  'trajectory.infringement-established': { kind: 'kind' },
  'trajectory.infringement-handed-over': { ref: 'infringement' },
  'trajectory.infringement-cancelled': { kind: 'reason', ref: 'infringement' },
  'trajectory.nt2-interview-held': { kind: 'kind' },
  'trajectory.nt2-advised': { kind: 'advice' },
  'trajectory.nt2-test-taken': { kind: 'kind', detail: 'organiser' },
  'supply.nt2-enrolments-delivered': { kind: 'provider', amount: 'enrolments' },
  'orientation.course-started': { detail: 'language' },
  'register.activity-changed': { kind: 'works' },
  'trajectory.employment-service-registered': { kind: 'service' },
  'work.jobseeker-course-ended': { kind: 'provider' },
  'work.job-coaching-begun': { kind: 'funding' },
  'work.coaching-hours-delivered': { kind: 'instrument', amount: 'hours' },
  'work.budget-granted': { kind: 'funding', amount: 'cents' },
};

/** What a yes-or-no column holds; 0 is unknown. */
export const YES = 1;
export const NO = 2;

/** How one fact type is written into columns, with the code lists resolved. */
export interface Encoding extends Attributes {
  readonly type: string;
  readonly number: number;
  readonly regionCodes: Dictionary | null;
  readonly groupCodes: Dictionary | null;
  readonly kindCodes: Dictionary | null;
  readonly detailCodes: Dictionary | null;
  readonly placeCodes: Dictionary | null;
}
export type Dictionary = ReadonlyMap<unknown, number>;

const places: Dictionary = new Map(municipalities.map(({ nis }, index) => [nis, index + 1]));

export const encodings: readonly Encoding[] = factCatalogue.map((definition, number) => {
  const chosen: Attributes = attributes[definition.type] ?? {};
  const shape: Shape = definition.schema.shape;
  return {
    ...chosen,
    type: definition.type,
    number,
    regionCodes: dictionary(shape, 'region'),
    groupCodes: dictionary(shape, 'group'),
    kindCodes: chosen.kind === undefined ? null : dictionary(shape, chosen.kind),
    detailCodes: chosen.detail === undefined ? null : dictionary(shape, chosen.detail),
    placeCodes: chosen.place === undefined ? null : places,
  };
});
if (encodings.length > 255) throw new Error('More fact types than a byte can number');

const byType: ReadonlyMap<string, Encoding> = new Map(encodings.map((encoding) => [encoding.type, encoding]));

/** Throws for a type that the catalogue does not have: such a fact must not be there. */
export function encodingOf(type: string): Encoding {
  const encoding = byType.get(type);
  if (encoding === undefined) throw new Error(`No fact of this type in the catalogue: ${type}`);
  return encoding;
}

export function typeNumber(type: (typeof factCatalogue)[number]['type']): number {
  return encodingOf(type).number;
}

/** The codes of a field of a fact, in the order of their numbers. */
export function codesOf(type: (typeof factCatalogue)[number]['type'], name: string): readonly string[] {
  const shape: Shape | undefined = factCatalogue.find((definition) => definition.type === type)?.schema.shape;
  return [...(dictionary(shape ?? {}, name)?.keys() ?? [])].map(String);
}

/** Changes whenever the columns would hold something else: a file with another fingerprint is rebuilt. */
export const encodingFingerprint = createHash('sha256')
  .update(JSON.stringify(encodings, (_, value: unknown) => (value instanceof Map ? [...value] : value)))
  .digest('hex');

type Shape = Readonly<Record<string, unknown>>;

function dictionary(shape: Shape, name: string): Dictionary | null {
  const codes = listedCodes(shape[name]);
  if (codes === null) return null;
  if (codes.length > 254) throw new Error(`More codes than a byte can number: ${name}`);
  return new Map(codes.map((code, index) => [code, index + 1]));
}

/** The closed list behind a field: a code, an optional code, a code or 'unknown', or yes and no. */
function listedCodes(schema: unknown): readonly unknown[] | null {
  const { def } = (schema ?? {}) as {
    def?: { type: string; innerType?: unknown; options?: readonly unknown[]; entries?: object };
  }; // zod 4 shows its definition so
  if (def === undefined) return null;
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'boolean') return [true, false];
  if (def.type === 'optional') return listedCodes(def.innerType);
  if (def.type === 'union') return listedCodes(def.options?.[0]);
  return null;
}
