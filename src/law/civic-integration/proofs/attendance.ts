import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import { known, unknown } from '../../define/unknown.ts';
import type { Outcome } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';

/** Q36 sets the share; that justified absences are left out comes from it too. */
export const attendanceRule = rule({
  id: 'ATTENDANCE',
  title: { nl: 'Regelmatige deelname', en: 'Regular participation', fr: 'Participation régulière' },
  anchor: 'asked',
  reads: ['attendances'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('s004', '§1.8'), cite('defaults', 'Q36')] }],
  says: {
    regularDutch: {
      nl: 'NT2: {attended} van de {counted} lessen gevolgd die tellen, dat is minstens {percent} %: regelmatig.',
      en: 'Dutch: attended {attended} of the {counted} sessions that count, which is at least {percent} %: regular.',
      fr: 'Néerlandais : {attended} des {counted} séances comptées suivies, soit au moins {percent} % : régulier.',
    },
    regularOrientation: {
      nl: 'MO: {attended} van de {counted} lessen gevolgd die tellen, dat is minstens {percent} %: regelmatig.',
      en: 'Social orientation: attended {attended} of the {counted} sessions that count, which is at least {percent} %: regular.',
      fr: 'Orientation sociale : {attended} des {counted} séances comptées suivies, soit au moins {percent} % : régulier.',
    },
    irregularDutch: {
      nl: 'NT2: {attended} van de {counted} lessen gevolgd die tellen, dat is minder dan {percent} %: niet regelmatig.',
      en: 'Dutch: attended {attended} of the {counted} sessions that count, which is less than {percent} %: not regular.',
      fr: 'Néerlandais : {attended} des {counted} séances comptées suivies, soit moins de {percent} % : pas régulier.',
    },
    irregularOrientation: {
      nl: 'MO: {attended} van de {counted} lessen gevolgd die tellen, dat is minder dan {percent} %: niet regelmatig.',
      en: 'Social orientation: attended {attended} of the {counted} sessions that count, which is less than {percent} %: not regular.',
      fr: 'Orientation sociale : {attended} des {counted} séances comptées suivies, soit moins de {percent} % : pas régulier.',
    },
    notRecorded: {
      nl: 'Er is geen aanwezigheid in een afgesloten onderdeel geregistreerd.',
      en: 'No attendance in a closed part is recorded.',
      fr: 'Aucune présence dans une partie terminée n’est encodée.',
    },
    impossible: {
      nl: 'De aanwezigheden kloppen niet: er zijn meer lessen gevolgd of gewettigd gemist dan er waren.',
      en: 'The attendance cannot be right: more sessions were attended or excused than there were.',
      fr: 'Les présences ne sont pas exactes : plus de séances suivies ou excusées qu’il n’y en a eu.',
    },
  },
});

export interface Attendance {
  readonly regular: boolean;
  readonly attended: number;
  /** Sessions without the justified absences. */
  readonly counted: number;
}

/** All sessions of a pillar's parts that were over by then, taken together; null where none is recorded. */
export function attendanceIn(
  file: CaseFile,
  pillar: 'dutch' | 'orientation',
  on: PlainDate,
  settings: LawSettings,
): Outcome<Attendance | null> {
  let sessions = 0;
  let attended = 0;
  let justified = 0;
  for (const part of file.attendances) {
    if (part.pillar !== pillar || part.until > on) continue;
    if (part.attended + part.justified > part.sessions)
      return unknown('impossibleAttendance', ['attendances'], [attendanceRule.ground('impossible', on)]);
    sessions += part.sessions;
    attended += part.attended;
    justified += part.justified;
  }
  const counted = sessions - justified;
  if (counted === 0) return known(null, [attendanceRule.ground('notRecorded', null)]);
  const { value: percent, ground } = settings.regularParticipationPercent;
  const regular = attended * 100 >= percent * counted;
  const finding =
    pillar === 'dutch' ? (regular ? 'regularDutch' : 'irregularDutch') : regular ? 'regularOrientation' : 'irregularOrientation';
  return known({ regular, attended, counted }, [attendanceRule.ground(finding, on, { attended, counted, percent }), ground]);
}
