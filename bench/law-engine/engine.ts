import { Engine } from 'json-rules-engine';
import type { Almanac } from 'json-rules-engine';
import type { Obligations } from './answer.ts';
import type { FlatFacts } from './flat-facts.ts';
import { engineRules } from './rules.ts';

/** What holds until a rule finds otherwise. */
const atFirst = {
  duty: 'none',
  dutyBegins: 'never',
  unsettled: false,
  group: 'unknown',
  exempted: false,
  fellAway: false,
  track: 'unknown',
  dutchAsked: 'notRequired',
  workAsked: 'notRequired',
  participationAsked: 'notRequired',
  dutchMet: false,
  orientationMet: false,
  workMet: false,
  participationMet: false,
  barred: false,
  issuedOrDied: false,
  undecided: false,
};

interface Sitting {
  readonly kind: string;
  readonly on: number;
  readonly core: number;
  readonly practical: number;
}

/** One engine for every dossier, as its makers advise; each dossier is one run. */
export function makeEngine(): (facts: FlatFacts) => Promise<Obligations> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<Sitting[], { kind: string; from: number; until: number; core: number; practical: number }>(
    'someTestReaches',
    (tests, asked) =>
      tests.some(
        ({ kind, on, core, practical }) =>
          kind === asked.kind && on >= asked.from && on < asked.until && core >= asked.core && practical >= asked.practical,
      ),
  );
  for (const { stage, when, then } of engineRules)
    engine.addRule({ conditions: when, event: { type: 'found', params: then }, priority: 100 - stage });
  engine.on('found', (params: Readonly<Record<string, string | boolean>>, almanac: Almanac) => {
    for (const [name, value] of Object.entries(params)) almanac.addRuntimeFact(name, value);
  });
  return async (facts) => {
    const { almanac } = await engine.run({ ...atFirst, ...facts });
    const found = async (name: string): Promise<string> => String(await almanac.factValue(name));
    const yes = async (name: string): Promise<boolean> => (await almanac.factValue(name)) === true;
    const track = await found('track');
    const barred = (await yes('barred')) || (await yes('issuedOrDied'));
    return {
      group: await found('group'),
      demand: [
        weaker(track, await found('dutchAsked')),
        weaker(track, 'required'),
        weaker(track, await found('workAsked')),
        weaker(track, await found('participationAsked')),
      ],
      met: [await yes('dutchMet'), await yes('orientationMet'), await yes('workMet'), await yes('participationMet')],
      certificate: barred ? 'notEntitled' : (await yes('undecided')) ? 'unknown' : 'entitled',
    };
  };
}

const strength: Readonly<Record<string, number>> = { notRequired: 0, optional: 1, unknown: 2, required: 3 };

function weaker(track: string, asked: string): string {
  return (strength[track] ?? 0) < (strength[asked] ?? 0) ? track : asked;
}
