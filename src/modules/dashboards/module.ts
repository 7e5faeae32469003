import { HttpProblem, mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { readDashboard, readPeopleBehind } from './endpoints.ts';
import { peopleBehind } from './people-behind.ts';
import { dashboardReader } from './read-dashboard.ts';
import type { DashboardDependencies } from './read-dashboard.ts';

export function dashboardsModule(dependencies: DashboardDependencies): Module {
  const read = dashboardReader(dependencies);
  return {
    name: 'dashboards',
    projections: [],
    endpoints: [
      mount(readDashboard, ({ query }) => read(query.region ?? null)),
      mount(readPeopleBehind, ({ actor, query }) => {
        if (actor === null) throw new HttpProblem(401, 'signedOut');
        return peopleBehind(dependencies, actor, query);
      }),
    ],
  };
}
