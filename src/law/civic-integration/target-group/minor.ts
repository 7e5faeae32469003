import { addMonths, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { adultRule } from './adult.ts';
import { eighteenthBirthday } from './ages.ts';

export const minorRule = rule({
  id: 'TG-MINOR',
  title: { nl: 'Minderjarige nieuwkomer', en: 'Minor newcomer', fr: 'Primo-arrivant mineur' },
  anchor: 'asked',
  reads: ['birthDay'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.1, figuur 5'), cite('defaults', 'Q27')] }],
  says: {
    informed: {
      nl: 'Minderjarige vanaf 2,5 jaar: krijgt een brief van het agentschap en hulp om een school te vinden.',
      en: 'A minor from 2.5 years: gets a letter from the agency and help in finding a school.',
      fr: 'Mineur à partir de 2,5 ans : reçoit une lettre de l’agence et de l’aide pour trouver une école.',
    },
    tooYoung: {
      nl: 'Jonger dan 2,5 jaar: nog niet opgenomen in de instroom van minderjarigen.',
      en: 'Younger than 2.5 years: not yet part of the inflow of minors.',
      fr: 'Moins de 2,5 ans : pas encore repris parmi les mineurs que l’agence contacte.',
    },
  },
});

export function minorGrounds(birthDay: PlainDate, on: PlainDate, settings: LawSettings): readonly Ground[] {
  return [
    adultRule.ground('minor', eighteenthBirthday(birthDay, settings)),
    minorRule.ground(on < addMonths(birthDay, settings.minorInflowMonths.value) ? 'tooYoung' : 'informed', on),
    settings.minorInflowMonths.ground,
  ];
}
