import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { isMet } from '../target-group/duty-lasts.ts';
import type { Standing } from '../target-group/target-group.ts';
import { brusselsSanctionRule } from '../../brussels/enforcement/sanctions.ts';

const FINES = plainDate('2009-03-01');
const REFORM = plainDate('2022-03-01');

export const sanctionableRule = rule({
  id: 'HF-0',
  title: { nl: 'Wie een sanctie kan krijgen', en: 'Who can be sanctioned', fr: 'Qui peut recevoir une sanction' },
  anchor: 'asked',
  reads: ['contract', 'certificateOn', 'effortDeclarationOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p79', 'geldboetes sinds 1 maart 2009')] },
    { from: FINES, citations: [cite('p79', 'geldboetes sinds 1 maart 2009'), cite('decisions', '20')] },
    { from: REFORM, citations: [cite('p38', 'rechthebbenden niet meer gesanctioneerd'), cite('decisions', '20')] },
  ],
  says: {
    noFinesYet: {
      nl: 'Voor 1 maart 2009 bestonden er geen geldboetes voor inburgeraars.',
      en: 'Before 1 March 2009 there were no fines for integrators.',
      fr: 'Avant le 1er mars 2009, il n’existait pas d’amendes pour les personnes en parcours d’intégration.',
    },
    mandatory: {
      nl: 'Verplichte inburgeraar met een lopende plicht: een inbreuk kan tot een sanctie leiden.',
      en: 'Mandatory integrator with a running duty: an infringement can lead to a sanction.',
      fr: 'Personne dont l’obligation court encore : une infraction peut mener à une sanction.',
    },
    dutyMet: {
      nl: 'Aan de plicht is voldaan sinds {met}: geen sanctie voor een later feit.',
      en: 'The duty has been met since {met}: no sanction for a later fact.',
      fr: 'L’obligation est remplie depuis le {met} : pas de sanction pour un fait postérieur.',
    },
    dutyEnded: {
      nl: 'De plicht is geëindigd op {ended}: geen sanctie voor een later feit.',
      en: 'The duty ended on {ended}: no sanction for a later fact.',
      fr: 'L’obligation a pris fin le {ended} : pas de sanction pour un fait postérieur.',
    },
    entitledWithContract: {
      nl: 'Rechthebbende met een contract, voor 1 maart 2022: een sanctie was toen mogelijk.',
      en: 'Entitled with a contract, before 1 March 2022: a sanction was possible then.',
      fr: 'Ayant droit avec un contrat, avant le 1er mars 2022 : une sanction était alors possible.',
    },
    entitled: {
      nl: 'Rechthebbende inburgeraar: krijgt geen sanctie.',
      en: 'Entitled integrator: is not sanctioned.',
      fr: 'Ayant droit, sans obligation : ne reçoit pas de sanction.',
    },
    noDuty: {
      nl: 'Minderjarig of geen doelgroep: krijgt geen sanctie.',
      en: 'A minor or not in the target group: is not sanctioned.',
      fr: 'Mineur ou hors du groupe cible : ne reçoit pas de sanction.',
    },
    targetGroupUnknown: {
      nl: 'De doelgroep staat niet vast, dus ook niet of een sanctie mogelijk is.',
      en: 'The target group is not settled, nor therefore whether a sanction is possible.',
      fr: 'Le groupe cible n’est pas établi, on ne sait donc pas non plus si une sanction est possible.',
    },
  },
});

/** Whether a fact of that day could be sanctioned (§8.1, decision 20). Whether it should be is for the enforcement officer. */
export function sanctionable(file: CaseFile, standing: Standing, on: PlainDate, settings: LawSettings): Outcome<boolean> {
  const { duty, targetGroup, regime } = standing;
  if (on < FINES) return known(false, [sanctionableRule.ground('noFinesYet', on)]);
  if (duty?.ending != null && isMet(duty.ending.by))
    return known(false, [sanctionableRule.ground('dutyMet', on, { met: duty.ending.on })]);
  if (!targetGroup.known && targetGroup.because === 'brusselsRulesBefore2024')
    return unknown('brusselsRulesBefore2024', [], [brusselsSanctionRule.ground('notKnownYet', on), ...targetGroup.grounds]);
  if (!targetGroup.known)
    return unknown('targetGroupUnknown', targetGroup.missing, [
      sanctionableRule.ground('targetGroupUnknown', on),
      ...targetGroup.grounds,
    ]);
  switch (targetGroup.value.group) {
    case 'mandatory':
      if (duty?.ending != null)
        return known(false, [sanctionableRule.ground('dutyEnded', on, { ended: duty.ending.on }), ...targetGroup.grounds]);
      return regime === 'brussels'
        ? known(true, [brusselsSanctionRule.ground('mandatory', on), settings.brusselsRulesFrom.ground, ...targetGroup.grounds])
        : known(true, [sanctionableRule.ground('mandatory', on), ...targetGroup.grounds]);
    case 'entitled': {
      const { value: possible, ground } = settings.entitledSanctionableBeforeReform;
      const signed = file.contract !== null && file.contract.signedOn <= on;
      if (on < REFORM && signed && possible && regime !== 'brussels')
        return known(true, [sanctionableRule.ground('entitledWithContract', on), ground, ...targetGroup.grounds]);
      return known(false, [sanctionableRule.ground('entitled', on), ...targetGroup.grounds]);
    }
    case 'minor':
    case 'notTarget':
      return known(false, [sanctionableRule.ground('noDuty', on), ...targetGroup.grounds]);
    case 'toBeDetermined':
      return unknown('targetGroupUnknown', [], [sanctionableRule.ground('targetGroupUnknown', on)]);
  }
}
