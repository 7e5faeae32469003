import { plainDate } from '#src/kernel/plain-date.ts';
import { rule } from '../../define/rule.ts';
import { cite } from '../../sources.ts';

/** No duty to integrate can have arisen before there was a track to follow. */
export const firstTrackRule = rule({
  id: 'TG-F-TRACK',
  title: { nl: 'Eerste Vlaamse inburgeringstraject', en: 'First Flemish track', fr: 'Premier parcours d’intégration flamand' },
  anchor: 'obligationDate',
  reads: [],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, until: plainDate('2004-04-01'), citations: [cite('p78', 'eerste traject op 1 april 2004')] }],
  says: {
    noTrackYet: {
      nl: 'Op {day} bestond er nog geen inburgeringstraject, dus ontstond er toen geen plicht.',
      en: 'On {day} there was no integration track yet, so no duty arose then.',
      fr: 'Le {day}, il n’existait pas encore de parcours d’intégration, donc aucune obligation n’est née alors.',
    },
  },
});
