import type { Clock } from '#src/kernel/clock.ts';
import type { Database } from '#src/platform/database.ts';
import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { accessLogLines } from './access-log.ts';
import { permissionsByRole } from './actor.ts';
import { readAccessLog, readSession } from './endpoints.ts';
import { accessLogInView } from './may.ts';

export interface AccessModuleParts {
  readonly database: Database;
  readonly clock: Clock;
  /** True where the people are the demo's: every screen then says so. */
  readonly synthetic: boolean;
}

export function accessModule({ database, clock, synthetic }: AccessModuleParts): Module {
  return {
    name: 'access',
    projections: [],
    endpoints: [
      mount(readSession, async ({ actor, csrfToken }) => {
        const today = clock.today();
        if (actor === null || csrfToken === undefined) return { signedIn: false as const, synthetic, today };
        const { account: id, ...rest } = actor;
        return {
          signedIn: true as const,
          account: { id, ...rest },
          permissions: [...permissionsByRole[actor.role]],
          csrfToken,
          synthetic,
          today,
        };
      }),
      mount(readAccessLog, async ({ actor, query }) => {
        const view = actor === null ? 'none' : accessLogInView(actor);
        if (view === 'none') throw new HttpProblem(403, 'notPermitted');
        return accessLogLines(database, view, query);
      }),
    ],
  };
}
