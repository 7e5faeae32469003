/** Why a figure is another now, in the order in which the parts are told. */
export const causes = [
  'erased',
  'merged',
  'territory',
  'corrected',
  'registeredLate',
  'newlyHappened',
  'redefined',
  'otherCode',
] as const;
export type Cause = (typeof causes)[number];

/** Those that come from facts that were recorded in between; each is counted after the ones before it. */
export const factCauses = ['merged', 'territory', 'corrected', 'registeredLate', 'newlyHappened'] as const;
export type FactCause = (typeof factCauses)[number];
