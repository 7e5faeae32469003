import { ok } from '#src/kernel/result.ts';
import { offersOn } from '#src/law/temporary-protection/offers.ts';
import { impossibleDay } from '../decision/days.ts';
import { refuse } from '../decision/refusal.ts';
import { residenceOn } from '../dossier/dossier.ts';
import type { Decision } from '../decision/decision.ts';

/** Voortraject for the temporarily protected (UA-02, UA-04). Open also where the day of arrival is not known. */
export const beginPreTrack: Decision<'beginPreTrack'> = (dossier, file, act, context) => {
  const impossible = impossibleDay(dossier, act.on, context);
  if (impossible !== null) return { ok: false, error: impossible };
  if (dossier.preTrack !== null) return refuse('alreadyRecorded', { day: dossier.preTrack.on });
  const region = residenceOn(dossier, act.on)?.region ?? null;
  if (region === null) return refuse('noRegion');
  const offer = offersOn(file, act.on).find(({ offer: kind }) => kind === 'preTrack');
  if (offer === undefined || offer.state === 'closed' || offer.state === 'notOffered')
    return refuse('preTrackNotOffered', { day: act.on }, { grounds: offer?.grounds ?? [] });
  return ok([{ type: 'trajectory.pre-track-begun', on: act.on, data: { region } }]);
};
