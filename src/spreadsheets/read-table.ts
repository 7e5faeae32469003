import { readCsv } from './csv.ts';
import { problem, type Sheets, type TableLimits } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** A file that somebody gives, as sheets of cells; refused with the reason and the place when it is not safe or not sound. */
export function readTable(bytes: Uint8Array, fileName: string, limits: TableLimits): Promise<Sheets> {
  if (bytes.length === 0) return Promise.resolve(problem('empty', fileName));
  if (bytes.length > limits.bytes) return Promise.resolve(problem('tooLarge', fileName));
  const starts = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return Promise.resolve(readXlsx(bytes, fileName, limits));
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return Promise.resolve(problem(inContainer(bytes, fileName), fileName));
  return Promise.resolve(readCsv(bytes, fileName, limits));
}

/** The old container of Office: an .xls, whatever its name, or an .xlsx behind a password. Its parts are named in UTF-16. */
function inContainer(bytes: Uint8Array, fileName: string): 'encrypted' | 'oldFormat' {
  const holds = (part: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(part, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'oldFormat';
  return /\.xlsx$/iu.test(fileName) ? 'encrypted' : 'oldFormat';
}
