/** As a Dutch text writes it: '25.350', '87,5'. A flat percentage sign is the unit's business. */
export function dutchNumber(value: number, decimals: number): string {
  return value.toLocaleString('nl-BE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** '25.350', '25 350' and '25350' are the same number. */
export function readDutchNumber(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00A0\u202F.]/g, '')
    .replace(',', '.')
    .replace(/%$/, '');
  return plain !== '' && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** 'het eerste halfjaar van 2025' for its days; a year as it is. */
export function periodWords(
  { from, until }: { readonly from: string; readonly until: string },
  language: 'nl' | 'en' = 'nl',
): string {
  const [year = '', month, dayOfMonth] = from.split('-');
  const next = String(Number(year) + 1);
  if (month === '01' && dayOfMonth === '01') {
    if (until === `${next}-01-01`) return year;
    if (until === `${year}-07-01`) return language === 'nl' ? `januari–juni ${year}` : `January–June ${year}`;
  }
  if (from.endsWith('-09-01') && until === `${next}-09-01`)
    return language === 'nl' ? `schooljaar ${year}-${next}` : `school year ${year}-${next}`;
  const last = new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10); // the day before, in a text
  return from === last ? dutchDay(from) : `${dutchDay(from)}–${dutchDay(last)}`;
}

function dutchDay(day: string): string {
  return day.split('-').map(Number).reverse().join('-');
}
