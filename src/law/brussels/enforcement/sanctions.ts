import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** HF-7: Brussels sanctions have their own line (municipality, then GGC). No start day: decision 5. */
export const brusselsSanctionRule = rule({
  id: 'HF-7',
  title: { nl: 'Sancties in Brussel', en: 'Sanctions in Brussels' },
  anchor: 'asked',
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p43', 'sancties'), cite('decisions', '5')] }],
  says: {
    mandatory: {
      nl: 'Brussel, verplichte inburgeraar met een lopende plicht: de gemeente kan in gebreke stellen en de GGC kan een boete opleggen.',
      en: 'Brussels, mandatory integrator with a running duty: the municipality can give notice and the GGC can fine.',
    },
    notKnownYet: {
      nl: 'Brussel: wie onder de plicht viel en welke sancties golden voor 1 januari 2024, staat niet in de bronnen.',
      en: 'Brussels: the sources do not say whom the duty bound and which sanctions held before 1 January 2024.',
    },
  },
});
