import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** TG-F-01, second half: under 18 the track is possible by decision of staff. The source gives no age. */
export const earlyTrackRule = rule({
  id: 'TG-F-01.early',
  title: {
    nl: 'Traject voor de achttiende verjaardag',
    en: 'Track before the eighteenth birthday',
    fr: 'Parcours avant le dix-huitième anniversaire',
  },
  anchor: 'decisionDate',
  reads: ['birthDay', 'earlyTrack'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p01', 'wie behoort tot de doelgroep')] }],
  says: {
    schoolingDone: {
      nl: 'Nog geen 18, maar op {day} is beslist dat aan de deeltijdse leerplicht is voldaan: mag het traject volgen.',
      en: 'Not 18 yet, but on {day} it was decided that part-time compulsory schooling is done: may follow the track.',
      fr: 'Pas encore 18 ans, mais il a été décidé le {day} que l’obligation scolaire à temps partiel est remplie : peut suivre le parcours.',
    },
    usefulAddition: {
      nl: 'Nog geen 18, maar op {day} is beslist dat het traject een nuttige aanvulling is: mag het volgen.',
      en: 'Not 18 yet, but on {day} it was decided that the track is a useful addition: may follow it.',
      fr: 'Pas encore 18 ans, mais il a été décidé le {day} que le parcours est un complément utile : peut le suivre.',
    },
  },
});

export function earlyTrack(file: CaseFile, on: PlainDate): Ground | null {
  const decided = file.earlyTrack ?? null;
  return decided === null || decided.on > on ? null : earlyTrackRule.ground(decided.because, decided.on);
}
