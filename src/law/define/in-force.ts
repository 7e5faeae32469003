import type { ParameterValue } from './parameter.ts';

/** Which values hold: those of the law as it stands, or what a reform puts in the place of some of them. */
export interface InForce {
  /** Id of a parameter → all its values in time under the reform. A parameter that is not here is as the law has it. */
  readonly changed: ReadonlyMap<string, readonly ParameterValue<unknown>[]>;
}

export const asItStands: InForce = Object.freeze({ changed: new Map() });
