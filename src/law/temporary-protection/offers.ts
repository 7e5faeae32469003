import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile, Regime, StayGround } from '../case.ts';
import { isAdult } from '../civic-integration/target-group/adult.ts';
import { regimeOn } from '../civic-integration/target-group/regime.ts';
import { stayOn, staysOf } from '../civic-integration/target-group/stay.ts';
import type { Ground } from '../outcome.ts';
import { lawHere } from '../settings.ts';
import type { LawSettings } from '../settings.ts';
import { preTrackHours, preTrackLastDay, preTrackRule } from './pre-track.ts';
import { temporaryProtectionVdab } from './vdab-duty.ts';
import type { VdabDuty } from './vdab-duty.ts';
import { ownOfferRule, protectionRule, regularTrackRule } from './which-offer.ts';

/** What somebody under temporary protection is offered, or must do without a term and without a sanction. Neither makes a duty to integrate. */
export type Offer =
  | {
      readonly offer: 'preTrack';
      readonly state: 'open' | 'closed' | 'notOffered' | 'unknown';
      /** Last day on which it may be used. */
      readonly until: PlainDate | null;
      readonly grounds: readonly Ground[];
    }
  | {
      readonly offer: 'regularTrack';
      readonly state: 'invited' | 'mayFollow';
      readonly until: null;
      readonly grounds: readonly Ground[];
    }
  | { readonly offer: 'vdabRegistration'; readonly state: VdabDuty; readonly until: null; readonly grounds: readonly Ground[] };

/** UA-02 to UA-05, for adults under temporary protection who live in Flanders or Brussels; empty for everybody else. */
export function offersOn(file: CaseFile, on: PlainDate, settings: LawSettings = lawHere()): readonly Offer[] {
  const regime = regimeOn(file, on);
  if (regime === null || file.birthDay === null || !isAdult(file.birthDay, on, settings)) return [];
  if (file.diedOn !== null && file.diedOn <= on) return [];
  if (!isTemporarilyProtected(file, stayOn(staysOf(file), on)?.ground ?? 'unknown') || !protectionRule.holdsOn(on)) return [];
  const vdab = temporaryProtectionVdab(file, regime, on, settings);
  return [
    preTrack(file, on, settings),
    regularTrack(file, on, settings),
    ...(vdab === null ? [] : [{ offer: 'vdabRegistration' as const, state: vdab.state, until: null, grounds: [vdab.ground] }]),
  ];
}

/** Recorded as such, and no other ground of stay has come in its place. */
export function isTemporarilyProtected(file: CaseFile, ground: StayGround): boolean {
  return ground === 'temporaryProtection' || (file.temporaryProtection && ground === 'unknown');
}

/** What of it belongs among the reasons of the target group. */
export function protectionGrounds(file: CaseFile, regime: Regime, on: PlainDate, settings: LawSettings): readonly Ground[] {
  const vdab = temporaryProtectionVdab(file, regime, on, settings);
  return [...whichOffer(file, settings).grounds, ...(vdab === null ? [] : [vdab.ground])];
}

function preTrack(file: CaseFile, on: PlainDate, settings: LawSettings): Offer {
  const lastDay = preTrackLastDay.on(on, settings);
  const offer = (state: Extract<Offer, { offer: 'preTrack' }>['state'], until: PlainDate | null, grounds: readonly Ground[]) =>
    ({ offer: 'preTrack', state, until, grounds }) as const;
  if (on > lastDay) return offer('closed', lastDay, [ownOfferRule.ground('ended', null, { until: lastDay }, 'asked')]);
  const { which, grounds } = whichOffer(file, settings);
  if (which !== 'own' || file.arrivedOn === null) return offer(which === 'unknown' ? 'unknown' : 'notOffered', null, grounds);
  const { value: regularFrom, ground: choice } = settings.ukraineRegularTrackFrom;
  const open = preTrackRule.ground('open', on, { until: lastDay, hours: preTrackHours(on, settings) });
  if (on < regularFrom) return offer('open', lastDay, [open]);
  const since = file.preTrackSince;
  return since !== null && since < regularFrom
    ? offer('open', lastDay, [open, ownOfferRule.ground('client', file.arrivedOn, { since }), choice])
    : offer('notOffered', null, [ownOfferRule.ground('notClient', file.arrivedOn), choice]);
}

function regularTrack(file: CaseFile, on: PlainDate, settings: LawSettings): Offer {
  const { which, grounds } = whichOffer(file, settings);
  return which === 'regular'
    ? { offer: 'regularTrack', state: 'invited', until: null, grounds }
    : {
        offer: 'regularTrack',
        state: 'mayFollow',
        until: null,
        grounds: [regularTrackRule.ground('mayFollow', on, undefined, 'asked')],
      };
}

function whichOffer(
  file: CaseFile,
  settings: LawSettings,
): { readonly which: 'own' | 'regular' | 'unknown'; readonly grounds: readonly Ground[] } {
  const { arrivedOn } = file;
  if (arrivedOn === null) return { which: 'unknown', grounds: [protectionRule.ground('arrivalUnknown', null)] };
  if (!protectionRule.holdsOn(arrivedOn))
    return { which: 'unknown', grounds: [protectionRule.ground('arrivedBefore', null, { arrived: arrivedOn })] };
  const { value: regularFrom, ground } = settings.ukraineRegularTrackFrom;
  return arrivedOn >= regularFrom
    ? { which: 'regular', grounds: [regularTrackRule.ground('regularTrack', arrivedOn), ground] }
    : { which: 'own', grounds: [ownOfferRule.ground('ownOffer', arrivedOn), ground] };
}
