import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, InfringementFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { standingOn } from '../target-group/target-group.ts';

export const dutyRemainsRule = rule({
  id: 'HF-3',
  title: {
    nl: 'Een boete koopt de plicht niet af',
    en: 'A fine does not buy off the duty',
    fr: 'Une amende ne dispense pas de l’obligation',
  },
  anchor: 'decisionDate',
  reads: ['infringements'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p04', 'de plicht blijft bestaan'), cite('domain', '§8.4 HF-3: gevolg voor de boete')] },
  ],
  says: {
    remains: {
      nl: 'De plicht blijft bestaan tot eraan voldaan is, ook na een boete.',
      en: 'The duty remains until it is met, also after a fine.',
      fr: 'L’obligation subsiste jusqu’à ce qu’elle soit remplie, même après une amende.',
    },
  },
});

export const adviceRule = rule({
  id: 'HF-8',
  title: {
    nl: 'Advies aan de Dienst Vreemdelingenzaken',
    en: 'Advice to the Immigration Office',
    fr: 'Avis à l’Office des étrangers',
  },
  anchor: 'decisionDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p38', 'advies aan DVZ over de graad van integratie')] }],
  says: {
    possible: {
      nl: 'Over de graad van integratie kan een advies naar de Dienst Vreemdelingenzaken gaan.',
      en: 'Advice on the degree of integration may go to the Immigration Office.',
      fr: 'Un avis sur le degré d’intégration peut être transmis à l’Office des étrangers.',
    },
  },
});

/** What holds once the officer has fined: of no effect on any amount. */
export function afterTheFine(
  file: CaseFile,
  infringement: InfringementFile,
  on: PlainDate,
  settings: LawSettings = lawHere(),
): readonly Ground[] {
  const { fine } = infringement;
  if (fine == null || fine.cents === 0 || fine.decidedOn > on) return [];
  const { duty } = standingOn(file, on, settings);
  const runs = duty !== null && duty.ending === null;
  return [...(runs ? [dutyRemainsRule.ground('remains', fine.decidedOn)] : []), adviceRule.ground('possible', fine.decidedOn)];
}
