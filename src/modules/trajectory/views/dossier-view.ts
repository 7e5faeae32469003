import { findMunicipality } from '#src/reference/municipalities.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Judgement } from '#src/law/judgement.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { lastDayOf, residenceOn } from '../dossier/dossier.ts';
import { stateOn } from '../dossier/state.ts';
import { groundView } from './ground-view.ts';
import { feesView } from './fees-view.ts';
import { infringementView } from './infringement-view.ts';
import { timelineOf } from './timeline.ts';
import type { Known } from '../decision/decide.ts';
import type { DossierView } from '../endpoints.ts';
import type { Sight } from './sight.ts';

export interface Parts {
  readonly person: string;
  readonly fileNumber: string;
  readonly known: Known;
  readonly region: RegionCode;
  readonly judgement: Judgement;
  readonly identity: DossierView['identity'];
  readonly sight: Sight;
  readonly today: PlainDate;
  /** The day on which the law was asked: today, or the day of "as it was known on". */
  readonly asked: PlainDate;
  readonly asKnownOn: PlainDate | null;
  readonly acts: DossierView['acts'];
  readonly mergedFiles: DossierView['mergedFiles'];
  readonly standsIn: DossierView['standsIn'];
}

export function dossierView(parts: Parts): DossierView {
  const {
    known: { dossier, file, recorded },
    judgement,
    asked,
    sight,
  } = parts;
  const residence = residenceOn(dossier, asked);
  const contract = dossier.contracts.at(-1);
  return {
    person: parts.person,
    fileNumber: parts.fileNumber,
    version: recorded.at(-1)?.version ?? 0,
    asKnownOn: parts.asKnownOn,
    today: parts.today,
    identity: parts.identity,
    mergedFiles: parts.mergedFiles,
    standsIn: parts.standsIn,
    birthDay: dossier.birthDay,
    region: parts.region,
    municipality: residence?.nis == null ? null : (findMunicipality(residence.nis, asked)?.nl ?? residence.nis),
    nationality: dossier.nationality ?? 'unknown',
    stayGround: dossier.stayGround ?? 'unknown',
    works: sight.whole ? dossier.works : null,
    studies: sight.whole ? dossier.studies : null,
    state: stateOn(dossier, file, asked),
    targetGroup: targetGroupView(judgement),
    pillars: sight.whole ? judgement.pillars.map((pillar) => ({ ...pillar, grounds: pillar.grounds.map(groundView) })) : [],
    deadlines: judgement.deadlines.map((deadline) => ({ ...deadline, grounds: deadline.grounds.map(groundView) })),
    certificate: sight.whole
      ? certificateView(parts)
      : { ...noCertificate, because: 'shielded', issuedOn: dossier.certificate?.on ?? null },
    contract: contract === undefined ? null : { signedOn: contract.on, endedOn: contract.endedOn, endReason: contract.endReason },
    suspensions: dossier.suspensions.map((suspension) => ({
      fact: suspension.fact,
      from: suspension.from,
      until: lastDayOf(suspension),
      ground: sight.grounds ? suspension.ground : null,
      running: suspension.from <= asked && asked <= lastDayOf(suspension),
    })),
    waits: dossier.waits.map(({ fact, reason, pillar, on, endedOn }) => ({ fact, reason, pillar, from: on, endedOn })),
    infringements: dossier.infringements.map((infringement, at) => infringementView(infringement, file, at, asked)),
    fees: sight.whole ? feesView(file, asked) : null,
    timeline: timelineOf(recorded, sight),
    acts: parts.acts,
  };
}

function targetGroupView({ targetGroup }: Judgement): DossierView['targetGroup'] {
  const grounds = targetGroup.grounds.map(groundView);
  if (!targetGroup.known)
    return { group: 'toBeDetermined', dutySince: null, dutyEndedOn: null, because: targetGroup.because, grounds };
  const { group, dutySince, dutyEndedOn } = targetGroup.value;
  return { group, dutySince, dutyEndedOn, because: null, grounds };
}

const noCertificate: DossierView['certificate'] = {
  known: false,
  entitled: false,
  issuedOn: null,
  rule: '',
  missing: [],
  entitledSince: null,
  because: null,
  grounds: [],
};

function certificateView({ known: { dossier }, judgement: { certificate } }: Parts): DossierView['certificate'] {
  const issuedOn = dossier.certificate?.on ?? null;
  const grounds = certificate.grounds.map(groundView);
  if (!certificate.known) return { ...noCertificate, issuedOn, because: certificate.because, grounds };
  const { entitled, rule, missing, entitledSince } = certificate.value;
  return { known: true, entitled, issuedOn, rule, missing: [...missing], entitledSince, because: null, grounds };
}
