import { ok } from '#src/kernel/result.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import type { Decision } from '../decision/decision.ts';

/** A BIS number becomes a national number, or a number is corrected. The file stays one; the vault keeps both with their days. */
export const changeInsz: Decision<'changeInsz'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  if (context.insz === undefined || !context.insz.valid) return refuse('inszInvalid');
  const { entry, formerEntry, same, taken, otherBirthDay } = context.insz;
  if (same) return refuse('noChange');
  if (otherBirthDay !== null) return refuse('inszBirthDay', { birth: otherBirthDay });
  if (taken) return refuse('inszTaken');
  return ok([
    {
      type: 'register.identifier-changed',
      on: act.on,
      data: { currentEntry: entry, ...(formerEntry === null ? {} : { formerEntry }) },
    },
  ]);
};
