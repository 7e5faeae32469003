import { ok } from '#src/kernel/result.ts';
import { deskByCode } from '#src/reference/desks.ts';
import { regions } from '#src/reference/regions.ts';
import { impossibleDay } from '../decision/days.ts';
import { refusal, refuse } from '../decision/refusal.ts';
import { residenceOn, runningContract } from '../dossier/dossier.ts';
import { groupOn } from './target-group.ts';
import type { DeskCode } from '#src/reference/desks.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { Decision } from '../decision/decision.ts';
import type { Refusal } from '../decision/refusal.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** Aanmelding: also before any letter (domain reference §3.2, T2); again once the earlier trajectory is closed (T12). */
export const register: Decision<'register'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const wrongDesk = deskElsewhere(act.desk, region);
  if (wrongDesk !== null) return { ok: false, error: wrongDesk };
  const earlier = dossier.registrations[0];
  if (earlier !== undefined && !mayRegisterAgain(dossier, act.on)) return refuse('alreadyRegistered', { day: earlier.on });
  return ok([
    {
      type: 'trajectory.registered',
      on: act.on,
      data: {
        kind: earlier === undefined ? 'first' : 're',
        region,
        group: groupOn(file, act.on),
        ...(act.desk === undefined ? {} : { desk: act.desk }),
      },
    },
  ]);
};

export function deskElsewhere(desk: DeskCode | undefined, region: RegionCode): Refusal | null {
  if (desk === undefined || deskByCode.get(desk)?.region === region) return null;
  return refusal('deskOfOtherRegion', { region: regions[region] });
}

function mayRegisterAgain(dossier: Dossier, on: string): boolean {
  const last = dossier.registrations.at(-1);
  const contract = dossier.contracts.at(-1);
  if (last === undefined || last.on >= on || contract === undefined) return false;
  return (
    runningContract(dossier, last.on) === null &&
    contract.endedOn !== null &&
    contract.endedOn <= on &&
    last.on <= contract.endedOn
  );
}
