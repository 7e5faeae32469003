/** Without accents, capitals, footnote marks and double spaces: what two tables may spell differently. */
export function normal(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[¹²³⁴-⁹]|\(\d{1,2}\)|\*+$/gu, '')
    .toLowerCase()
    .replace(/[\s ]+/gu, ' ')
    .replace(/^[\s\-–•·>]+|[\s:.]+$/gu, '')
    .trim();
}

const total =
  /^(alg(emeen|\.)? |eind|grand |general |sub ?)?(totaal|total|tot\.?|totalen|som|sum|samen|alle|all|together|ensemble)\b/u;
const subtotal = /^sub ?tota(a)?l\b/u;

/** '' says nothing and so means all together. */
export function isTotal(label: string): boolean {
  const plain = normal(label);
  return plain === '' || total.test(plain);
}

export function isSubtotal(label: string): boolean {
  return subtotal.test(normal(label));
}

/** 'waarvan lokale besturen': a choice of the row before, never a part beside it. */
export function isOfWhich(label: string): boolean {
  return /(^|\b)(waarvan|waaronder|of which|including|dont)\b/u.test(normal(label));
}

/** '% geslaagd' → 'geslaagd': what a row or column of shares is the share of; null when it is none. */
export function shareOf(label: string): string | null {
  const plain = normal(label);
  if (!/%|\b(aandeel|procent|percentage|pct|share|percent|part)\b/u.test(plain)) return null;
  return plain
    .replace(/\(?%\)?|\b(aandeel|procent|percentage|pct|share|percent|van het|van de|of the|in|op|of)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function isEvolution(label: string): boolean {
  return /\b(evolutie|groei|toename|afname|stijging|daling|verandering|evolution|growth|change)\b|[Δ]/u.test(normal(label));
}

/** The year, school year, quarter, month or span in a heading: '2024', '2023-2024', '2024-Q1'; '' when there is none. */
export function periodIn(label: string): string {
  const plain = normal(label);
  const span = /\b((?:19|20)\d{2})\s*(?:-|–|\/|tot|t\/m|to)\s*((?:19|20)\d{2})\b/u.exec(plain);
  if (span) return `${span[1]}-${span[2]}`;
  const part = /\b((?:19|20)\d{2})[- ]?(?:q|k)([1-4])\b/u.exec(plain);
  if (part) return `${part[1]}-Q${part[2]}`;
  return /\b(?:19|20)\d{2}\b/u.exec(plain)?.[0] ?? '';
}

/** Words of four letters and more, singular where a simple ending tells. */
export function stems(text: string): readonly string[] {
  return (
    normal(text)
      .replace(/_/gu, ' ')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .filter((word) => word.length > 1)
    .map(stem);
}

export function stem(word: string): string {
  const plain = normal(word);
  if (plain.length > 6 && plain.endsWith('ingen')) return plain.slice(0, -2);
  if (plain.length > 5 && /([bcdfgklmnprst])\1en$/u.test(plain)) return plain.slice(0, -3);
  if (plain.length > 5 && plain.endsWith('en')) return plain.slice(0, -2);
  return plain.length > 4 && plain.endsWith('s') ? plain.slice(0, -1) : plain;
}

const persons =
  /persoon|person|deelnem|participant|cursist|learner|inburgeraar|nieuwkomer|klant|client|kandida|werkzoekend|leerling/u;

/** Beings that may stand in two parts and once in the whole. */
export function countsPersons(text: string): boolean {
  return persons.test(normal(text)) && !/ per |aanvra|deelnames|inschrijving/u.test(normal(text));
}

/** Bodies that may do the same: a municipality in two networks. */
export function countsBodies(text: string): boolean {
  return /\b(lokale? besturen|gemeenten|scholen|organisaties|verenigingen|municipalities|schools|organi[sz]ations|gezinnen|huishoudens|households)\b/u.test(
    normal(text),
  );
}

export function saysUnique(text: string): boolean {
  return /\b(unieke?|unique|distinct|verschillende personen|ontdubbeld)\b|niet[- ]additief|non-additive|meerdere .* per|meer dan (1|een)/u.test(
    normal(text).replace(/_/gu, ' '),
  );
}

/** Of '% geslaagd' the measure and labels of the count it is the share of, with what made it a share. */
export function keyless(
  cell: { readonly measure: string; readonly labels: readonly string[] },
  key: readonly string[],
): readonly [string, readonly string[], string] {
  let share = '';
  const plain = key.map((label) => {
    const of = shareOf(label);
    if (of === null) return label;
    share = label;
    return isTotal(of) ? '' : of;
  });
  return [cell.measure, plain, share];
}
