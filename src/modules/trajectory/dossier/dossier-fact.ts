import type { Proposed, Recorded } from '#src/facts/envelope.ts';
import type { RegisterFact } from '../../register/ask.ts';
import type { TrajectoryFact } from '../facts.ts';

/** Every fact that a person's stream may hold. */
export type DossierFact = Recorded<RegisterFact | TrajectoryFact>;
/** What a decision may propose. */
export type NewDossierFact = Proposed<RegisterFact | TrajectoryFact>;
