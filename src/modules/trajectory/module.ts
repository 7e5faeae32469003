import { mount } from '#src/platform/http.ts';
import type { Module } from '#src/platform/module.ts';
import { doAct, doEnforcementAct, readDossier, readMyWork, readReasons } from './endpoints.ts';
import { act, myWork, openDossier } from './handlers.ts';
import type { Dependencies } from './handlers.ts';
import { reasons } from './reasons.ts';
import { workLineProjection } from './views/work-line.ts';

export function trajectoryModule(dependencies: Dependencies): Module {
  return {
    name: 'trajectory',
    projections: [workLineProjection(() => dependencies.clock.today())],
    endpoints: [
      mount(readDossier, (call) => openDossier(dependencies, call)),
      mount(readReasons, (call) => reasons(dependencies, call)),
      mount(doAct, (call) => act(dependencies, call)),
      mount(doEnforcementAct, (call) => act(dependencies, call)),
      mount(readMyWork, (call) => myWork(dependencies, call)),
    ],
  };
}
