import type { Label } from '#src/reference/labels/label.ts';

/** Under what the figures may be reused: the model licence of the Flemish government that asks the source to be named (assumed). */
export const licence: { readonly address: string; readonly title: Label } = {
  address: 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
  title: { nl: 'Modellicentie Gratis Hergebruik – v1.0', en: 'Model licence for free reuse – v1.0' },
};
