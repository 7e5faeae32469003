import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** TG-F-02: the base of the right. Whether a residence document counts as legal stay is decided where the stay ground is recorded. */
export const legalStayRule = rule({
  id: 'TG-F-02',
  title: { nl: 'Vreemdeling met wettig verblijf', en: 'Foreign national with legal stay', fr: 'Étranger en séjour légal' },
  anchor: 'firstRegistration',
  reads: ['firstRegisteredOn', 'nationalities', 'stays', 'birthDay', 'residences'],
  checkedOn: plainDate('2026-11-21'),
  versions: [
    { from: null, citations: [cite('p01', 'art. 2, 7° en art. 26 §2 van het decreet'), cite('p17', 'art. 2, 7° en art. 26 §2')] },
  ],
  says: {
    registered: {
      nl: 'Vreemdeling met wettig verblijf, ingeschreven in het Rijksregister sinds {day}: hoort minstens tot de rechthebbenden.',
      en: 'Foreign national with legal stay, in the National Register since {day}: at least entitled.',
      fr: 'Étranger en séjour légal, inscrit au Registre national depuis le {day} : est au moins ayant droit.',
    },
    noMandatoryGround: {
      nl: 'Geen enkele grond voor een inburgeringsplicht is vervuld: rechthebbende inburgeraar, zonder plicht.',
      en: 'No ground for a duty to integrate applies: entitled, without a duty.',
      fr: 'Aucun motif d’obligation d’intégration n’est rempli : ayant droit, sans obligation.',
    },
    notRegisteredYet: {
      nl: 'Op die dag nog niet ingeschreven in het Rijksregister: geen doelgroep.',
      en: 'Not yet in the National Register on that day: not in the target group.',
      fr: 'Pas encore inscrit au Registre national ce jour-là : hors du groupe cible.',
    },
    registrationUnknown: {
      nl: 'De dag van de eerste inschrijving in het Rijksregister is niet bekend.',
      en: 'The day of first registration in the National Register is not known.',
      fr: 'Le jour de la première inscription au Registre national n’est pas connu.',
    },
    stayUnknown: {
      nl: 'De verblijfsgrond op die dag is niet bekend.',
      en: 'The ground of stay on that day is not known.',
      fr: 'Le motif de séjour ce jour-là n’est pas connu.',
    },
    nationalityUnknown: {
      nl: 'De nationaliteit op die dag is niet bekend.',
      en: 'The nationality on that day is not known.',
      fr: 'La nationalité ce jour-là n’est pas connue.',
    },
    formerResidenceUnknown: {
      nl: 'Meer dan vijf jaar tussen de eerste inschrijving en de eerste woonplaats die wij kennen: waar de persoon toen woonde, is niet bekend.',
      en: 'More than five years between the first registration and the first residence we know of: where the person lived then is not known.',
      fr: 'Plus de cinq ans entre la première inscription et le premier domicile que nous connaissons : on ne sait pas où la personne habitait alors.',
    },
  },
});
