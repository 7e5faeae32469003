import { ok } from '#src/kernel/result.ts';
import { regions } from '#src/reference/regions.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import { cancelOpen } from '../enforcement/cancel.ts';
import { municipalityRefusal } from './municipality-code.ts';
import type { PlaceCode } from '../../register/ask.ts';
import type { Decision } from '../decision/decision.ts';

/** The person moves. An open infringement falls away where its agency is no longer competent (domain reference §3.2 T11, Annex F 8). */
export const changeResidence: Decision<'changeResidence'> = (dossier, _file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context, { mayPrecedeInflow: true });
  if (impossible !== null) return { ok: false, error: impossible };
  const within = act.place === 'flanders' || act.place === 'brussels';
  if (within && act.nis === null) return refuse('municipalityNeeded', {}, { missing: ['municipality'] });
  const wrongCode = within && act.nis !== null ? municipalityRefusal(act.nis, act.on) : null;
  if (wrongCode !== null) return { ok: false, error: wrongCode };
  const region = within && act.nis !== null ? context.regionOf(act.nis, act.on) : null;
  if (within && (region === null || regions[region].regime !== act.place)) return refuse('municipalityUnknown');
  const present = residenceOn(dossier, act.on);
  if (present !== null && present.on <= act.on && present.place === act.place && present.nis === (within ? act.nis : null))
    return refuse('noChange');
  return ok([
    {
      type: 'register.residence-changed',
      on: act.on,
      data: { place: act.place, region: region ?? 'unknown', nis: (within ? act.nis : null) ?? 'unknown' },
    },
    ...(regimeChanges(dossier.region === null ? null : regions[dossier.region].regime, act.place)
      ? cancelOpen(dossier, act.on, 'addressChange')
      : []),
  ]);
};

function regimeChanges(from: 'flanders' | 'brussels' | null, to: PlaceCode): boolean {
  return from !== null && to !== from;
}
