import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import type { Reached } from '../pillars/pillar.ts';
import { regimeOn } from '../target-group/regime.ts';

export const employmentServiceRule = rule({
  id: 'WORK-DONE',
  title: {
    nl: 'Ingeschreven bij VDAB of Actiris',
    en: 'Registered with VDAB or Actiris',
    fr: 'Inscrit auprès du VDAB ou d’Actiris',
  },
  anchor: 'achievementDate',
  reads: ['employmentServices', 'residences', 'contract'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.7'), cite('s002', '§5')] }],
  says: {
    vdab: { nl: 'Ingeschreven bij VDAB op {day}.', en: 'Registered with VDAB on {day}.', fr: 'Inscrit auprès du VDAB le {day}.' },
    actiris: {
      nl: 'Ingeschreven bij Actiris op {day}.',
      en: 'Registered with Actiris on {day}.',
      fr: 'Inscrit auprès d’Actiris le {day}.',
    },
    missing: {
      nl: 'Er is nog geen inschrijving bij VDAB of Actiris geregistreerd.',
      en: 'No registration with VDAB or Actiris is recorded yet.',
      fr: 'Aucune inscription auprès du VDAB ou d’Actiris n’est encore enregistrée.',
    },
  },
});

/** The first registration that counts: under a Flemish contract VDAB, or Actiris for who lives in Brussels by then; in Brussels either. */
export function workMet(file: CaseFile, regime: Regime, on: PlainDate): Reached {
  let metOn: PlainDate | null = null;
  let service: 'vdab' | 'actiris' = 'vdab';
  for (const registration of file.employmentServices) {
    if (registration.on > on || (metOn !== null && metOn <= registration.on)) continue;
    if (registration.service === 'actiris' && regime === 'flanders' && regimeOn(file, registration.on) !== 'brussels') continue;
    metOn = registration.on;
    service = registration.service;
  }
  return {
    metOn,
    grounds: [metOn === null ? employmentServiceRule.ground('missing', null) : employmentServiceRule.ground(service, metOn)],
  };
}
