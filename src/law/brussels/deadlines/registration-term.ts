import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** D7 and D8 stand together: one source, one page, no start day of its own (decision 5: from 1 January 2024). */
export const brusselsRegistrationMonths = parameter({
  id: 'D7.months',
  title: {
    nl: 'Maanden om zich in Brussel aan te melden',
    en: 'Months to register in Brussels',
    fr: 'Nombre de mois pour se présenter à Bruxelles',
  },
  unit: 'months',
  anchor: 'noticeDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 6, citations: [cite('p42', 'aanmelden binnen zes maanden')] }],
});

export const brusselsRegistrationRule = rule({
  id: 'D7',
  title: {
    nl: 'Brussel: aanmelding bij een organisator',
    en: 'Brussels: registration with an operator',
    fr: 'Bruxelles : se présenter auprès d’un bureau d’accueil',
  },
  anchor: 'noticeDate',
  reads: ['dutyNotifiedOn', 'registeredOn', 'registrationDeferredUntil', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p42', 'aanmelden binnen zes maanden'), cite('decisions', '5')] }],
  uses: [brusselsRegistrationMonths],
  says: {
    fromNotice: {
      nl: 'Brussel: aanmelden binnen zes maanden na de kennisgeving van de plicht op {day}.',
      en: 'Brussels: register within six months of the notification of the duty on {day}.',
      fr: 'Bruxelles : se présenter dans les six mois qui suivent la notification de l’obligation du {day}.',
    },
    fromDuty: {
      nl: 'Brussel: er is geen kennisgeving geregistreerd; de zes maanden om zich aan te melden tellen vanaf {day}, toen de plicht ontstond.',
      en: 'Brussels: no notification is recorded; the six months to register count from {day}, when the duty arose.',
      fr: 'Bruxelles : aucune notification n’est enregistrée ; les six mois pour se présenter comptent à partir du {day}, jour où l’obligation est née.',
    },
    noNotice: {
      nl: 'Brussel: er is geen kennisgeving geregistreerd, dus begint de termijn om zich aan te melden niet.',
      en: 'Brussels: no notification is recorded, so the term to register does not begin.',
      fr: 'Bruxelles : aucune notification n’est enregistrée, donc le délai pour se présenter ne commence pas.',
    },
    undecided: {
      nl: 'Brussel: of de termijn om zich aan te melden loopt, hangt af van de plicht, en die staat niet vast.',
      en: 'Brussels: whether the term to register runs hangs on the duty, which is not settled.',
      fr: 'Bruxelles : savoir si le délai pour se présenter court dépend de l’obligation, et celle-ci n’est pas établie.',
    },
  },
});
