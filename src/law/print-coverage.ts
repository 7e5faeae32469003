import type { Coverage } from './coverage.ts';

/** The coverage as the page that a lawyer reads. */
export function coverageAsMarkdown({ rows, problems }: Coverage): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const assumed = new Set(rows.filter((row) => row.assumed).map((row) => row.id)).size;
  const ids = new Set(rows.map((row) => row.id)).size;
  return [
    '# Coverage of the law',
    '',
    'Made by `npm run law`; a test compares it. One line per place in a source and per rule or parameter that rests on it.',
    '"assumed": grade C or D, or a default of the product owner; screens show it as assumed. "not in force": known, and applied by a reform alone. No day under "holds from" means that the source gives none.',
    '',
    `${ids} rules and parameters, ${assumed} of them assumed, ${rows.length} places in sources, ${problems.length} problems.`,
    '',
    line(['source', 'article', 'rule or parameter', 'holds from', 'cases', 'grade', 'assumed', 'last compared']),
    line(['---', '---', '---', '---', '--:', '---', '---', '---']),
    ...rows.map((row) =>
      line([
        row.title,
        row.article,
        `${row.id}${row.kind === 'parameter' ? ' (parameter)' : ''}`,
        row.versions.map((from) => from ?? '–').join(', '),
        String(row.cases),
        row.grade,
        row.active ? (row.assumed ? 'assumed' : '') : 'not in force',
        row.checkedOn,
      ]),
    ),
    '',
    ...(problems.length === 0 ? ['No problems.'] : ['## Problems', '', ...problems.map((problem) => `- ${problem}`)]),
    '',
  ].join('\n');
}
