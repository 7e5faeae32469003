import type { PlainDate } from '#src/kernel/plain-date.ts';
import { refusal } from './refusal.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Context } from './decision.ts';
import type { Refusal } from './refusal.ts';

/** No act lies before the birth or after today or the death; and only some can lie before the inflow. */
export function impossibleDay(
  dossier: Dossier,
  on: PlainDate,
  { today }: Context,
  options: { readonly mayPrecedeInflow?: boolean; readonly mayFollowDeath?: boolean } = {},
): Refusal | null {
  if (on > today) return refusal('dayInFuture', { day: on });
  if (dossier.birthDay !== null && on < dossier.birthDay) return refusal('beforeBirth', { day: on, birth: dossier.birthDay });
  if (options.mayFollowDeath !== true && dossier.diedOn !== null && on > dossier.diedOn)
    return refusal('afterDeath', { died: dossier.diedOn });
  if (options.mayPrecedeInflow !== true && dossier.inflow !== null && on < dossier.inflow.on)
    return refusal('beforeInflow', { day: on, inflow: dossier.inflow.on });
  return null;
}

/** The act follows on something: its day may not lie before it. */
export function dayBefore(on: PlainDate, since: PlainDate, what: Label): Refusal | null {
  return on < since ? refusal('beforeFact', { day: on, since, what }) : null;
}
