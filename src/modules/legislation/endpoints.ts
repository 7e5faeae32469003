/** The reasons of an outcome, as the dossier and the decision of a case show them. */
export { reasonSchema } from './decide/reason-schema.ts';
export { lawDomains, readLawCoverage, readLawDefaults, readLawDefinition } from './coverage/contract.ts';
export type { LawCoverageRow, LawDefault, LawDefinition, LawDomain } from './coverage/contract.ts';
