/** The reasons of an outcome, as the dossier and the decision of a case show them. */
export { reasonSchema } from './decide/reason-schema.ts';
