import type { Grid } from './grid.ts';

const WIDTH = 640;
const LABELS = 190;
const BAR = 13;
const GAP = 9;
/** As many letters as fit beside the bars, in two lines. */
const LETTERS = 27;
const LINE = 13;
const fills = ['#b8b4a8', '#1f5a85'] as const;

/** Horizontal bars with their numbers, as SVG that stands by itself: the same in the page and in the PDF. Two series at most. */
export function chartSvg(
  { name, bars, series, undrawn }: Grid,
  texts: { readonly title: string; readonly about: string; readonly largest: (drawn: number, all: number) => string },
): string {
  const shown = series.slice(-2);
  const most = Math.max(1, ...bars.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  const room = WIDTH - LABELS - 62;
  const names = bars.map(({ label }) => linesOf(label));
  const group = Math.max(shown.length * BAR, Math.max(0, ...names.map(({ length }) => length)) * LINE) + GAP;
  // Of a figure with a table for each period only the newest is drawn: it says which.
  const named = shown.length > 1 ? shown : name === '' ? [] : [name];
  const legend = named.length > 0 ? 22 : 0;
  const below = bars.length * group + legend;
  const height = below + (undrawn > 0 ? LINE : 0) + 4;
  const left =
    undrawn === 0
      ? ''
      : `<text x="${LABELS}" y="${below + 10}" class="k">${escaped(texts.largest(bars.length, bars.length + undrawn))}</text>`;
  const fill = (index: number) => (shown.length > 1 ? (fills[index] ?? fills[1]) : fills[1]);
  const body = bars.flatMap(({ cells }, row) => {
    const top = legend + row * group;
    const last = cells.slice(-shown.length);
    const lines = names[row] ?? [];
    const middle = top + (shown.length * BAR) / 2 + 4;
    return [
      ...lines.map(
        (text, line) =>
          `<text x="${LABELS - 8}" y="${middle + (line - (lines.length - 1) / 2) * LINE}" text-anchor="end" class="l">${escaped(text)}</text>`,
      ),
      ...last.map(({ value, text }, index) => {
        const y = top + index * BAR;
        const width = Math.max(1, Math.round(((value ?? 0) / most) * room));
        return `<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR - 2}" fill="${fill(index)}"/><text x="${LABELS + width + 5}" y="${y + 10}" class="v">${escaped(text)}</text>`;
      }),
    ];
  });
  const keys = named.map((words, index) => key(words, fill(index), LABELS + index * 90));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img"><title>${escaped(texts.title)}</title><desc>${escaped(texts.about)}</desc><style>text{font-family:"Noto Sans",sans-serif;fill:#26241f}.l{font-size:12px}.v,.k{font-size:11px}</style>${keys.join('')}${body.join('')}${left}</svg>`;
}

function key(name: string, fill: string, x: number): string {
  return `<rect x="${x}" y="2" width="12" height="12" fill="${fill}"/><text x="${x + 17}" y="12" class="k">${escaped(name)}</text>`;
}

/** Broken between words; what does not fit in two lines ends in a sign that there is more. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 2).map((line, index) => {
    const more = index === 1 && lines.length > 2;
    return line.length > LETTERS || more ? `${line.slice(0, LETTERS - 1)}…` : line;
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
