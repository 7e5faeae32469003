import type { Fact } from '#src/facts/envelope.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '#src/law/settings.ts';
import { certificates } from './certificates.ts';
import type { Difference } from './difference.ts';
import { efforts } from './efforts.ts';
import { exemptions } from './exemptions.ts';
import { groupDecisions } from './group-decisions.ts';
import { groupToday } from './group-today.ts';
import { infringements } from './infringements.ts';
import { lifeOf } from './life.ts';
import { nextDay } from './next-day.ts';

export interface Compared {
  readonly differences: readonly Difference[];
  /** The first later day on which time alone may change the answer. */
  readonly nextDay: PlainDate;
}

/** Everything in one dossier that the law of now decides differently than what was recorded. Pure. */
export function compare(recorded: readonly Fact[], on: PlainDate, settings: LawSettings): Compared {
  const life = lifeOf(recorded, on, settings);
  const differences = [
    ...groupDecisions(life),
    ...groupToday(life),
    ...infringements(life),
    ...certificates(life),
    ...exemptions(life),
    ...efforts(life),
  ];
  return { differences, nextDay: nextDay(life) };
}
