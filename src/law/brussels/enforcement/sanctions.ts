import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** HF-7: Brussels sanctions have their own line (municipality, then GGC). No start day: decision 5. */
export const brusselsSanctionRule = rule({
  id: 'HF-7',
  title: { nl: 'Sancties in Brussel', en: 'Sanctions in Brussels', fr: 'Sanctions à Bruxelles' },
  anchor: 'asked',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p43', 'sancties'), cite('decisions', '5')] }],
  says: {
    mandatory: {
      nl: 'Brussel, verplichte inburgeraar met een lopende plicht: de gemeente kan in gebreke stellen en de GGC kan een boete opleggen.',
      en: 'Brussels, mandatory integrator with a running duty: the municipality can give notice and the GGC can fine.',
      fr: 'Bruxelles, personne dont l’obligation court encore : la commune peut mettre en demeure et la Cocom peut infliger une amende.',
    },
    notKnownYet: {
      nl: 'Brussel: wie onder de plicht viel en welke sancties golden voor 1 januari 2024, staat niet in de bronnen.',
      en: 'Brussels: the sources do not say whom the duty bound and which sanctions held before 1 January 2024.',
      fr: 'Bruxelles : les sources ne disent pas qui était soumis à l’obligation ni quelles sanctions valaient avant le 1er janvier 2024.',
    },
  },
});
