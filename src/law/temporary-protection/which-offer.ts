import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../define/rule.ts';
import { cite } from '../sources.ts';

/** UA-01: since when there are temporarily protected persons at all. */
export const protectionRule = rule({
  id: 'UA-01',
  title: {
    nl: 'Attest van tijdelijke bescherming',
    en: 'Temporary-protection certificate',
    fr: 'Attestation de protection temporaire',
  },
  anchor: 'arrivalDate',
  reads: ['temporaryProtection', 'stays', 'birthDay', 'residences', 'firstRegisteredOn', 'diedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-10'), citations: [cite('s004', '§6.1')] }],
  says: {
    protected: {
      nl: 'Tijdelijk beschermd: de Dienst Vreemdelingenzaken geeft sinds 10 maart 2022 attesten.',
      en: 'Temporarily protected: the Immigration Office has issued certificates since 10 March 2022.',
      fr: 'Protection temporaire : l’Office des étrangers délivre des attestations depuis le 10 mars 2022.',
    },
    arrivedBefore: {
      nl: 'Aangekomen op {arrived}, voor de eerste attesten van 10 maart 2022: de bronnen zeggen niet welk aanbod dan geldt.',
      en: 'Arrived on {arrived}, before the first certificates of 10 March 2022: the sources do not say which offer holds then.',
      fr: 'Arrivé le {arrived}, avant les premières attestations du 10 mars 2022 : les sources ne disent pas quelle offre vaut alors.',
    },
    arrivalUnknown: {
      nl: 'Tijdelijk beschermde van wie de dag van aankomst niet bekend is. Er is hoe dan ook geen plicht.',
      en: 'Temporarily protected, day of arrival not known. There is no duty in any case.',
      fr: 'Bénéficiaire de la protection temporaire dont le jour d’arrivée n’est pas connu. Il n’y a de toute façon pas d’obligation.',
    },
  },
});

/** UA-03. From which arrival on is decision 22 (setting `ukraineRegularTrackFrom`). */
export const regularTrackRule = rule({
  id: 'UA-03',
  title: {
    nl: 'Tijdelijk beschermden in het gewone traject',
    en: 'The temporarily protected in the regular track',
    fr: 'Les bénéficiaires de la protection temporaire dans le parcours ordinaire',
  },
  anchor: 'arrivalDate',
  reads: ['arrivedOn', 'temporaryProtection', 'stays', 'birthDay', 'residences', 'firstRegisteredOn', 'diedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-10'), citations: [cite('s004', '§6.2')] }],
  says: {
    regularTrack: {
      nl: 'Tijdelijk beschermde, aangekomen op {day}: uitgenodigd voor het gewone traject, zoals elke nieuwkomer. Er is geen plicht.',
      en: 'Temporarily protected, arrived on {day}: invited to the regular track like any newcomer. There is no duty.',
      fr: 'Bénéficiaire de la protection temporaire, arrivé le {day} : invité au parcours ordinaire, comme tout primo-arrivant. Il n’y a pas d’obligation.',
    },
    mayFollow: {
      nl: 'Tijdelijk beschermde: mag het gewone traject volgen, maar moet niet.',
      en: 'Temporarily protected: may follow the regular track but need not.',
      fr: 'Bénéficiaire de la protection temporaire : peut suivre le parcours ordinaire, mais n’y est pas obligé.',
    },
  },
});

/** UA-04 with D14: who arrived before 2024 and was a client already may keep using the specific offer until its end. */
export const ownOfferRule = rule({
  id: 'UA-04',
  title: {
    nl: 'Eigen aanbod voor wie voor 2024 aankwam',
    en: 'Specific offer for who arrived before 2024',
    fr: 'Offre spécifique pour les personnes arrivées avant 2024',
  },
  anchor: 'arrivalDate',
  reads: ['arrivedOn', 'preTrackSince', 'temporaryProtection', 'stays', 'birthDay', 'residences', 'firstRegisteredOn', 'diedOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2022-03-10'), citations: [cite('s004', '§6.2'), cite('s004', 'OD 2.5')] }],
  says: {
    ownOffer: {
      nl: 'Tijdelijk beschermde, aangekomen op {day}, voor 2024: kon als klant tot 30 juni 2024 het eigen aanbod gebruiken. Er is geen plicht.',
      en: 'Temporarily protected, arrived on {day}, before 2024: as a client could use the specific offer until 30 June 2024. There is no duty.',
      fr: 'Bénéficiaire de la protection temporaire, arrivé le {day}, avant 2024 : pouvait utiliser l’offre spécifique comme client jusqu’au 30 juin 2024. Il n’y a pas d’obligation.',
    },
    client: {
      nl: 'Aangekomen op {day}, voor 2024, en al klant van het voortraject sinds {since}: mag het blijven gebruiken.',
      en: 'Arrived on {day}, before 2024, and a client of the pre-track since {since}: may keep using it.',
      fr: 'Arrivé le {day}, avant 2024, et déjà client du préparcours depuis le {since} : peut continuer à l’utiliser.',
    },
    notClient: {
      nl: 'Aangekomen op {day}, voor 2024, maar bij het begin van 2024 niet bekend als klant van het voortraject: dat staat dan niet meer open.',
      en: 'Arrived on {day}, before 2024, but not recorded as a client of the pre-track when 2024 began: it is not open any more.',
      fr: 'Arrivé le {day}, avant 2024, mais pas enregistré comme client du préparcours au début de 2024 : il n’est plus ouvert.',
    },
    ended: {
      nl: 'Het eigen aanbod eindigde op {until}.',
      en: 'The specific offer ended on {until}.',
      fr: 'L’offre spécifique a pris fin le {until}.',
    },
  },
});
