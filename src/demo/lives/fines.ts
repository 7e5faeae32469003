import { effectiveFacts } from '#src/facts/effective.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import { fineLimitsOn } from '#src/law/civic-integration/enforcement/fine-limits.ts';
import { caseFile } from '#src/modules/trajectory/dossier/case-file.ts';
import { day, LAST_DAY, text, workdayFrom } from '../calendar.ts';
import type { Chance } from '../random.ts';
import { createScribe } from './record.ts';

/** Decided by now, of what was handed over; with a fine (401 of 884 in 2022, P36); paid without a reminder (half, P78). */
const DECIDED = 0.7;
const FINED = 0.45;
const PAID = 0.5;
/** In euros. The most common is 100 and most lie under 500 (P37, P38); these are drawn, as an officer's would be given. */
const AMOUNTS = [50, 75, 100, 100, 100, 100, 150, 200, 250, 400, 750, 1500] as const;

/** What the enforcement officer decided, in some of the files that were handed over. No printed figure counts decisions. */
export function withFine(facts: readonly Fact[], stream: StreamId, index: number, chance: Chance): readonly Fact[] {
  const handed = facts.find(({ type }) => type === 'trajectory.infringement-handed-over');
  if (handed === undefined || facts.some((fact) => fact.corrects !== undefined || complicated.has(fact.type))) return facts;
  chance.at(13, index);
  const { infringement } = handed.data as { readonly infringement: string }; // by its schema
  const decided = workdayFrom(day(handed.on) + chance.int(35, 160));
  if (decided > LAST_DAY - 3 || !chance.yes(DECIDED)) return facts;
  const file = caseFile(effectiveFacts(facts));
  const [inLaw] = file.infringements;
  const limits = inLaw === undefined ? null : fineLimitsOn(file, inLaw, text(decided));
  const mayFine = limits !== null && limits.known && limits.value !== null;
  const scribe = createScribe(stream, chance);
  const fined = mayFine && chance.yes(FINED);
  const cents = fined ? chance.pick(AMOUNTS) * 100 : 0;
  scribe.say('trajectory.infringement-decided', decided, { infringement, cents }, chance.int(0, 2));
  if (fined) tellPayment(decided, infringement, scribe, chance);
  return [...facts, ...scribe.done()]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    .map((fact, place) => ({ ...fact, version: place + 1 }));
}

function tellPayment(decided: number, infringement: string, scribe: ReturnType<typeof createScribe>, chance: Chance): void {
  const paid = workdayFrom(decided + chance.int(4, 27));
  if (chance.yes(PAID)) {
    if (paid <= LAST_DAY) scribe.say('trajectory.fine-paid', paid, { infringement }, chance.int(0, 2));
    return;
  }
  const reminded = workdayFrom(decided + chance.int(40, 55));
  if (reminded > LAST_DAY) return;
  scribe.say('trajectory.fine-followed-up', reminded, { infringement, step: 'reminder' }, 0);
  const last = workdayFrom(reminded + chance.int(15, 80));
  if (last > LAST_DAY) return;
  if (chance.yes(0.4)) scribe.say('trajectory.fine-paid', last, { infringement }, chance.int(0, 2));
  else scribe.say('trajectory.fine-followed-up', last, { infringement, step: 'recovery' }, 0);
}

/** A suspension moves the term to pay; what was cancelled or regularised is decided by nobody. */
const complicated: ReadonlySet<string> = new Set([
  'trajectory.suspended',
  'trajectory.infringement-cancelled',
  'trajectory.infringement-regularised',
]);
