import type { Words } from './table.ts';

/** What usually turns the one number into the other. */
export function slip(stated: number, right: number): Words | null {
  const [a, b] = [digits(stated), digits(right)];
  if (stated === -right && stated !== 0) return { nl: 'het teken is omgekeerd', en: 'the sign is reversed' };
  if (a.length === b.length && a !== b) {
    const different = a.split('').flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    if (different.length === 1) return { nl: 'één cijfer is verkeerd overgenomen', en: 'one digit was copied wrongly' };
    const [first = 0, second = 0] = different;
    if (different.length === 2 && a[first] === b[second] && a[second] === b[first])
      return { nl: 'twee cijfers zijn omgewisseld', en: 'two digits were swapped' };
  }
  if (right !== 0 && [10, 100, 1000, 0.1, 0.01, 0.001].some((factor) => Math.abs(stated - right * factor) < 1e-9))
    return { nl: 'een cijfer of komma te veel of te weinig', en: 'a digit or decimal sign too many or too few' };
  if (Math.abs(a.length - b.length) === 1 && (drops(a, b) || drops(b, a)))
    return { nl: 'een cijfer is weggevallen of toegevoegd', en: 'a digit was dropped or added' };
  return null;
}

function digits(value: number): string {
  return String(Math.abs(value)).replace('.', '');
}

/** `longer` without one of its digits is `shorter`. */
function drops(shorter: string, longer: string): boolean {
  return (
    longer.length === shorter.length + 1 &&
    longer.split('').some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
  );
}
