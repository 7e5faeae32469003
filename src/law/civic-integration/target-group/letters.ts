import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { recruitmentLetterRule } from '../../brussels/target-group/recruitment-letter.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Ground, Outcome } from '../../outcome.ts';
import { lawHere } from '../../settings.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { offersOn } from '../../temporary-protection/offers.ts';
import { minorRule } from './minor.ts';
import { standingOn } from './target-group.ts';

/** Which letter somebody gets who has not registered yet (T1 of §3.2). In Brussels the municipality notifies the obliged, not the agency. */
export type Letter = 'invitation' | 'registeredLetter' | 'recruitment' | 'obligationNotice' | 'minorInformation';

export const letterRule = rule({
  id: 'LETTER',
  title: { nl: 'Welke brief iemand krijgt', en: 'Which letter somebody gets', fr: 'Quelle lettre une personne reçoit' },
  anchor: 'asked',
  reads: ['registeredOn', 'residences', 'stays', 'birthDay'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.1, §1.2'), cite('p10', 'aangetekende brief')] }],
  says: {
    registeredLetter: {
      nl: 'Verplichte inburgeraar in Vlaanderen die zich nog niet aanmeldde: krijgt een aangetekende uitnodiging.',
      en: 'Mandatory integrator in Flanders who has not registered yet: gets an invitation by registered letter.',
      fr: 'Personne obligée en Flandre qui ne s’est pas encore présentée : reçoit une invitation par lettre recommandée.',
    },
    invitation: {
      nl: 'Rechthebbende in Vlaanderen die zich nog niet aanmeldde: krijgt een uitnodigingsbrief.',
      en: 'Entitled in Flanders and not registered yet: gets a letter of invitation.',
      fr: 'Ayant droit en Flandre qui ne s’est pas encore présenté : reçoit une lettre d’invitation.',
    },
    obligationNotice: {
      nl: 'Moet in Brussel inburgeren: de gemeente geeft een brochure en een attest van de plicht.',
      en: 'Must integrate in Brussels: the municipality gives a brochure and a certificate of the obligation.',
      fr: 'Doit suivre le parcours à Bruxelles : la commune remet une brochure et une attestation d’obligation.',
    },
    alreadyRegistered: {
      nl: 'Meldde zich aan op {registered}: er is geen uitnodiging meer nodig.',
      en: 'Registered on {registered}: no invitation is needed any more.',
      fr: 'S’est présenté le {registered} : une invitation n’est plus nécessaire.',
    },
    dutyEnded: {
      nl: 'De plicht geldt niet meer sinds {ended}: er gaat geen uitnodiging uit.',
      en: 'The duty no longer holds since {ended}: no invitation is sent.',
      fr: 'L’obligation ne vaut plus depuis le {ended} : aucune invitation n’est envoyée.',
    },
    notTarget: {
      nl: 'Geen doelgroep: er gaat geen brief uit.',
      en: 'Not in the target group: no letter is sent.',
      fr: 'Hors du groupe cible : aucune lettre n’est envoyée.',
    },
    ownOffer: {
      nl: 'Tijdelijk beschermde die niet voor het gewone traject uitgenodigd wordt.',
      en: 'Temporarily protected and not invited to the regular track.',
      fr: 'Bénéficiaire de la protection temporaire qui n’est pas invité au parcours ordinaire.',
    },
    notInSources: {
      nl: 'Rechthebbende in Brussel voor 1 januari 2024: de bronnen zeggen niet welke brief er toen uitging.',
      en: 'Entitled in Brussels before 1 January 2024: the sources do not say which letter was sent then.',
      fr: 'Ayant droit à Bruxelles avant le 1er janvier 2024 : les sources ne disent pas quelle lettre était alors envoyée.',
    },
  },
});

/** A known null: no letter. */
export function letterOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): Outcome<Letter | null> {
  const { regime, targetGroup } = standingOn(file, on, settings);
  if (!targetGroup.known) return { ...targetGroup };
  const { group, dutyEndedOn } = targetGroup.value;
  const none = (ground: Ground) => known(null, [ground]);
  if (group === 'minor') {
    const ground = targetGroup.grounds.find(({ rule: id }) => id === minorRule.id) ?? letterRule.ground('notTarget', on);
    return known(ground.finding === 'informed' ? 'minorInformation' : null, [ground]);
  }
  if (group === 'notTarget' || regime === null) return none(letterRule.ground('notTarget', on));
  if (file.registeredOn !== null && file.registeredOn <= on)
    return none(letterRule.ground('alreadyRegistered', on, { registered: file.registeredOn }));
  if (group === 'mandatory') {
    if (dutyEndedOn !== null) return none(letterRule.ground('dutyEnded', on, { ended: dutyEndedOn }));
    const letter = regime === 'flanders' ? 'registeredLetter' : 'obligationNotice';
    return known(letter, [letterRule.ground(letter, on)]);
  }
  const regular = offersOn(file, on, settings).find(({ offer }) => offer === 'regularTrack');
  if (regular?.state === 'mayFollow') {
    if (file.arrivedOn === null) return unknown('arrivalUnknown', ['arrivedOn'], regular.grounds);
    return known(null, [...regular.grounds, letterRule.ground('ownOffer', on)]);
  }
  if (regime === 'flanders') return known('invitation', [letterRule.ground('invitation', on)]);
  return recruitmentLetterRule.holdsOn(on)
    ? known('recruitment', [recruitmentLetterRule.ground('recruitment', on)])
    : unknown('letterNotInSources', [], [letterRule.ground('notInSources', on)]);
}
