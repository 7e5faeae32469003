import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { choices } from '#src/law/choices.ts';
import { parameters, rules } from '#src/law/rules.ts';
import type { LawSettings } from '#src/law/settings.ts';

const LAW = path.join(import.meta.dirname, '..', '..', '..', 'law');
const COMPARE = path.join(import.meta.dirname, '..', 'compare');

/**
 * Two hashes with a dot between: of the law (rules, parameters, choices, what an agency or a reform put in their place, and
 * the reasoning itself, which is code), and of how we compare. When either differs, every dossier is reviewed again; only the
 * first one is a change of law.
 */
export function fingerprintOf(settings: LawSettings): string {
  return `${hash([JSON.stringify(valuesOf(settings)), sources()])}.${hash([read(COMPARE)])}`;
}

/** Whether the law differs between two fingerprints, and not only how we compare. */
export function lawDiffers(one: string, other: string): boolean {
  return one.split('.')[0] !== other.split('.')[0];
}

function valuesOf(settings: LawSettings): unknown {
  return [
    rules.map(({ id, anchor, versions, uses }) => [id, anchor, versions, uses.map((used) => used.id)]),
    parameters.map(({ id, values }) => [id, values]),
    Object.entries(choices).map(([key, { decision, value }]) => [key, decision, value]),
    Object.entries(settings).map(([key, chosen]) => [
      key,
      chosen instanceof Map ? [...(chosen as ReadonlyMap<string, unknown>)] : chosen,
    ]),
  ];
}

let lawSources: string | undefined;
/** The server runs from its sources, so these are the rules that run. Read once: they do not change under a running process. */
function sources(): string {
  return (lawSources ??= read(LAW));
}

function read(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(name))
    .sort()
    .map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`)
    .join('\n');
}

function hash(texts: readonly string[]): string {
  const made = createHash('sha256');
  for (const text of texts) made.update(text);
  return made.digest('hex').slice(0, 16);
}
