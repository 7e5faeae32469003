/** Without accents, capitals, footnote marks and double spaces: what two tables may spell differently. */
export function normal(label: string): string {
  const known = spelled.get(label);
  if (known !== undefined) return known;
  const plain = plainOf(label);
  if (spelled.size > 20_000) spelled.clear();
  spelled.set(label, plain);
  return plain;
}

/** The labels of a large table come back in every check. */
const spelled = new Map<string, string>();

function plainOf(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[¹²³⁴-⁹]|\((?:\d{1,2}|[a-ep-rv])\)|\*+$/gu, '')
    .toLowerCase()
    .replace(/[\s ]+/gu, ' ')
    .replace(/^[\s\-–•·>]+|[\s:.]+$/gu, '')
    .trim();
}

const totals =
  'totaal|total|totaux|tot\\.?|totalen|som|sum|summe|samen|zusammen|insgesamt|gesamt|gesamtsumme|together|ensemble|overall';
const total = new RegExp(`^(alg(emeen|\\.)? |eind|grand |general |sub ?)?(${totals}|alle|all)\\b`, 'u');
const totalBehind = /\s(totaal|total|insgesamt|gesamt)$/u;
/** 'Alle andere landen' is a part beside the others. */
const rest = /\b(other|others|andere|overige|autres?|ubrigen?|sonstigen?)\b/u;

const subtotal = /^sub ?tota(a)?l\b/u;

/** '' says nothing and so means all together. */
export function isTotal(label: string): boolean {
  const plain = normal(label);
  return plain === '' || ((total.test(plain) || totalBehind.test(plain)) && !rest.test(plain));
}

export function isSubtotal(label: string): boolean {
  return subtotal.test(normal(label));
}

/** 'waarvan lokale besturen': a choice of the row before, never a part beside it. */
export function isOfWhich(label: string): boolean {
  return /(^|\b)(waarvan|waaronder|w\.v|of which|including|dont|darunter|davon)\b/u.test(normal(label));
}

const shareWords =
  'aandeel|procent|percentage|percentages|pct|share|percent|per cent|part|proportion|pourcentage|pour cent|anteil|prozent';
/** A rate may be above 100, and what it is the rate of stands in no label: 'bezettingsgraad', 'taux', 'Quote'. */
const rate = /\p{L}{4}(graad|percentage|quote|rate)\b|\b(taux|quote|rate|ratio|quotient)\b/u;

export function isRate(label: string): boolean {
  return rate.test(normal(label));
}

/** '% geslaagd' → 'geslaagd': what a row or column of shares is the share of; null when it is none. */
export function shareOf(label: string): string | null {
  const plain = normal(label);
  if (!saysShare(plain)) return null;
  return plain
    .replace(
      new RegExp(`\\(?\\(?(?:in|en)? ?%\\)?|\\b(${shareWords}|van het|van de|of the|in|op|of|en|am|an|du|de la)\\b`, 'gu'),
      ' ',
    )
    .replace(/[()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function saysShare(label: string): boolean {
  return new RegExp(`%|\\b(${shareWords})\\b`, 'u').test(normal(label));
}

/** A median, a mean, a number for each thousand: what never adds up. */
export function isMean(label: string): boolean {
  const plain = normal(label);
  return (
    /\b(gemiddeld\p{L}*|mean|average|mediaan|median|mediane|mediaan\p{L}*|moyen(?:ne)?s?|percentiel|percentile|deciel|kwartiel|quartile)\b|durchschnitt|\bmedian/u.test(
      plain,
    ) ||
    /(\b(per|pour|je|pro|par) (1000|1[. ,]000|10000|10[. ,]000|100000|100[. ,]000|100|honderd|duizend|thousand|mille)\b)|‰|promille/u.test(
      plain,
    )
  );
}

/** '2015 = 100': where an index begins. */
export function isIndex(label: string): boolean {
  return /\b(index\p{L}*|indice|indices|indexcijfers?)\b|=\s?100\b|\p{L}{4}index\b/u.test(normal(label));
}

export function isPoints(label: string): boolean {
  return /procentpunt|percentage ?point|\bp\.?p\b|points? de pourcentage|prozentpunkt|\(points\)|\bpoints?\b/u.test(
    normal(label),
  );
}

export function isDifference(label: string): boolean {
  return /\b(verschil|difference|differenz|saldo|balance|solde|delta)\b/u.test(normal(label));
}

export function isEvolution(label: string): boolean {
  return /\b(evolutie|groei|groeivoet|toename|afname|stijging|daling|verandering|wijziging|evolution|growth|change|variation|croissance|hausse|baisse|veranderung|zunahme|abnahme|wachstum)\b|[Δ]/u.test(
    normal(label),
  );
}

/** '2024', also with a mark: '2024*', '2024 (p)', '2024p'. */
export function isYear(label: string): boolean {
  return /^(19|20)\d{2}\s?[per]?$/u.test(normal(label));
}

/** The year, school year, quarter, month or span in a heading: '2024', '2023-2024', '2024-Q1'; '' when there is none. */
export function periodIn(label: string): string {
  const plain = normal(label);
  const day = /^((?:19|20)\d{2})-(\d{2})(?:-\d{2})?$/u.exec(plain);
  if (day && Number(day[2]) <= 12) return `${day[1]}-${day[2]}`;
  const span = /\b((?:19|20)\d{2})\s*(?:-|–|\/|tot|t\/m|to)\s*((?:19|20)\d{2})\b/u.exec(plain);
  if (span) return `${span[1]}-${span[2]}`;
  const part = /\b((?:19|20)\d{2})[- ]?(?:q|k|t)([1-4])\b/u.exec(plain);
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
  /persoon|person|deelnem|participant|cursist|learner|inburgeraar|nieuwkomer|klant|client|kandida|werkzoekend|leerling|patient|pupil|student|eleve|schuler|teilnehmer|beneficia|begunstigde|usager|demandeur|patienten|klienten|kunden/u;

/** Beings that may stand in two parts and once in the whole. */
export function countsPersons(text: string): boolean {
  return persons.test(normal(text)) && !/ per | par | pro | je |aanvra|deelnames|inschrijving|inscription/u.test(normal(text));
}

/** Bodies that may do the same: a municipality in two networks. */
export function countsBodies(text: string): boolean {
  return /\b(lokale? besturen|gemeenten|scholen|organisaties|verenigingen|municipalities|schools|organi[sz]ations|gezinnen|huishoudens|households)\b/u.test(
    normal(text),
  );
}

export function saysUnique(text: string): boolean {
  return /\b(unieke?|uniques?|distinct|verschillende personen|ontdubbeld|eindeutige?|ohne doppelzahlung(en)?|sans doubles? comptes?)\b|niet[- ]additief|non-additive|meerdere .* per|meerdere antwoorden|meer dan (1|een)|multiple answers|plusieurs reponses|mehrfachnennung(en)?/u.test(
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
