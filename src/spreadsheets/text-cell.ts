/**
 * A cell of text in a workbook. It is no formula as it stands; in a cell of the format "text" it does not become one either when
 * somebody edits it and presses enter.
 */
export function textCell(value: string) {
  return { value, type: String, ...(/^[\s\u{FEFF}]*[=+\-@\t\r|%＝＋－＠]/u.test(value) && { format: '@' }) };
}
