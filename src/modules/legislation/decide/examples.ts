import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../examples/law/', import.meta.url);

/** The cases of examples/law by name, for who reads the description of the interface. */
export function exampleCases(): Readonly<Record<string, unknown>> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
  );
}
