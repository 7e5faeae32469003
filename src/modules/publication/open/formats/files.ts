/** The files of a table, by the last part of their address. */
export const tableFiles = ['table.xlsx', 'table.csv', 'table.csv-metadata.json', 'table.json'] as const;
export type TableFile = (typeof tableFiles)[number];

export function isTableFile(name: string): name is TableFile {
  return tableFiles.some((file) => file === name);
}
