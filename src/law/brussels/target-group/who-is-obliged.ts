import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const legalStayYears = parameter({
  id: 'TG-B-02.years',
  title: {
    nl: 'Jaren wettig verblijf waaronder de Brusselse plicht geldt',
    en: 'Years of legal stay under which the Brussels duty holds',
    fr: 'Nombre d’années de séjour légal en dessous desquelles l’obligation bruxelloise vaut',
  },
  unit: 'years',
  anchor: 'registrationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 3, citations: [cite('p41', 'doelgroep')] }],
});

/** TG-B-02, of which the source gives no start: decision 5 lets it hold from 1 January 2024 (setting `brusselsRulesFrom`). */
export const whoIsObligedRule = rule({
  id: 'TG-B-02',
  title: {
    nl: 'Wie in Brussel moet inburgeren',
    en: 'Who must integrate in Brussels',
    fr: 'Qui doit suivre le parcours d’intégration à Bruxelles',
  },
  anchor: 'registrationDate',
  reads: ['residences', 'firstRegisteredOn', 'birthDay', 'stays', 'nationalities'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p41', 'doelgroep'), cite('decisions', '5')] }],
  uses: [legalStayYears],
  says: {
    obliged: {
      nl: 'Volwassene onder de 65, minder dan drie jaar wettig in België en op {day} voor het eerst met een titel van meer dan drie maanden ingeschreven in een Brusselse gemeente: verplicht.',
      en: 'Adult under 65, less than three years of legal stay in Belgium and on {day} first registered in a Brussels municipality with a title of more than three months: mandatory.',
      fr: 'Adulte de moins de 65 ans, en séjour légal en Belgique depuis moins de trois ans et inscrit pour la première fois le {day} dans une commune bruxelloise avec un titre de plus de trois mois : obligation.',
    },
    notAdult: {
      nl: 'Nog minderjarig bij de inschrijving in Brussel op {day}: geen plicht.',
      en: 'Still a minor at registration in Brussels on {day}: no duty.',
      fr: 'Encore mineur lors de l’inscription à Bruxelles le {day} : pas d’obligation.',
    },
    tooOld: {
      nl: 'Al 65 of ouder bij de inschrijving in Brussel op {day}: geen plicht.',
      en: 'Already 65 or older at registration in Brussels on {day}: no duty.',
      fr: 'Déjà 65 ans ou plus lors de l’inscription à Bruxelles le {day} : pas d’obligation.',
    },
    longStay: {
      nl: 'Bij de inschrijving in Brussel op {day} al drie jaar of langer wettig in België: geen plicht.',
      en: 'At registration in Brussels on {day} already three years or more of legal stay in Belgium: no duty.',
      fr: 'Lors de l’inscription à Bruxelles le {day}, déjà trois ans ou plus de séjour légal en Belgique : pas d’obligation.',
    },
  },
});

export function hasShortLegalStay(firstRegisteredOn: PlainDate, on: PlainDate, law: InForce): boolean {
  return on < addMonths(firstRegisteredOn, legalStayYears.on(on, law) * 12);
}
