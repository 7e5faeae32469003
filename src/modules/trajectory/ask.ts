/** What other modules may know of the trajectory. */
export { summaryOf } from './dossier/summary.ts';
export { refusal } from './decision/refusal.ts';
export { municipalityRefusal } from './residence/municipality-code.ts';
export type { Refusal } from './decision/refusal.ts';
export { refused } from './views/refusal-view.ts';
export { recordInDossier } from './record.ts';
export { withTargetGroup } from './decision/decide.ts';
export { caseFile } from './dossier/case-file.ts';
export { dossierFacts as effectiveFacts } from './dossier/dossier-facts.ts';
export { workRefreshedOn } from './jobs.ts';
export { groundView } from './views/ground-view.ts';
export { workAtRisk } from './views/work-at-risk.ts';
