import { isTotal } from './labels.ts';

const code = /^[A-Z]{0,3}[-.]?\d[\dA-Z.-]{0,7}$|^[A-Z]$/u;

/** How deep each row stands by its code, where one column holds codes and the last the names: NUTS, NACE, NIS, '1.2'. */
export function codeDepths(
  labels: readonly (readonly string[])[],
): { readonly names: readonly string[]; readonly depths: readonly number[] } | null {
  const width = labels[0]?.length ?? 0;
  if (width !== 2 || labels.length < 3) return null;
  const at = [0, 1].find((column) => isCodes(labels.map((row) => row[column] ?? '')));
  if (at === undefined) return null;
  const names = labels.map((row) => row[1 - at] ?? '');
  // A code that comes back is a group, not the name of a row.
  if (names.some((name) => name === '') || new Set(names).size < names.length * 0.9) return null;
  const depths = depthsOf(labels.map((row, index) => (isTotal(names[index] ?? '') ? '' : (row[at] ?? ''))));
  return { names, depths };
}

function isCodes(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '' && !isTotal(text));
  const years = filled.filter((text) => /^(19|20)\d{2}$/u.test(text)).length;
  return (
    filled.length >= 3 &&
    filled.length >= texts.length - 2 &&
    filled.every((text) => code.test(text)) &&
    new Set(filled).size === filled.length &&
    years * 2 < filled.length
  );
}

/** Under the longest code that begins this one; a number under the letter before it; nothing under a total. */
function depthsOf(codes: readonly string[]): readonly number[] {
  const sameLength = new Set(codes.filter((each) => each !== '').map((each) => each.length)).size === 1;
  const begin = (each: string) =>
    sameLength && /^\d{3,}$/u.test(each) ? each.replace(/0+$/u, '') || each : each.replace(/\.$/u, '');
  const plain = codes.map(begin);
  const parents = plain.map((own, index) => {
    if (own === '') return -1;
    const prefixes = plain.flatMap((each, other) =>
      other !== index && each !== '' && each.length < own.length && own.startsWith(each) && (sameLength || !sameNumber(each, own))
        ? [other]
        : [],
    );
    const longest = prefixes.toSorted((a, b) => (plain[b] ?? '').length - (plain[a] ?? '').length)[0];
    if (longest !== undefined) return longest;
    const letter = /^\d/u.test(own) ? plain.slice(0, index).findLastIndex((each) => /^[A-Z]$/u.test(each)) : -1;
    return letter;
  });
  const depth = (index: number): number => {
    const parent = parents[index] ?? -1;
    return parent < 0 ? 0 : depth(parent) + 1;
  };
  return plain.map((_, index) => depth(index));
}

/** '1' begins '10', but in a list of numbers that says nothing. */
function sameNumber(short: string, long: string): boolean {
  return /^\d$/u.test(short) && /^\d\d$/u.test(long);
}
