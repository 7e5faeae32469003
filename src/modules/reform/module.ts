import type { Overrides } from '#src/law/settings.ts';
import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { exportRun, listReforms, readReform, readRun, startRun } from './endpoints.ts';
import { download, list, one, run, start } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { createRunner } from './run/runner.ts';

interface Parts extends Omit<Dependencies, 'runner' | 'overrides'> {
  /** What this installation put in the place of the defaults. */
  readonly overrides?: Overrides;
  readonly onFailed?: (error: unknown) => void;
}

/** What if: reforms of the law, counted over all dossiers. */
export function reformModule({ overrides = {}, onFailed, ...parts }: Parts): Module {
  const dependencies: Dependencies = { ...parts, overrides, runner: createRunner(parts.database, overrides, onFailed) };
  return {
    name: 'reform',
    projections: [],
    endpoints: [
      mount(listReforms, () => list(dependencies)),
      mount(readReform, (call) => one(dependencies, call)),
      mount(startRun, (call) => start(dependencies, call)),
      mount(readRun, (call) => run(dependencies, call)),
      mount(exportRun, (call) => download(dependencies, call)),
    ],
  };
}
