import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

/** UA-03 and UA-04: which offer. Neither makes a duty. */
export const temporaryProtectionRule = rule({
  id: 'UA-03',
  title: {
    nl: 'Aanbod voor tijdelijk beschermden',
    en: 'Offer for the temporarily protected',
    fr: 'Offre pour les bénéficiaires de la protection temporaire',
  },
  anchor: 'arrivalDate',
  reads: ['temporaryProtection', 'arrivedOn', 'stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-10'), citations: [cite('s004', '§6.1, §6.2')] }],
  says: {
    regularTrack: {
      nl: 'Tijdelijk beschermde, aangekomen op {day}: uitgenodigd voor het gewone traject, zoals elke nieuwkomer. Er is geen plicht.',
      en: 'Temporarily protected, arrived on {day}: invited to the regular track like any newcomer. There is no duty.',
      fr: 'Bénéficiaire de la protection temporaire, arrivé le {day} : invité au parcours ordinaire, comme tout primo-arrivant. Il n’y a pas d’obligation.',
    },
    ownOffer: {
      nl: 'Tijdelijk beschermde, aangekomen op {day}, voor 2024: kon als klant tot 30 juni 2024 het eigen aanbod gebruiken. Er is geen plicht.',
      en: 'Temporarily protected, arrived on {day}, before 2024: as a client could use the specific offer until 30 June 2024. There is no duty.',
      fr: 'Bénéficiaire de la protection temporaire, arrivé le {day}, avant 2024 : pouvait utiliser l’offre spécifique comme client jusqu’au 30 juin 2024. Il n’y a pas d’obligation.',
    },
    arrivalUnknown: {
      nl: 'Tijdelijk beschermde van wie de dag van aankomst niet bekend is. Er is hoe dan ook geen plicht.',
      en: 'Temporarily protected, day of arrival not known. There is no duty in any case.',
      fr: 'Bénéficiaire de la protection temporaire dont le jour d’arrivée n’est pas connu. Il n’y a de toute façon pas d’obligation.',
    },
  },
});

/** UA-05: a duty to register with VDAB, without a term and without a sanction, so never a deadline. */
export const temporaryProtectionVdabRule = rule({
  id: 'UA-05',
  title: { nl: 'Tijdelijk beschermde en VDAB', en: 'Temporarily protected and VDAB', fr: 'Protection temporaire et VDAB' },
  anchor: 'asked',
  reads: ['temporaryProtection', 'stays', 'birthDay', 'activities', 'employmentServices'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2023-05-16'), citations: [cite('p09', 'decreet van 21 april 2023')] }],
  says: {
    mustRegister: {
      nl: 'Moet zich in Vlaanderen bij VDAB inschrijven als wie op beroepsactieve leeftijd is en niet werkt; er is geen termijn en geen sanctie.',
      en: 'Must register with VDAB in Flanders when of working age and not working; there is no term and no sanction.',
      fr: 'Doit s’inscrire auprès du VDAB en Flandre si la personne est en âge de travailler et ne travaille pas ; il n’y a ni délai ni sanction.',
    },
  },
});

export function isTemporarilyProtected(file: CaseFile, stay: string): boolean {
  return file.temporaryProtection || stay === 'temporaryProtection';
}

export function temporaryProtectionGrounds(
  file: CaseFile,
  regime: Regime,
  on: PlainDate,
  settings: LawSettings,
): readonly Ground[] {
  const arrived = file.arrivedOn !== null && temporaryProtectionRule.holdsOn(file.arrivedOn) ? file.arrivedOn : null;
  const { value: regularFrom, ground } = settings.ukraineRegularTrackFrom;
  const offer =
    arrived === null
      ? [temporaryProtectionRule.ground('arrivalUnknown', null)]
      : [temporaryProtectionRule.ground(arrived >= regularFrom ? 'regularTrack' : 'ownOffer', arrived), ground];
  return regime === 'flanders' && temporaryProtectionVdabRule.holdsOn(on)
    ? [...offer, temporaryProtectionVdabRule.ground('mustRegister', on)]
    : offer;
}
