import type { PlainDate } from '#src/kernel/plain-date.ts';
import { brusselsDutchDemand } from '../../brussels/target-group/language-demand.ts';
import type { CaseFile, Regime } from '../../case.ts';
import type { UnknownReason } from '../../define/unknown.ts';
import type { DeadlineFinding, MissingCode, PillarFinding, PillarKey } from '../../judgement.ts';
import type { Ground } from '../../outcome.ts';
import type { LawSettings } from '../../settings.ts';
import { certificateBase } from '../certificate/certificate-base.ts';
import type { CertificateBase } from '../certificate/certificate-base.ts';
import { participationTermRule } from '../deadlines/participation-term.ts';
import { dutchDemand } from '../dutch/non-literate.ts';
import { dutchMet } from '../dutch/dutch-met.ts';
import type { DutchReached } from '../dutch/dutch-met.ts';
import { orientationMet } from '../orientation/orientation-met.ts';
import { neededHalfHours, participationReached } from '../participation/proven-hours.ts';
import { participationDemand } from '../participation/participation-pillar.ts';
import { contractRegime } from '../target-group/regime.ts';
import type { Standing } from '../target-group/target-group.ts';
import { workMet } from '../work/registration-done.ts';
import { workDemand } from '../work/work-pillar.ts';
import type { Demand, PillarJudgement } from './pillar.ts';
import { whoFollows } from './who-follows.ts';

/** The four pillars of one case on one day. Without a contract they are judged as a contract of that day would ask them. */
export interface Pillars {
  readonly signedOn: PlainDate | null;
  readonly regime: Regime;
  readonly base: CertificateBase;
  /** To whom the pillars apply at all; stands before the grounds of each. */
  readonly follows: Ground;
  readonly dutch: PillarJudgement;
  /** The day by which the standard test is judged; null while Dutch is not reached. */
  readonly dutchJudgedOn: PlainDate | null;
  readonly orientation: PillarJudgement;
  readonly work: PillarJudgement;
  readonly participation: PillarJudgement;
  readonly underParticipationTrack: boolean;
}

export function judgePillars(file: CaseFile, standing: Standing, on: PlainDate, settings: LawSettings): Pillars {
  const signedOn = file.contract !== null && file.contract.signedOn <= on ? file.contract.signedOn : null;
  const contractDay = signedOn ?? on;
  const regime = signedOn === null ? (standing.regime ?? 'flanders') : contractRegime(file, signedOn);
  const base = certificateBase(contractDay, settings);
  const follows = whoFollows(standing, signedOn);
  const pillar = (
    asked: Asked,
    found: Omit<PillarJudgement, 'demand' | 'asked' | 'because' | 'freedOn' | 'grounds'>,
    grounds: readonly Ground[],
  ): PillarJudgement => ({
    ...found,
    demand: weaker(follows.demand, asked.demand),
    asked: asked.demand,
    because: asked.because,
    freedOn: asked.freedOn,
    grounds: [...asked.grounds, ...grounds],
  });

  const orientation = orientationMet(file, on, base, signedOn, settings);
  const moMissing: MissingCode = base === 'AT-2' ? 'moTest' : 'moCourse';
  const dutch =
    (regime === 'brussels' ? brusselsDutchDemand(file, contractDay) : null) ?? dutchDemand(file, base, contractDay, settings);
  const dutchReached = dutchMet(file, on, dutch.demand, base === 'AT-LEG');
  const work = workDemand(file, regime, contractDay, on, settings);
  const workReached = workMet(file, regime, on);
  const participation = participationDemand(file, standing, regime, signedOn, on, settings);
  const trackDay = () =>
    settings.participationAnchor.value === 'contractDate' ? contractDay : (standing.duty?.since ?? contractDay);
  const needed = neededHalfHours(trackDay, settings);
  const hours = participationReached(file, on, needed, settings);

  return {
    signedOn,
    regime,
    base,
    follows: follows.ground,
    dutchJudgedOn: dutchReached.judgedOn,
    underParticipationTrack: participation.underTrack,
    dutch: pillar(
      { demand: dutch.demand === 'none' ? 'notRequired' : 'required', because: null, freedOn: null, grounds: dutch.grounds },
      {
        metOn: dutchReached.metOn,
        started: begun(file.nt2StartedOn, file.nt2Results, on),
        reached: null,
        needed: null,
        missing: dutchMissing(dutch.demand, dutchReached),
      },
      dutch.demand === 'none' && dutchReached.metOn === null ? [] : dutchReached.grounds,
    ),
    orientation: pillar(
      orientation.undecided === null ? always : { ...always, because: orientation.undecided },
      {
        metOn: orientation.metOn,
        started: begun(file.moStartedOn, file.moCourses, on) || file.moTests.some((test) => test.on <= on),
        reached: null,
        needed: null,
        missing: moMissing,
      },
      orientation.grounds,
    ),
    work: pillar(
      work,
      { metOn: workReached.metOn, started: signedOn !== null, reached: null, needed: null, missing: 'employmentService' },
      work.demand === 'notRequired' && workReached.metOn === null ? [] : workReached.grounds,
    ),
    participation: pillar(
      participation,
      {
        metOn: hours.metOn,
        started: hours.halfHours > 0,
        reached: hours.halfHours,
        needed,
        missing: 'participationHours',
      },
      participation.demand === 'notRequired' && hours.halfHours === 0 ? [] : hours.grounds,
    ),
  };
}

interface Asked {
  readonly demand: Demand;
  readonly because: UnknownReason | null;
  readonly freedOn: PlainDate | null;
  readonly grounds: readonly Ground[];
}

const always: Asked = { demand: 'required', because: null, freedOn: null, grounds: [] };

const strength = { notRequired: 0, optional: 1, unknown: 2, required: 3 } as const;

/** Nobody is asked more than the track as a whole, nor more than the pillar itself asks. */
function weaker(track: Demand, pillar: Demand): Demand {
  return strength[track] < strength[pillar] ? track : pillar;
}

function begun(startedOn: PlainDate | null | undefined, results: readonly { readonly on: PlainDate }[], on: PlainDate): boolean {
  return (startedOn != null && startedOn <= on) || results.some((result) => result.on <= on);
}

function dutchMissing(demand: 'none' | 'oralA2' | 'fullA2', reached: DutchReached): MissingCode {
  return reached.onlyTestMissing ? 'nt2StandardTest' : demand === 'oralA2' ? 'nt2OralA2' : 'nt2A2';
}

/** The pillars as a dossier shows them, each with the term that runs for it. */
export function pillarFindings(pillars: Pillars, deadlines: readonly DeadlineFinding[]): readonly PillarFinding[] {
  const dueOf = (id: DeadlineFinding['id']): PlainDate | null => deadlines.find((deadline) => deadline.id === id)?.dueOn ?? null;
  const wholeTrack = dueOf('D8');
  const finding = (pillar: PillarKey, judged: PillarJudgement, dueOn: PlainDate | null): PillarFinding => ({
    pillar,
    demand: judged.demand,
    state: stateOf(judged),
    metOn: judged.metOn,
    reached: judged.reached,
    needed: judged.needed,
    dueOn: judged.demand === 'required' ? dueOn : null,
    grounds: [pillars.follows, ...judged.grounds],
  });
  return [
    finding('dutch', pillars.dutch, wholeTrack),
    finding('orientation', pillars.orientation, wholeTrack),
    finding('work', pillars.work, dueOf('D2') ?? dueOf('D3') ?? wholeTrack),
    withoutEnd(finding('participation', pillars.participation, wholeTrack)),
  ];
}

/** D4: what is asked without a last day says so. */
function withoutEnd(participation: PillarFinding): PillarFinding {
  const { demand, state, dueOn, grounds } = participation;
  if (demand !== 'required' || state === 'met' || dueOn !== null) return participation;
  return { ...participation, grounds: [...grounds, participationTermRule.ground('noEnd', null)] };
}

function stateOf(judged: PillarJudgement): PillarFinding['state'] {
  if (judged.metOn !== null) return 'met';
  if (judged.demand === 'notRequired') return 'notApplicable';
  return judged.started ? 'open' : 'notStarted';
}
