/**
 * What is counted under both laws. A `stock` is how many there are on the last day of the month; a `flow` is how many came in
 * the month: of certificates each person once in the whole period.
 */
export const measures = {
  obliged: { unit: 'persons', kind: 'stock' },
  dutch: { unit: 'persons', kind: 'stock' },
  orientation: { unit: 'persons', kind: 'stock' },
  work: { unit: 'persons', kind: 'stock' },
  participation: { unit: 'persons', kind: 'stock' },
  certificates: { unit: 'persons', kind: 'flow' },
  overdue: { unit: 'persons', kind: 'stock' },
  sanctionable: { unit: 'persons', kind: 'stock' },
  infringements: { unit: 'infringements', kind: 'flow' },
  fees: { unit: 'cents', kind: 'flow' },
} as const satisfies {
  readonly [measure: string]: { readonly unit: 'persons' | 'infringements' | 'cents'; readonly kind: 'stock' | 'flow' };
};
export type Measure = keyof typeof measures;
export const measureCodes = Object.keys(measures) as readonly Measure[]; // its own keys

/** A run of a simulation that was asked for. */
export const runStates = ['waiting', 'running', 'done', 'failed'] as const;
export type RunState = (typeof runStates)[number];
