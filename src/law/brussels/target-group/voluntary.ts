import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

export const voluntaryRule = rule({
  id: 'TG-B-03',
  title: { nl: 'Vrijwillig traject in Brussel', en: 'Voluntary track in Brussels', fr: 'Parcours volontaire à Bruxelles' },
  anchor: 'asked',
  reads: ['residences'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: plainDate('2024-01-01'), citations: [cite('s004', '§1.2'), cite('p40', 'ordonnantie van 20 juli 2023')] }],
  says: {
    entitled: {
      nl: 'Woont in Brussel zonder plicht: mag sinds 1 januari 2024 vrijwillig een traject volgen.',
      en: 'Lives in Brussels without a duty: may follow a track voluntarily since 1 January 2024.',
      fr: 'Habite à Bruxelles sans obligation : peut suivre un parcours volontairement depuis le 1er janvier 2024.',
    },
  },
});
