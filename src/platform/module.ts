import type { FastifyPluginAsync } from 'fastify';
import type { Projection } from '#src/facts/projection.ts';
import type { Mounted } from './http.ts';

/** What a module gives the composition root (src/main.ts). */
export interface Module {
  readonly name: string;
  readonly endpoints: readonly Mounted[];
  readonly projections: readonly Projection[];
  /** Pages of its own beside the office, at addresses of its own: what anybody may read without a script. */
  readonly pages?: readonly FastifyPluginAsync[];
}
