import { latest, plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime } from '../../case.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { cite } from '../../sources.ts';
import { sixtyFifthBirthday } from './ages.ts';

export type DutyEnd = 'certificate' | 'effortDeclaration' | 'exempted' | 'turned65' | 'excludedStay' | 'died' | 'movedAway';

/** TG-F-16: the duty lasts until it is met, whatever happens to the track. */
export const dutyLastsRule = rule({
  id: 'TG-F-16',
  title: { nl: 'Hoe lang de plicht duurt', en: 'How long the duty lasts', fr: 'Combien de temps dure l’obligation' },
  anchor: 'obligationDate',
  reads: ['certificateOn', 'effortDeclarationOn'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p04', 'de plicht blijft bestaan'), cite('p34', 'aan de plicht is voldaan')] }],
  says: {
    holds: {
      nl: 'De plicht bestaat sinds {day} en duurt tot eraan voldaan is.',
      en: 'The duty exists since {day} and lasts until it is met.',
      fr: 'L’obligation existe depuis le {day} et dure jusqu’à ce qu’elle soit remplie.',
    },
    certificate: {
      nl: 'Aan de plicht is voldaan: het inburgeringsattest is uitgereikt op {day}.',
      en: 'The duty is met: the integration certificate was issued on {day}.',
      fr: 'L’obligation est remplie : l’attestation d’intégration civique a été délivrée le {day}.',
    },
    effortDeclaration: {
      nl: 'Aan de plicht is voldaan: de verklaring van geleverde inspanning is uitgereikt op {day}.',
      en: 'The duty is met: the declaration of effort was issued on {day}.',
      fr: 'L’obligation est remplie : la déclaration d’efforts fournis a été délivrée le {day}.',
    },
  },
});

/** Decision 15: what ends a duty early. Nothing else does. */
export const dutyEndsRule = rule({
  id: 'TG-F-16.end',
  title: {
    nl: 'Wat de plicht vroeger doet eindigen',
    en: 'What ends the duty early',
    fr: 'Ce qui met fin plus tôt à l’obligation',
  },
  anchor: 'obligationDate',
  reads: ['exemption', 'birthDay', 'stays', 'diedOn', 'residences', 'nationalities', 'firstRegisteredOn', 'ministry'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('decisions', '15'), cite('s004', '§1.3, §1.9')] }],
  says: {
    exempted: {
      nl: 'Vrijgesteld op {day}: vanaf die dag is er geen plicht meer.',
      en: 'Exempted on {day}: no duty from that day.',
      fr: 'Dispense accordée le {day} : à partir de ce jour, il n’y a plus d’obligation.',
    },
    turned65: {
      nl: 'Werd 65 op {day}: vanaf die dag is er geen plicht meer.',
      en: 'Turned 65 on {day}: no duty from that day.',
      fr: 'A eu 65 ans le {day} : à partir de ce jour, il n’y a plus d’obligation.',
    },
    excludedStay: {
      nl: 'Heeft sinds {day} een uitgesloten verblijf: vanaf die dag is er geen plicht meer.',
      en: 'Has had an excluded stay since {day}: no duty from that day.',
      fr: 'A un séjour exclu depuis le {day} : à partir de ce jour, il n’y a plus d’obligation.',
    },
    died: { nl: 'Overleden op {day}.', en: 'Died on {day}.', fr: 'Décès le {day}.' },
    movedAway: {
      nl: 'Woont sinds {day} niet meer in het gewest waar de plicht ontstond.',
      en: 'Has not lived since {day} in the region where the duty arose.',
      fr: 'N’habite plus depuis le {day} dans la région où l’obligation est née.',
    },
  },
});

export interface Ending {
  readonly on: PlainDate;
  readonly by: DutyEnd;
}

/** What ended a duty, among what happened by `on`; the earliest counts, and being met counts first among equals. */
export function dutyEnding(
  file: CaseFile,
  regime: Regime,
  since: PlainDate,
  on: PlainDate,
  otherEnds: OtherEnds,
  settings: LawSettings,
): Ending | null {
  const met = sooner(
    sooner(null, file.certificateOn, 'certificate', since, on),
    file.effortDeclarationOn,
    'effortDeclaration',
    since,
    on,
  );
  const unmet = endingUnmet(file, regime, since, on, otherEnds, settings);
  return met === null || (unmet !== null && unmet.on < met.on) ? unmet : met;
}

/** What would have ended the duty had it not been met. What follows the certificate (B1 oral) hangs on this one. */
export function endingUnmet(
  file: CaseFile,
  regime: Regime,
  since: PlainDate,
  on: PlainDate,
  otherEnds: OtherEnds,
  settings: LawSettings,
): Ending | null {
  let ending = sooner(null, file.exemption === null ? null : file.exemption.on, 'exempted', since, on);
  if (regime === 'flanders' && file.birthDay !== null && settings.dutyEndsAt65.value)
    ending = sooner(ending, sixtyFifthBirthday(file.birthDay, settings), 'turned65', since, on);
  ending = sooner(ending, otherEnds.excludedFrom, 'excludedStay', since, on);
  ending = sooner(ending, file.diedOn, 'died', since, on);
  return sooner(ending, otherEnds.leftOn, 'movedAway', since, on);
}

/** Ends that hang on a history rather than on one day of the case. */
export interface OtherEnds {
  readonly excludedFrom: PlainDate | null;
  readonly leftOn: PlainDate | null;
}

function sooner(ending: Ending | null, day: PlainDate | null, by: DutyEnd, since: PlainDate, on: PlainDate): Ending | null {
  if (day === null || day > on) return ending;
  const ended = latest(day, since);
  return ending === null || ended < ending.on ? { on: ended, by } : ending;
}

export function isMet(by: DutyEnd): boolean {
  return by === 'certificate' || by === 'effortDeclaration';
}

export function endingGround(ending: Ending): Ground {
  return ending.by === 'certificate' || ending.by === 'effortDeclaration'
    ? dutyLastsRule.ground(ending.by, ending.on)
    : dutyEndsRule.ground(ending.by, ending.on);
}
