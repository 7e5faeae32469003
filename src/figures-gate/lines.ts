import type { Cell } from '#src/spreadsheets/sheet.ts';
import { codeDepths } from './codes.ts';
import { isOfWhich, isTotal, normal } from './labels.ts';

export interface Line {
  readonly row: readonly Cell[];
  readonly labels: readonly string[];
  readonly index: number;
}

type Body = readonly (readonly Cell[])[];

/** Labels per row, with what they fall under: by columns of labels, by codes, by how far they are indented, or by 'waarvan'. */
export function linesOf(body: Body, labelColumns: number): readonly Line[] {
  if (labelColumns > 1) {
    const coded = codeDepths(body.map((row) => row.slice(0, labelColumns).map((cell) => cell.text.trim())));
    if (coded) return pathsOf(body, coded.names, coded.depths);
    return byColumns(body, labelColumns);
  }
  const names = body.map((row) => clean(row[0]?.text ?? ''));
  const depths = body.map((row) => indentOf(row[0]));
  if (new Set(depths).size === 1) {
    const bold = boldDepths(body, names);
    if (bold) return pathsOf(body, names, bold);
  }
  return pathsOf(body, names, depths);
}

function byColumns(body: Body, labelColumns: number): readonly Line[] {
  const last: string[] = [];
  return body.map((row, index) => {
    const own = row.slice(0, labelColumns).map((cell) => cell.text.trim());
    const deepest = own.findLastIndex((label) => label !== '');
    const labels = own.map((label, at) => label || (at < deepest ? (last[at] ?? '') : ''));
    labels.forEach((label, at) => (last[at] = label));
    return { row, labels, index };
  });
}

/** A row falls under the nearest row above it that stands less deep; 'waarvan …' under the row that it is a choice of. */
function pathsOf(body: Body, names: readonly string[], depths: readonly number[]): readonly Line[] {
  const levels = [...new Set(depths)].sort((a, b) => a - b);
  const path: string[] = [];
  let choosing = -1;
  let word = '';
  return body.map((row, index) => {
    const name = names[index] ?? '';
    const text = row[0]?.text ?? '';
    let level = levels.indexOf(depths[index] ?? 0);
    const before = depths[index - 1];
    const deeper = before !== undefined && (depths[index] ?? 0) > before;
    if (isOfWhich(name) && index > 0 && !isTotal(name)) {
      if (choosing < 0) choosing = deeper || level > 0 ? level : level + 1;
      word = /^\S+(\s+(which|:))?/u.exec(name)?.[0] ?? '';
      path.length = choosing;
      path[choosing] = name;
      return { row, labels: Array.from(path, (part) => part ?? ''), index };
    }
    // '- vrouwen' after 'waarvan mannen' is the next choice.
    const goesOn = choosing >= 0 && (/^\s*[-–•·]\s/u.test(text) || (level > 0 && level >= choosing)) && !isTotal(name);
    if (goesOn) {
      path.length = choosing;
      path[choosing] = `${word} ${name}`;
      return { row, labels: Array.from(path, (part) => part ?? ''), index };
    }
    choosing = -1;
    if (isTotal(name) && /^\S*tot/u.test(normal(name)) && level > 0 && depths[index] === levels[1] && path.length === 0)
      level = 0;
    path.length = level;
    path[level] = name;
    return { row, labels: Array.from(path, (part) => part ?? ''), index };
  });
}

/** Bold rows with others below them: heads, when most of what is below adds up to them somewhere. */
function boldDepths(body: Body, names: readonly string[]): readonly number[] | null {
  const bold = body.map((row) => row[0]?.bold === true);
  const heads = bold.flatMap((each, at) => (each && !isTotal(names[at] ?? '') ? [at] : []));
  if (heads.length < 2 || bold.every((each) => each)) return null;
  const ends = heads.map((head) => {
    const next = bold.findIndex((each, at) => at > head && each);
    return next < 0 ? body.length : next;
  });
  const groups = heads.map((head, at) => ({ head, parts: body.slice(head + 1, ends[at]) }));
  const full = groups.filter(({ parts }) => parts.length >= 2);
  const holds = full.filter(({ head, parts }) => {
    const width = body[head]?.length ?? 0;
    return Array.from({ length: width }, (_, at) => at).some((column) => {
      const whole = Number(body[head]?.[column]?.value ?? NaN);
      const sum = parts.reduce((all, row) => all + Number(row[column]?.value ?? 0), 0);
      return column > 0 && whole > 0 && whole === sum;
    });
  });
  if (full.length < 2 || holds.length * 2 < full.length) return null;
  return bold.map((each, at) => (each || isTotal(names[at] ?? '') ? 0 : 1));
}

function indentOf(cell: Cell | undefined): number {
  const label = cell?.text ?? '';
  const lead = /^[\s ]*/u.exec(label)?.[0].length ?? 0;
  return lead + (cell?.indent ?? 0) * 2 + (/^[\s ]*[-–•·>]\s/u.test(label) ? 2 : 0);
}

function clean(label: string): string {
  return label.replace(/^[\s \-–•·>]+/u, '').trim();
}
