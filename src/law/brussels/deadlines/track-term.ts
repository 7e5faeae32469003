import { plainDate } from '#src/kernel/plain-date.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const brusselsTrackMonths = parameter({
  id: 'D8.months',
  title: {
    nl: 'Maanden om het Brusselse traject af te ronden',
    en: 'Months to finish the Brussels track',
    fr: 'Nombre de mois pour terminer le parcours bruxellois',
  },
  unit: 'months',
  anchor: 'registrationDate',
  checkedOn: plainDate('2026-11-21'),
  values: [{ from: null, value: 18, citations: [cite('p42', 'traject afronden binnen achttien maanden')] }],
});

export const brusselsTrackRule = rule({
  id: 'D8',
  title: { nl: 'Brussel: traject afronden', en: 'Brussels: finish the track', fr: 'Bruxelles : terminer le parcours' },
  anchor: 'registrationDate',
  reads: ['registeredOn', 'certificateOn', 'effortDeclarationOn', 'suspensions', 'waits'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p42', 'traject afronden binnen achttien maanden'), cite('decisions', '5')] }],
  uses: [brusselsTrackMonths],
  says: {
    counts: {
      nl: 'Brussel: het attest wordt bezorgd binnen achttien maanden na de aanmelding op {day}.',
      en: 'Brussels: the certificate is delivered within eighteen months of registration on {day}.',
      fr: 'Bruxelles : l’attestation est remise dans les dix-huit mois après que la personne s’est présentée, le {day}.',
    },
    signatureDeferred: {
      nl: 'Brussel: de ondertekening van het contract is uitgesteld tot en met {until}. De bronnen zeggen niet dat dit de achttien maanden verschuift, dus schuiven ze niet.',
      en: 'Brussels: the signature of the contract was deferred until {until}. The sources do not say that this moves the eighteen months, so it does not.',
      fr: 'Bruxelles : la signature du contrat est reportée jusqu’au {until} inclus. Les sources ne disent pas que cela reporte les dix-huit mois ; ils ne bougent donc pas.',
    },
    undecided: {
      nl: 'Brussel: of de termijn om het traject af te ronden loopt, hangt af van de plicht, en die staat niet vast.',
      en: 'Brussels: whether the term to finish the track runs hangs on the duty, which is not settled.',
      fr: 'Bruxelles : savoir si le délai pour terminer le parcours court dépend de l’obligation, et celle-ci n’est pas établie.',
    },
  },
});
