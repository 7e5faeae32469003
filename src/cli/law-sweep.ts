import { compose } from '#src/compose.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';
import { explain } from '#src/law/explain/explain.ts';
import { lawHere } from '#src/law/settings.ts';
import { findingKinds } from '#src/modules/review/codes.ts';
import type { FindingKind } from '#src/modules/review/codes.ts';
import { preview } from '#src/modules/review/run/preview.ts';
import { sweep } from '#src/modules/review/run/sweep.ts';
import { examplesOf, summaryOfOpen } from '#src/modules/review/views/summary.ts';
import type { ExampleLine } from '#src/modules/review/views/summary.ts';
import { namesOf } from '#src/modules/register/views/names-of.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { contractEndReasonLabels, infringementKindLabels } from '#src/reference/labels/codes.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { findingKindLabels, nowLabels, whyDifferentLabels } from '#src/reference/labels/review.ts';
import { defineCommand, UsageError } from './command.ts';
import type { Context } from './command.ts';
import { languageOf } from './figures.ts';

const EXPLAINED = 3;

interface Group {
  readonly kind: FindingKind;
  readonly rule: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly explained: readonly ExampleLine[];
}
interface Result {
  readonly day: string;
  readonly reviewed: number;
  readonly milliseconds: number;
  readonly groups: readonly Group[];
}

export const lawSweep = defineCommand({
  name: 'law sweep',
  summary:
    'Decides every dossier anew and lists who would now be decided differently than what was recorded. Exit code 1 when somebody would.',
  options: {
    all: { type: 'boolean', about: 'look at every dossier, also where nothing changed since the last time' },
    on: {
      type: 'string',
      value: 'day',
      about: 'as the law says on that day, of what had happened by then; nothing is kept (default: today, and kept)',
    },
    kind: { type: 'string', value: 'kinds', about: `only these, comma between: ${findingKinds.join(', ')}` },
    explain: { type: 'boolean', about: 'with the old and the new reason of a few of each' },
    language: { type: 'string', value: 'nl|en', about: 'language of the words (default nl)' },
  },
  notes: [
    'Goes on where a sweep that was stopped had come. What is found stays in the office, under Herbeoordeling, until somebody settles it.',
    'Only one sweeps at a time: another one waits.',
  ],
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const kinds = kindsOf(values.kind);
    const database = openDatabase(await context.databaseUrl(), { role: APPLICATION_ROLE, max: 3 });
    try {
      const { clock, ledger } = compose(context.config, database);
      const day = values.on ?? clock.today();
      if (!isPlainDate(day)) throw new UsageError(`That is no day: "${day}".`);
      const begun = performance.now();
      let reviewed: number;
      let groups: readonly Group[];
      if (values.on === undefined) {
        reviewed = await sweepWhenFree();
        groups = await inTransaction(database, (tx) => openGroups(tx, kinds, values.explain));
      } else {
        const found = await inTransaction(database, async (tx) => {
          await tx.query('set transaction isolation level repeatable read, read only');
          const previewed = await preview(tx, ledger, {
            on: day,
            settings: lawHere(),
            onProgress: (dossiers) => context.progress(`${dossiers} dossiers`),
          });
          return {
            ...previewed,
            names: await namesOf(
              tx,
              previewed.groups.flatMap(({ examples }) => examples.map(({ stream }) => stream)),
            ),
          };
        });
        reviewed = found.dossiers;
        groups = found.groups
          .filter(({ kind }) => kinds === null || kinds.includes(kind))
          .map(({ kind, rule, count, examples }) => {
            const lines = examples.map(({ stream, difference }) => lineOf(found.names.get(stream)?.fileNumber ?? '', difference));
            return {
              kind,
              rule,
              count,
              examples: lines.map(({ fileNumber }) => fileNumber),
              explained: values.explain ? lines.slice(0, EXPLAINED) : [],
            };
          });
      }
      const result = { day, reviewed, milliseconds: Math.round(performance.now() - begun), groups };
      if (context.json) context.printJson(asJson(result));
      else print(context, result, language);
      return groups.length === 0 ? 0 : 1;

      async function sweepWhenFree(): Promise<number> {
        for (;;) {
          const swept = await sweep({
            database,
            ledger,
            clock,
            settings: lawHere(),
            scope: values.all ? 'all' : 'changed',
            startedBy: 'command',
            onProgress: ({ dossiers, total }) => context.progress(`${dossiers} of ${total} dossiers`),
          });
          if (swept !== null) return swept.dossiers - swept.alreadyDone;
          context.progress('waiting for another sweep to end');
          await new Promise((resolve) => setTimeout(resolve, 1_000));
        }
      }
    } finally {
      await database.close();
    }
  },
});

function kindsOf(text: string | undefined): readonly FindingKind[] | null {
  if (text === undefined) return null;
  return text.split(',').map((word) => {
    const kind = findingKinds.find((each) => each === word.trim());
    if (kind === undefined) throw new UsageError(`No such kind: "${word}". Possible: ${findingKinds.join(', ')}.`);
    return kind;
  });
}

async function openGroups(tx: Tx, kinds: readonly FindingKind[] | null, explained: boolean): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const line of await summaryOfOpen(tx, kinds))
    groups.push({ ...line, explained: explained ? await examplesOf(tx, line, EXPLAINED) : [] });
  return groups;
}

function lineOf(
  fileNumber: string,
  difference: Awaited<ReturnType<typeof preview>>['groups'][number]['examples'][number]['difference'],
): ExampleLine {
  const { day, recorded, then, now, why, oldReason, newReason } = difference;
  return { fileNumber, day, recordedType: recorded.type, recordedValue: recorded.value, then, now, why, oldReason, newReason };
}

function asJson({ day, reviewed, milliseconds, groups }: Result) {
  return {
    day,
    reviewed,
    milliseconds,
    findings: groups.reduce((sum, { count }) => sum + count, 0),
    groups: groups.map(({ explained, ...group }) => ({
      ...group,
      ...(explained.length > 0 && {
        explained: explained.map((line) => ({
          ...line,
          oldReason: line.oldReason.map(inBoth),
          newReason: line.newReason.map(inBoth),
        })),
      }),
    })),
  };
}

function inBoth(ground: ExampleLine['newReason'][number]) {
  const { nl, en } = explain(ground);
  return { rule: ground.rule, nl, en };
}

function print({ print: say }: Context, { day, reviewed, milliseconds, groups }: Result, language: 'nl' | 'en'): void {
  const rate = reviewed === 0 ? '' : `, ${Math.round(reviewed / (milliseconds / 1000))} per second`;
  say(`${day}: ${reviewed} dossiers reviewed in ${(milliseconds / 1000).toFixed(1)} s${rate}.`);
  const found = groups.reduce((sum, { count }) => sum + count, 0);
  if (found === 0) return say('Nobody would now be decided differently than what was recorded.');
  say(`${found} would now be decided differently than what was recorded:`);
  for (const { kind, rule, count, examples, explained } of groups) {
    say(
      `\n${String(count).padStart(7)}  ${findingKindLabels[kind][language]} (${kind}), ${rule}: ${examples.join(', ')}${count > examples.length ? ', …' : ''}`,
    );
    for (const line of explained) printReasons(say, line, language);
  }
}

function printReasons(say: (text: string) => void, line: ExampleLine, language: 'nl' | 'en'): void {
  const facts: { readonly [type: string]: { readonly nl: string; readonly en: string } } = factLabels;
  const nows: { readonly [code: string]: { readonly nl: string; readonly en: string } } = {
    ...nowLabels,
    ...infringementKindLabels,
    ...contractEndReasonLabels,
  };
  const value = line.recordedValue === null ? '' : `: ${nows[line.recordedValue]?.[language] ?? line.recordedValue}`;
  const recorded = line.recordedType === null ? '–' : `${facts[line.recordedType]?.[language] ?? line.recordedType}${value}`;
  say(
    `         ${line.fileNumber}, ${line.day}: ${recorded} → ${nowLabels[line.now][language]}. ${whyDifferentLabels[line.why][language]}.`,
  );
  for (const ground of line.oldReason)
    say(`           ${language === 'nl' ? 'toen' : 'then'}: ${explain(ground)[language]} [${ground.rule}]`);
  for (const ground of line.newReason)
    say(`           ${language === 'nl' ? 'nu' : 'now'}: ${explain(ground)[language]} [${ground.rule}]`);
}
