import type { ParameterValue } from '../define/parameter.ts';
import { parameterById } from '../rules.ts';
import type { LawSettings } from '../settings.ts';
import type { Reform } from './reform.ts';

export interface Listening {
  /** The law as it stands, with the same answers. */
  readonly settings: LawSettings;
  /** Whether the law was asked, since the last time this was called, for anything that the reform changes. */
  wasAsked(): boolean;
}

/**
 * Tells which judgements a reform can change at all. The law is a function of the case, the day and what it reads of its
 * settings: an answer that was found without reading what the reform changes is the same under the reform.
 */
export function listeningFor(reform: Reform, law: LawSettings): Listening {
  let asked = false;
  const settings: { [key: string]: unknown } = { ...law };
  const changed = new ListeningValues(law.changed, () => (asked = true));
  for (const change of reform.changes) {
    if ('parameter' in change) changed.listenTo(change.parameter, parameterById.get(change.parameter)?.timeline(law) ?? []);
    else {
      const chosen = law[change.choice as keyof LawSettings]; // the reform was checked
      Object.defineProperty(settings, change.choice, {
        enumerable: true,
        get() {
          asked = true;
          return chosen;
        },
      });
    }
  }
  settings['changed'] = changed;
  return {
    settings: Object.freeze(settings) as unknown as LawSettings, // every key of the law, some of them listening
    wasAsked() {
      const was = asked;
      asked = false;
      return was;
    },
  };
}

type Values = readonly ParameterValue<unknown>[];

class ListeningValues extends Map<string, Values> {
  readonly #heard: () => void;
  readonly #ids = new Set<string>();

  constructor(values: ReadonlyMap<string, Values>, heard: () => void) {
    super();
    for (const [id, timeline] of values) super.set(id, timeline);
    this.#heard = heard;
  }

  listenTo(id: string, timeline: Values): void {
    this.#ids.add(id);
    super.set(id, timeline);
  }

  override get(id: string): Values | undefined {
    if (this.#ids.has(id)) this.#heard();
    return super.get(id);
  }
}
