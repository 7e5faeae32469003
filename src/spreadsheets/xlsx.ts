import { ok, type Result } from '#src/kernel/result.ts';
import { readWorksheet } from './worksheet.ts';
import { LONGEST_TEXT, problem, type Sheet, type Sheets, type TableLimits, type TableProblem } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { attribute, tags, type Tag } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** The sheets of an .xlsx. Only values are read: nothing is computed, fetched or run. */
export function readXlsx(bytes: Uint8Array, name: string, limits: TableLimits): Sheets {
  const zip = openZip(bytes, name, limits);
  if (!zip.ok) return zip;
  const unsafe = unsafePart(zip.value);
  if (unsafe) return unsafe;
  const workbook = all(zip.value, 'xl/workbook.xml');
  const relations = all(zip.value, 'xl/_rels/workbook.xml.rels');
  if (!workbook.ok) return workbook;
  if (!relations.ok) return relations;
  if (workbook.value.length === 0) return problem('unknownFormat', name);
  const targets = new Map<string, string>();
  for (const { tag } of relations.value) {
    if (tag.name !== 'Relationship') continue;
    if (attribute(tag, 'TargetMode') === 'External') return problem('externalLinks', 'xl/_rels/workbook.xml.rels');
    targets.set(attribute(tag, 'Id') ?? '', pathOf(attribute(tag, 'Target') ?? ''));
  }
  const listed = workbook.value.filter(({ tag }) => tag.name === 'sheet' && !tag.closing).map(({ tag }) => tag);
  if (listed.length > limits.sheets) return problem('tooManySheets', 'xl/workbook.xml');
  const strings = sharedStrings(zip.value, limits);
  if (!strings.ok) return strings;
  const formats = all(zip.value, 'xl/styles.xml');
  if (!formats.ok) return formats;
  const styles = stylesOf(formats.value.map(({ tag }) => tag));
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const tag of listed) {
    const path = targets.get(attribute(tag, 'id') ?? '') ?? '';
    const title = attribute(tag, 'name') ?? path;
    if (!/worksheets\//u.test(path)) continue;
    const xml = zip.value.text(path);
    if (!xml.ok) return xml;
    if (xml.value === null) return problem('malformed', title);
    const sheet = readWorksheet(xml.value, title, { strings: strings.value, styles }, { ...limits, cells: limits.cells - cells });
    if (!sheet.ok) return sheet;
    cells += sheet.value.rows.reduce((sum, row) => sum + row.length, 0);
    sheets.push(sheet.value);
  }
  if (sheets.length === 0) return problem('empty', name);
  return ok(sheets);
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function unsafePart(zip: Zip): { readonly ok: false; readonly error: TableProblem } | null {
  if (zip.names.includes('xl/workbook.bin')) return problem('unknownFormat', 'xl/workbook.bin');
  for (const name of zip.names) {
    if (/vbaProject|\.bin$|macrosheets|activeX/iu.test(name) && !/printerSettings/iu.test(name)) return problem('macros', name);
    if (/externalLinks\/|connections\.xml|queryTables?\//iu.test(name)) return problem('externalLinks', name);
    if (/EncryptedPackage|EncryptionInfo/u.test(name)) return problem('encrypted', name);
    if (name.includes('../') || name.startsWith('/')) return problem('malformed', name);
  }
  const types = zip.text('[Content_Types].xml');
  if (!types.ok) return types;
  if (types.value === null) return problem('unknownFormat', '[Content_Types].xml');
  return /<Override[^>]*macroEnabled/iu.test(types.value) ? problem('macros', '[Content_Types].xml') : null;
}

type Step = { readonly tag: Tag; readonly text: string };

function all(zip: Zip, part: string): Result<readonly Step[], TableProblem> {
  const xml = zip.text(part);
  if (!xml.ok) return xml;
  const steps: Step[] = [];
  for (const step of tags(xml.value ?? '')) {
    if (!step) return problem('malformed', part);
    steps.push(step);
  }
  return ok(steps);
}

function sharedStrings(zip: Zip, limits: TableLimits): Result<readonly string[], TableProblem> {
  const part = 'xl/sharedStrings.xml';
  const xml = zip.text(part);
  if (!xml.ok) return xml;
  const strings: string[] = [];
  let current = '';
  let phonetic = false;
  for (const step of tags(xml.value ?? '')) {
    if (!step) return problem('malformed', part);
    const { tag, text } = step;
    if (tag.name === 'si' && !tag.closing) current = '';
    if (tag.name === 'rPh') phonetic = !tag.closing;
    if (tag.name === 't' && tag.closing && !phonetic) current += text;
    if (tag.name === 'si' && (tag.closing || tag.selfClosing)) strings.push(current);
    if (current.length > LONGEST_TEXT) return problem('malformed', part);
    if (strings.length > limits.cells) return problem('tooManyCells', part);
  }
  return ok(strings);
}
