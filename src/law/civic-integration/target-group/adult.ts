import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { InForce } from '../../define/in-force.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';
import { ages, eighteenthBirthday } from './ages.ts';

export const adultRule = rule({
  id: 'TG-F-01',
  title: { nl: 'Meerderjarig', en: 'Adult', fr: 'Majeur' },
  anchor: 'birthday',
  reads: ['birthDay'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p01', 'wie behoort tot de doelgroep')] }],
  uses: [ages],
  says: {
    adult: { nl: 'Meerderjarig sinds {day}.', en: 'An adult since {day}.', fr: 'Majeur depuis le {day}.' },
    minor: {
      nl: 'Nog minderjarig; wordt 18 op {day}. Voor minderjarigen is er een eigen aanbod.',
      en: 'Still a minor; turns 18 on {day}. Minors have an offer of their own.',
      fr: 'Encore mineur ; aura 18 ans le {day}. Il existe une offre propre aux mineurs.',
    },
    birthDayUnknown: {
      nl: 'De geboortedag is niet bekend, dus ook niet of de persoon meerderjarig is.',
      en: 'The day of birth is not known, nor therefore whether the person is an adult.',
      fr: 'Le jour de naissance n’est pas connu, on ne sait donc pas non plus si la personne est majeure.',
    },
  },
});

export function isAdult(birthDay: PlainDate, on: PlainDate, law: InForce): boolean {
  return on >= eighteenthBirthday(birthDay, law);
}
