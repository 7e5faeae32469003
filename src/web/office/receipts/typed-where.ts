/** Limits in the grammar of a question: 'region:limburg|brussels,group:mandatory'. */
export function typedWhere(where: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(where)
    .map(([dimension, codes]) => `${dimension}:${codes.join('|')}`)
    .join(',');
}
