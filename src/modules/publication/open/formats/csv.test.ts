import { expect, test } from 'vitest';
import { csv } from '#src/modules/figures/ask.ts';
import { commaSeparated } from './csv.ts';

const signs = ['=', '+', '-', '@', '\t', '\r', '|', '%', '＝', '＋', '－', '＠'];
const hostile = [
  ...signs.flatMap((sign) => [`${sign}1+1`, ` ${sign}cmd`, `naam;${sign}1+1`, `naam,${sign}1+1`, `naam\r\n${sign}1+1`]),
  '\u{FEFF}=1+1',
  '=HYPERLINK("http://kwaad";\'x\')',
];

/** What a spreadsheet shows where this sign parts the cells: quotes hold only where a cell begins with one. */
function cellsOf(text: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (const [index, sign] of text.split('').entries()) {
    if (sign === '"' && (quoted || cell === '')) quoted = !quoted || text[index + 1] === '"';
    else if (!quoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

test.each([
  ['with commas', ',', (lines: string[][]) => commaSeparated(lines)],
  ['with semicolons', ';', (lines: string[][]) => csv(lines)],
])('no name becomes a formula in a file %s, whatever sign parts the cells where it is opened', (_, own, write) => {
  for (const name of hostile)
    for (const separator of [own, ',', ';', '\t']) {
      const cells = cellsOf(write([['kop', name, 'slot']]).replace('\u{FEFF}', ''), separator);
      for (const cell of cells)
        expect(/^[\s\u{FEFF}]*[=+\-@|%＝＋－＠]/u.test(cell), JSON.stringify([name, separator, cell])).toBe(false);
    }
  expect(write([['-12', 'Oost-Vlaanderen, min 18']])).toMatch(/Oost-Vlaanderen, min 18/);
});
