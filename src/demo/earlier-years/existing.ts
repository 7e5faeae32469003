import { knownAt, effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { endOfDayInBrussels } from '#src/kernel/instant.ts';
import type { DeskCode } from '#src/reference/desks.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { text, year } from '../calendar.ts';
import type { Life } from '../plan/life.ts';
import { ASKED_ON, contractYears } from './printed.ts';
import type { RegistrationRoom } from './registration-room.ts';

/** The lives of the annual report, as far as the earlier years look at them. */
export interface Existing {
  readonly lives: readonly Life[];
  /** The desk that the life at this place was drawn with. */
  deskOf(index: number): DeskCode | null;
  factsOf(index: number): readonly Fact[];
}

/**
 * Takes the registrations that the lives of the annual report already hold out of the room that the tables leave. Where a desk has
 * more of them than is printed, the life is given a desk of the same area with room.
 */
export function settleDesks({ lives, deskOf }: Existing, room: RegistrationRoom): void {
  lives.forEach((life, index) => {
    if (life.registered === null || year(life.registered) > 2021) return;
    const registered = { year: year(life.registered), region: life.region, group: life.group };
    const drawn = deskOf(index);
    if (room.take(registered, drawn)) return;
    const desk = room.widest(registered);
    if (desk === null || !room.take(registered, desk))
      throw new Error(`No room at any desk of ${life.region} in ${registered.year}`);
    life.desk = desk;
  });
}

/** Persons by 'level year region group result' of whom the lives of the annual report already close a part. */
export function closedParts({ lives, factsOf }: Existing): Map<string, number> {
  const asked = endOfDayInBrussels(text(ASKED_ON));
  const closed = new Map<string, number>();
  lives.forEach((life, index) => {
    const signed = life.contract === null ? 0 : year(life.contract);
    if (!contractYears.some((each) => each === signed)) return;
    const facts = effectiveFacts(knownAt(factsOf(index), asked));
    const contract = facts.find(({ type }) => type === 'trajectory.contract-signed');
    if (contract === undefined) return;
    const { region, group } = contract.data as { readonly region: RegionCode; readonly group: string }; // by its schema
    for (const level of ['a1', 'a2'] as const) {
      const result = facts.findLast(({ type, data }) => type === 'trajectory.nt2-result-recorded' && levelOf(data) === level);
      if (result === undefined) continue;
      const key = `${level} ${signed} ${region} ${group} ${resultOf(result.data)}`;
      closed.set(key, (closed.get(key) ?? 0) + 1);
    }
  });
  return closed;
}

// Both by the schema of the result.
const levelOf = (data: unknown) => (data as { readonly level: string }).level;
const resultOf = (data: unknown) => (data as { readonly result: string }).result;
