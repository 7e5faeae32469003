import { isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import { choices } from './choices.ts';
import type { ChoiceKey, ChoiceValue } from './choices.ts';
import type { Choice } from './define/choice.ts';
import { asItStands } from './define/in-force.ts';
import type { InForce } from './define/in-force.ts';
import type { Ground } from './outcome.ts';
import { cite } from './sources.ts';

/** An agency's own value in the place of a default: who decided it, why, and on which day. */
export interface Override<T> {
  readonly value: T;
  readonly owner: string;
  readonly reason: string;
  readonly on: PlainDate;
}
export type Overrides = { readonly [Key in ChoiceKey]?: Override<ChoiceValue<Key>> };

/** A choice as it stands, with the ground that says so; the ground is made once and shared. */
export interface Chosen<T> {
  readonly value: T;
  readonly ground: Ground;
}
/** The law as it is applied: every choice as made, and which values hold. */
export type LawSettings = { readonly [Key in ChoiceKey]: Chosen<ChoiceValue<Key>> } & InForce;

/** The defaults, with an agency's overrides. Throws RangeError on a key, a value, an owner, a reason or a day that cannot be. */
export function lawSettings(overrides: Overrides = {}, { changed }: InForce = asItStands): LawSettings {
  for (const key of Object.keys(overrides)) {
    if (!Object.hasOwn(choices, key)) throw new RangeError(`There is no default of the law called ${key}`);
  }
  const chosen = Object.entries(choices).map(([key, choice]) => [key, chosenOf(key, choice, overrides[key as ChoiceKey])]); // the keys of choices are these
  return Object.freeze({ ...Object.fromEntries(chosen), changed }) as LawSettings; // every key of choices, each checked by its own `accepts`
}

export const defaultSettings: LawSettings = lawSettings();

let here = defaultSettings;

/** The law as this installation applies it. Every question that names no other settings is answered by these. */
export function lawHere(): LawSettings {
  return here;
}

/** Once, when everything is put together and before anything is judged: an agency's settings hold for all or for nothing. */
export function applyLawHere(settings: LawSettings): void {
  here = settings;
}

/** What an agency holds in the place of the defaults, as a text to compare; empty without any. */
export function departures(settings: LawSettings): string {
  const keys = Object.keys(choices) as ChoiceKey[]; // the keys of choices are these
  return keys
    .filter((key) => settings[key].ground.finding === 'override')
    .map((key) => `${key}=${JSON.stringify(settings[key].value)}`)
    .join(' ');
}

function chosenOf(key: string, choice: Choice<unknown>, override: Override<unknown> | undefined): Chosen<unknown> {
  if (override === undefined)
    return Object.freeze({ value: choice.value, ground: Object.freeze(choice.rule.ground('default', null)) });
  const { value, owner, reason, on } = override;
  if (!choice.accepts(value)) throw new RangeError(`Not a possible value of ${key}: ${JSON.stringify(value)}`);
  if (owner.trim() === '' || reason.trim() === '' || !isPlainDate(on))
    throw new RangeError(`An override of ${key} needs an owner, a reason and a day`);
  const ground = choice.rule.ground('override', on, { choice: inWords(value), owner, reason });
  return Object.freeze({
    value,
    ground: Object.freeze({
      ...ground,
      citations: Object.freeze([...ground.citations, cite('agency', `${key}, ${owner}, ${on}: ${reason}`)]),
    }),
  });
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return String(value);
  return Object.entries(value)
    .map(([key, list]) => `${key}: ${String(list)}`)
    .join('; ');
}
