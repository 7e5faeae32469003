import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { cite } from '../../sources.ts';
import { earlyTrackRule } from '../target-group/early-track.ts';
import { isMet } from '../target-group/duty-lasts.ts';
import type { Standing } from '../target-group/target-group.ts';
import type { Demand } from './pillar.ts';

/** §3.3: who follows a track at all. A contract asks its pillars of everyone who signed it; before it only a duty asks anything. */
export const whoFollowsRule = rule({
  id: 'PILLARS',
  title: { nl: 'Voor wie de pijlers gelden', en: 'To whom the pillars apply', fr: 'Pour qui les piliers valent' },
  anchor: 'contractDate',
  reads: ['contract', 'exemption', 'diedOn', 'stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.4, §1.7'), cite('p16', 'inburgeringstraject')] }],
  says: {
    contract: {
      nl: 'Tekende een inburgeringscontract op {day}: de pijlers daarvan gelden.',
      en: 'Signed an integration contract on {day}: its pillars apply.',
      fr: 'A signé un contrat d’intégration civique le {day} : les piliers de ce contrat valent.',
    },
    dutyWithoutContract: {
      nl: 'Verplichte inburgeraar zonder contract: moet het traject nog beginnen.',
      en: 'Mandatory integrator without a contract: has yet to begin the track.',
      fr: 'Personne soumise à l’obligation, sans contrat : doit encore commencer le parcours.',
    },
    mayFollow: {
      nl: 'Mag een traject volgen, maar moet niet.',
      en: 'May follow a track but need not.',
      fr: 'Peut suivre un parcours, mais n’y est pas obligé.',
    },
    exempted: {
      nl: 'De plicht is weggevallen: de pijlers zijn niet meer verplicht.',
      en: 'The duty has fallen away: the pillars are no longer required.',
      fr: 'L’obligation est tombée : les piliers ne sont plus obligatoires.',
    },
    none: {
      nl: 'Minderjarig of geen doelgroep: er is geen traject voor volwassenen.',
      en: 'A minor or not in the target group: there is no adult track.',
      fr: 'Mineur ou hors du groupe cible : il n’y a pas de parcours pour adultes.',
    },
    unknown: {
      nl: 'De doelgroep staat niet vast en er is geen contract: wat nodig is, is niet bekend.',
      en: 'The target group is not settled and there is no contract: what is needed is not known.',
      fr: 'Le groupe cible n’est pas établi et il n’y a pas de contrat : on ne sait pas ce qui est nécessaire.',
    },
  },
});

export function whoFollows(standing: Standing, signedOn: PlainDate | null): { readonly demand: Demand; readonly ground: Ground } {
  const { duty, targetGroup } = standing;
  const fellAway = duty?.ending != null && !isMet(duty.ending.by);
  if (fellAway && (duty.ending.by === 'exempted' || duty.ending.by === 'died' || duty.ending.by === 'excludedStay')) {
    return {
      demand: targetGroup.known && targetGroup.value.group === 'mandatory' ? 'optional' : 'notRequired',
      ground: whoFollowsRule.ground('exempted', duty.ending.on, undefined, 'obligationDate'),
    };
  }
  if (signedOn !== null) return { demand: 'required', ground: whoFollowsRule.ground('contract', signedOn) };
  if (!targetGroup.known) return { demand: 'unknown', ground: whoFollowsRule.ground('unknown', null) };
  switch (targetGroup.value.group) {
    case 'mandatory':
      return duty?.ending != null
        ? { demand: 'optional', ground: whoFollowsRule.ground('mayFollow', null) }
        : { demand: 'required', ground: whoFollowsRule.ground('dutyWithoutContract', null) };
    case 'entitled':
      return { demand: 'optional', ground: whoFollowsRule.ground('mayFollow', null) };
    case 'minor':
      if (targetGroup.grounds.some(({ rule: id }) => id === earlyTrackRule.id))
        return { demand: 'optional', ground: whoFollowsRule.ground('mayFollow', null) };
      return { demand: 'notRequired', ground: whoFollowsRule.ground('none', null) };
    case 'notTarget':
      return { demand: 'notRequired', ground: whoFollowsRule.ground('none', null) };
    case 'toBeDetermined':
      return { demand: 'unknown', ground: whoFollowsRule.ground('unknown', null) };
  }
}
