import { orientationFactDefinitions } from './modules/orientation/facts.ts';
import { mergeFactDefinitions, registerFactDefinitions } from './modules/register/facts.ts';
import { supplyFactDefinitions } from './modules/supply/facts.ts';
import { trajectoryFactDefinitions } from './modules/trajectory/facts.ts';
import { workFactDefinitions } from './modules/work/facts.ts';

/** Every fact that Doorstroom can record. The order is the type number in the figures' columns: append only. */
export const factCatalogue = [
  ...registerFactDefinitions,
  ...trajectoryFactDefinitions,
  ...orientationFactDefinitions,
  ...supplyFactDefinitions,
  ...workFactDefinitions,
  ...mergeFactDefinitions,
] as const;
