import { codesOf } from '../../snapshot/attributes.ts';
import { firstVersion } from '../../engine/first-version.ts';
import type { Indicator } from '../../engine/indicator.ts';
import { inflow } from '../inflow.ts';

const brussels = codesOf('register.inflow-received', 'region').indexOf('brussels') + 1;

/** As it was counted before the inflow of Brussels came into the client tracking system (1 January 2024). */
export const inflowV1: Indicator = {
  ...inflow,
  population: {
    nl: 'Iedereen die in het werkingsgebied van een agentschap instroomt, zonder Brussel: die instroom was er niet geregistreerd',
    en: 'Everybody who flows in to the area of an agency, without Brussels: that inflow was not registered',
  },
  version: 1,
  versionFrom: firstVersion[0]?.from ?? inflow.versionFrom,
  versions: firstVersion,
  count: (facts, first, last, period, emit) => {
    inflow.count(facts, first, last, period, (region, group, temporaryProtection) => {
      if (region !== brussels) emit(region, group, temporaryProtection);
    });
  },
};
