import { readCsv } from './csv.ts';
import { problem, type Sheets, type TableLimits } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** A file that somebody gives, as sheets of cells; refused with the reason and the place when it is not safe or not sound. */
export function readTable(bytes: Uint8Array, fileName: string, limits: TableLimits): Promise<Sheets> {
  if (bytes.length === 0) return Promise.resolve(problem('empty', fileName));
  if (bytes.length > limits.bytes) return Promise.resolve(problem('tooLarge', fileName));
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return Promise.resolve(readXlsx(bytes, fileName, limits));
  // The old container of Office: an .xls, or an .xlsx behind a password.
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return Promise.resolve(problem(/\.xlsx$/iu.test(fileName) ? 'encrypted' : 'oldFormat', fileName));
  return Promise.resolve(readCsv(bytes, fileName, limits));
}
