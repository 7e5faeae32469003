import type { Projection } from '#src/facts/projection.ts';
import type { Mounted } from './http.ts';

/** What a module gives the composition root (src/main.ts). */
export interface Module {
  readonly name: string;
  readonly endpoints: readonly Mounted[];
  readonly projections: readonly Projection[];
}
