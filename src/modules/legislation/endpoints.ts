/** The reasons of an outcome, as the dossier and the decision of a case show them. */
export { decideCase } from './decide/contract.ts';
export { reasonSchema } from './decide/reason-schema.ts';
export { checkInterpreting, judgeInterpretingRequest, measure, readLawCalendar, readLawCodes } from './agency/contract.ts';
export { lawDomains, readLawCoverage, readLawDefaults, readLawDefinition } from './coverage/contract.ts';
export type { LawCoverageRow, LawDefault, LawDefinition, LawDomain } from './coverage/contract.ts';
