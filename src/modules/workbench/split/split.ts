/** A numbered part of a question; `lead` is what stands before the letters of its number and holds for each of them. */
export interface AskedPart {
  readonly label: string;
  readonly lead: string;
  readonly text: string;
}

export interface SplitQuestion {
  /** What stands before the first number, and a closing request that belongs to no number. */
  readonly intro: string;
  readonly parts: readonly AskedPart[];
}

/** "1.", "1)", "1. a)", "1a)", "a)" at the beginning of a line. */
const marker =
  /^[ \t]*(?:(?<number>\d{1,2})[ ]?(?:[.)][ \t]*|(?=[a-z][.)]))(?:(?<with>[a-z])[.)][ \t]+)?|(?<letter>[a-z])[)][ \t]+)/;

/**
 * Splits a question into its numbered parts. A number counts only where it follows the one before it, so that a line that happens to
 * begin with "21." or "b)" stays in its sentence. A question without numbers is one part.
 */
export function splitQuestion(text: string): SplitQuestion {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u00A0', ' ').split('\n');
  const intro: string[] = [];
  const parts: { number: number; letter: string; lines: string[] }[] = [];
  let [number, letter] = [0, ''];
  for (const line of lines) {
    const found = marker.exec(line);
    const begins = found?.groups === undefined ? null : next(found.groups, number, letter);
    if (found !== null && begins !== null) {
      ({ number, letter } = begins);
      parts.push({ number, letter, lines: [line.slice(found[0].length)] });
    } else (parts.at(-1)?.lines ?? intro).push(line);
  }
  if (parts.length === 0) return { intro: '', parts: [{ label: '1', lead: '', text: paragraphs(lines) }] };
  const closing = takeClosing(parts);
  return {
    intro: [paragraphs(intro), closing].filter((each) => each !== '').join('\n\n'),
    parts: parts.flatMap(({ number: own, letter: sub, lines: said }, index) => {
      const follows = parts[index + 1];
      const isLead = sub === '' && follows?.number === own && follows.letter === 'a';
      if (isLead) return [];
      const before = parts.findLast((each) => each.number === own && each.letter === '');
      const lead = sub === '' || before === undefined ? '' : paragraphs(before.lines);
      return [{ label: `${own}${sub}`, lead, text: paragraphs(said) }];
    }),
  };
}

function next(
  groups: { readonly [name: string]: string | undefined },
  number: number,
  letter: string,
): { number: number; letter: string } | null {
  if (groups['number'] !== undefined) {
    const said = Number(groups['number']);
    const sub = groups['with'] ?? '';
    if (said === number + 1 && (sub === '' || sub === 'a')) return { number: said, letter: sub };
    // "1a)" and then "1b)".
    return said === number && sub !== '' && sub === after(letter) ? { number: said, letter: sub } : null;
  }
  const sub = groups['letter'] ?? '';
  return number > 0 && sub === after(letter) ? { number, letter: sub } : null;
}

function after(letter: string): string {
  return letter === '' ? 'a' : String.fromCodePoint((letter.codePointAt(0) ?? 96) + 1);
}

/** "Graag alle cijfergegevens in bewerkbare Excel-bestanden." after the last part asks something of all of them. */
function takeClosing(parts: readonly { readonly lines: string[] }[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  const blank = last.lines.findLastIndex(
    (line, index) => line.trim() === '' && last.lines.slice(index).some((each) => each.trim() !== ''),
  );
  const closing = blank < 0 ? '' : paragraphs(last.lines.slice(blank));
  if (!/\balle\b.*(cijfer|gegevens|tabellen|antwoorden)/i.test(closing) || closing.includes('?')) return '';
  last.lines.splice(blank);
  return closing;
}

/** Lines that were broken to fit a page become sentences again; an empty line stays the end of a paragraph. */
function paragraphs(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replaceAll(/-\s*\n\s*(?=\p{Lu})/gu, '-')
        .replaceAll(/\s*\n\s*/g, ' ')
        .replaceAll(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
