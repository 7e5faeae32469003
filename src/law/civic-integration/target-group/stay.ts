import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, StayGround } from '../../case.ts';
import { inOrder } from '../../define/in-order.ts';
import { isAsylumStay } from './excluded-stay.ts';

/** A stretch during which one ground of stay held. `until` is exclusive; null while it lasts. */
export interface Stay {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly ground: StayGround;
  /** An asylum application made beside this ground, which alone counts (TG-F-06). */
  readonly besideAsylum: boolean;
}

/** The grounds of stay in time. The first one known reaches back to the first registration. */
export function staysOf(file: CaseFile): readonly Stay[] {
  const entries = inOrder(file.stays, 'from');
  const stays: Stay[] = [];
  for (let index = 0; index < entries.length; index++) {
    const here = entries[index];
    if (here === undefined) continue;
    let ground = here.ground;
    let besideAsylum = false;
    let next = entries[index + 1];
    while (next !== undefined && next.from === here.from) {
      // Two grounds on one day are held at once. Asylum gives way to the other; otherwise the later entry counts.
      if (isAsylumStay(ground) !== isAsylumStay(next.ground)) besideAsylum = true;
      if (!isAsylumStay(next.ground)) ground = next.ground;
      next = entries[++index + 1];
    }
    const from =
      stays.length === 0 && file.firstRegisteredOn !== null && file.firstRegisteredOn < here.from
        ? file.firstRegisteredOn
        : here.from;
    stays.push({ from, until: next?.from ?? null, ground, besideAsylum });
  }
  return stays;
}

export function stayOn(stays: readonly Stay[], day: PlainDate): Stay | null {
  for (let index = stays.length - 1; index >= 0; index--) {
    const stay = stays[index];
    if (stay !== undefined && stay.from <= day) return stay;
  }
  return null;
}
