import { readFileSync } from 'node:fs';

/** A Dutch word of the field with the code that it stands for. */
export interface GlossaryTerm {
  readonly list: string;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** The ways in which it is written: "loket, vestiging, infopunt" is three; what stands between brackets is left out. */
  readonly phrases: readonly string[];
}

/** Every row of GLOSSARY.md, which the tests bind to the code. */
export function readGlossary(): readonly GlossaryTerm[] {
  const text = readFileSync(new URL('../../../../GLOSSARY.md', import.meta.url), 'utf8');
  const terms: GlossaryTerm[] = [];
  let list = '';
  for (const line of text.split('\n')) {
    const heading = /^## .*\(`(\w+)`\)$/.exec(line);
    if (heading !== null) list = heading[1] ?? '';
    else if (line.startsWith('#')) list = '';
    const row = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/.exec(line);
    if (list === '' || row === null) continue;
    const [, code = '', nl = '', en = ''] = row;
    terms.push({ list, code, nl: nl.trim(), en: en.trim(), phrases: phrasesOf(nl) });
  }
  return terms;
}

function phrasesOf(nl: string): readonly string[] {
  return nl
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[,:;]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length >= 4);
}
