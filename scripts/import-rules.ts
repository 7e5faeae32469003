// Who may import whom, and that nobody does so in a circle. The picture is in ARCHITECTURE.md:
// kernel ← reference ← law ← a module's concepts ← its views, handlers and jobs.
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Rule {
  readonly why: string;
  /** Files it speaks of; the first group, if any, is `<own>` below. */
  readonly from: RegExp;
  readonly except?: RegExp;
  /** What of our own they may import; everything when absent. `<own>` is what `from` caught. */
  readonly may?: readonly string[];
  /** What they may not import, Node's and npm's modules included. */
  readonly mayNot?: readonly string[];
}

const pure = ['src/kernel/', 'src/reference/', 'src/law/'];
const contracts = [
  'src/modules/[a-z-]+/(endpoints|acts|codes|facts|labels)\\.ts$',
  'src/access/(endpoints|actor)\\.ts$',
  'src/platform/endpoint\\.ts$',
];

const rules: readonly Rule[] = [
  { why: 'the kernel rests on nothing', from: /^src\/kernel\//, may: ['src/kernel/'], mayNot: ['node:', 'npm:'] },
  {
    why: 'reference rests on the kernel',
    from: /^src\/reference\//,
    may: ['src/kernel/', 'src/reference/', 'data/'],
    mayNot: ['npm:'],
  },
  {
    why: 'law knows codes and nothing else of a module, and does no input or output',
    from: /^src\/law\//,
    except: /^src\/law\/coverage/,
    may: [...pure, 'src/modules/[a-z-]+/codes\\.ts$'],
    mayNot: ['node:', 'npm:'],
  },
  { why: 'facts know no module', from: /^src\/facts\//, may: ['src/facts/', 'src/kernel/', 'src/platform/'] },
  {
    why: 'the platform knows no module',
    from: /^src\/platform\//,
    except: /^src\/platform\/server/,
    may: ['src/platform/', 'src/kernel/', 'src/facts/projection\\.ts$', 'src/access/actor\\.ts$'],
  },
  {
    why: 'a module asks another through ask.ts',
    from: /^src\/modules\/([a-z-]+)\//,
    mayNot: [
      'src/modules/(?!<own>/)[a-z-]+/(?!(ask|facts|codes|endpoints)\\.ts$)',
      'src/(demo|web|cli)/',
      'src/[a-z-]+\\.ts$(?<!catalogue\\.ts)',
    ],
  },
  {
    why: 'a decision and its state are pure',
    from: /^src\/modules\/(?:register|trajectory|orientation)\/(?!views\/|work-list\/)[a-z-]+\//,
    mayNot: ['node:', 'npm:', 'src/platform/(?!endpoint\\.ts)', 'src/modules/[a-z-]+/(views/|handlers|jobs|module)'],
  },
  {
    why: 'a comparison of a record with the law is pure',
    from: /^src\/modules\/review\/compare\//,
    mayNot: ['node:', 'npm:', 'src/platform/', 'src/modules/review/(views/|run/|handlers|module|settle|nightly)'],
  },
  {
    why: 'an indicator is a function over one person',
    from: /^src\/modules\/figures\/indicators\//,
    mayNot: ['node:', 'npm:', 'src/platform/', 'src/facts/', 'src/web/'],
  },
  {
    why: 'disclosure control knows tables of numbers and nothing else',
    from: /^src\/figures-disclosure\//,
    may: ['src/figures-disclosure/', 'src/kernel/'],
    mayNot: ['node:(?!crypto$)', 'npm:'],
  },
  {
    why: 'the web imports contracts, building blocks and pure code',
    from: /^src\/web\//,
    may: ['src/web/', ...pure, 'data/', ...contracts],
  },
  { why: 'building blocks know no screen', from: /^src\/web\/ui\//, mayNot: ['src/web/(?!ui/)'] },
  {
    why: 'only what starts things knows the demo',
    from: /^src\//,
    except: /^src\/(demo|demo-identity|cli)\/|^src\/(application|compose|first-load|serve|main|sign-in)\.ts$/,
    mayNot: ['src/demo/', 'src/demo-identity/'],
  },
  { why: 'only commands know commands', from: /^src\//, except: /^src\/cli\//, mayNot: ['src/cli/'] },
  { why: 'nothing that runs imports tests', from: /^(src|scripts)\//, mayNot: ['test/', '.*\\.test\\.tsx?$'] },
];

const files: string[] = [];
for await (const file of glob(['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/*.ts'], { cwd: ROOT }))
  files.push(file);
const imports = new Map(await Promise.all(files.sort().map(async (file) => [file, await importsOf(file)] as const)));
const problems = [...[...imports].flatMap(([file, targets]) => (isTest(file) ? [] : brokenBy(file, targets))), ...circles()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

interface Import {
  /** 'src/kernel/ids.ts', 'node:fs', 'npm:zod'. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

async function importsOf(file: string): Promise<Import[]> {
  const text = await readFile(path.join(ROOT, file), 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^['"](.+)['"]$/.exec(text.slice(start, end))?.[1];
    return literal === undefined ? [] : [{ target: resolve(file, literal), typeOnly: true }]; // loaded later: no circle
  });
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: resolve(file, moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ target: resolve(file, moduleRequest.value), typeOnly: isType }],
    ),
  );
  return [...fixed, ...passedOn, ...dynamic];
}

function resolve(from: string, wanted: string): string {
  if (wanted.startsWith('#')) return wanted.slice(1);
  if (wanted.startsWith('.')) return path.posix.join(path.posix.dirname(from), wanted);
  return wanted.startsWith('node:') ? wanted : `npm:${wanted}`;
}

function isTest(file: string): boolean {
  return file.startsWith('test/') || /\.test\.tsx?$/.test(file) || /^src\/[a-z-]+\/testing\//.test(file);
}

function brokenBy(file: string, targets: readonly Import[]): string[] {
  return rules.flatMap(({ why, from, except, may, mayNot = [] }) => {
    const caught = from.exec(file);
    if (caught === null || except?.test(file) === true) return [];
    const matches = (target: string, patterns: readonly string[]): boolean =>
      patterns.some((pattern) => new RegExp(`^${pattern.replace('<own>', caught[1] ?? '')}`).test(target));
    return targets
      .filter(
        ({ target }) => matches(target, mayNot) || (may !== undefined && !/^(node|npm):/.test(target) && !matches(target, may)),
      )
      .map(({ target }) => `${file} imports ${target}: ${why}`);
  });
}

/** Each circle once, from its first file in alphabetical order. */
function circles(): string[] {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at !== -1) {
      const circle = trail.slice(at);
      found.set([...circle].sort().join(), `${[...circle, file].join(' → ')}: a circle`);
      return;
    }
    if (done.has(file)) return;
    for (const { target, typeOnly } of imports.get(file) ?? [])
      if (!typeOnly && imports.has(target)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return [...found.values()];
}
