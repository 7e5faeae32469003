import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Dossier, Wait } from '../dossier/dossier.ts';

/** A wait for the same reason, in the same pillar, that was not over by that day: the two would say the same twice. */
export function sameWaitAt(
  dossier: Dossier,
  { reason, pillar }: Pick<Wait, 'reason' | 'pillar'>,
  on: PlainDate,
  except: string | null = null,
): Wait | null {
  return (
    dossier.waits.find(
      (wait) =>
        wait.fact !== except &&
        wait.reason === reason &&
        wait.pillar === pillar &&
        (except === null || wait.on <= on) &&
        (wait.endedOn === null || wait.endedOn > on),
    ) ?? null
  );
}
