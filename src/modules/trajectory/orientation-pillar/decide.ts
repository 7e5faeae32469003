import { pillarsOn } from '#src/law/judge.ts';
import type { CaseFile } from '#src/law/case.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { NewDossierFact } from '../dossier/dossier-fact.ts';

/** Besluit MO: added to the fact that decides the pillar, when the law finds it met with that fact. */
export function withMoDecision(fact: NewDossierFact, after: CaseFile, region: RegionCode): readonly NewDossierFact[] {
  const pillar = pillarsOn(after, fact.on).find((finding) => finding.pillar === 'orientation');
  if (pillar?.state !== 'met') return [fact];
  return [fact, { type: 'trajectory.mo-decided', on: fact.on, data: { result: 'passed', region } }];
}
