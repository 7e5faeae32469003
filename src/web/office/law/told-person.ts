/** A person as the request has one: any JSON. The form writes a few of its properties and leaves the rest alone. */
export type Told = { readonly [name: string]: unknown };

/** 'moTests.0.on' of a person; undefined where it is not told. */
export function readAt(person: Told, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), person);
}

/** The person with that property told, or (null) not told; what is left empty by it goes as well. */
export function writeAt(person: Told, path: string, value: unknown): Told {
  return (written(person, path.split('.'), value) ?? {}) as Told; // a person is an object, and stays one
}

function written(at: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const isList = /^\d+$/.test(step) && (at === undefined || at === null || Array.isArray(at));
  const inside = written(typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined, rest, value);
  if (isList) {
    const list = Array.isArray(at) ? [...(at as readonly unknown[])] : [];
    if (inside === null || inside === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inside;
    return list.length === 0 ? null : list;
  }
  const { [step]: _, ...others } = (at ?? {}) as Told; // not a list, so an object or nothing
  const all = inside === null || inside === undefined ? others : { ...others, [step]: inside };
  return Object.keys(all).length === 0 ? null : all;
}

const shortForms: readonly (readonly [list: string, short: string, of: string | null])[] = [
  ['nationalities', 'nationality', 'group'],
  ['residences', 'residence', 'place'],
  ['stays', 'stay', 'ground'],
  ['activities', 'activity', null],
];

/** A case of the law's own tables in the words of the request. */
export function toldFrom(given: Told): Told {
  const { ministry, participations, feePayments, infringements, ...same } = given;
  const told: Record<string, unknown> = { ...same };
  if (ministry !== undefined) told['ministerOfWorship'] = ministry;
  if (participations !== undefined) told['participations'] = each(participations, 'halfHours', 'hours', (half) => half / 2);
  if (feePayments !== undefined) told['feePayments'] = each(feePayments, 'cents', 'amountCents', (cents) => cents);
  if (infringements !== undefined)
    told['infringements'] = listOf(infringements).map((one) => {
      const fine = one['fine'];
      if (!isTold(fine)) return one;
      const { decidedOn, cents, paidOn } = fine;
      return { ...one, fine: { decidedOn, amountCents: cents, paidOn } };
    });
  if (told['temporaryProtection'] === false) delete told['temporaryProtection'];
  if (told['schoolEnrolment'] === 'unknown') delete told['schoolEnrolment'];
  for (const [list, short, of] of shortForms) {
    const items = listOf(told[list]);
    const [only] = items;
    if (items.length !== 1 || only === undefined || only['from'] !== told['firstRegisteredOn']) continue;
    const { from: _, ...rest } = only;
    told[short] = of === null ? rest : rest[of];
    delete told[list];
  }
  return withoutNothing(told) as Told; // an object stays one
}

function each(list: unknown, from: string, to: string, change: (value: number) => number): readonly Told[] {
  return listOf(list).map(({ [from]: value, ...rest }) => ({ ...rest, [to]: change(Number(value)) }));
}

function listOf(value: unknown): readonly Told[] {
  return Array.isArray(value) ? value.filter(isTold) : [];
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null and an empty list say that nothing is known; a request says that by leaving it out. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isTold(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0))
      .map(([name, part]) => [name, withoutNothing(part)]),
  );
}
