/** Where a load stands, for whoever waits for it. */
export interface LoadProgress {
  readonly phase: LoadPhase;
  /** Persons done and in all, in the phases that go person by person; 0 of 0 elsewhere. */
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  /** Seconds left of the whole, as far as can be told; null at the start. */
  readonly remainingSeconds: number | null;
}

/** `lives` records facts, `files` names and numbers, `views` the tables of the screens, `figures` the snapshot. */
export const loadPhases = ['plan', 'lives', 'files', 'views', 'figures'] as const;
export type LoadPhase = (typeof loadPhases)[number];

/** Measured on two cores: what share of the whole each phase takes. */
const shares: { readonly [P in LoadPhase]: number } = { plan: 0.03, lives: 0.52, files: 0.21, views: 0.11, figures: 0.13 };

export interface ProgressTeller {
  enter(phase: LoadPhase, total?: number): void;
  reach(done: number): void;
}

/** Tells at most ten times a second. */
export function createProgress(onProgress: (progress: LoadProgress) => void, now: () => number): ProgressTeller {
  const began = now();
  let phase: LoadPhase = 'plan';
  let phaseBegan = began;
  let total = 0;
  let told = 0;
  const tell = (done: number): void => {
    const at = now();
    told = at;
    const before = loadPhases.slice(0, loadPhases.indexOf(phase)).reduce((sum, each) => sum + shares[each], 0);
    const fraction = before + shares[phase] * (total === 0 ? 0 : done / total);
    const seconds = (at - phaseBegan) / 1000;
    onProgress({
      phase,
      done,
      total,
      perSecond: seconds < 0.2 ? 0 : Math.round(done / seconds),
      remainingSeconds: fraction < 0.05 ? null : Math.max(0, Math.round((((at - began) / 1000) * (1 - fraction)) / fraction)),
    });
  };
  return {
    enter(next, size = 0) {
      phase = next;
      phaseBegan = now();
      total = size;
      tell(0);
    },
    reach(done) {
      if (done === total || now() - told > 100) tell(done);
    },
  };
}
