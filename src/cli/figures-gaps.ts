import type { GapProblem } from '#src/modules/figures/gaps/act.ts';
import { changeGap, factsOfFigures, isFactOfFigures, registerGapNow } from '#src/modules/figures/gaps/act.ts';
import type { GapEvent } from '#src/modules/figures/gaps/gap.ts';
import { allGaps, findGap } from '#src/modules/figures/gaps/store.ts';
import { gapText } from '#src/modules/figures/exports/table-rows.ts';
import { isUuid } from '#src/kernel/ids.ts';
import { addDays, isPlainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Result } from '#src/kernel/result.ts';
import { systemClock } from '#src/platform/clock.ts';
import { defineCommand, UsageError } from './command.ts';
import type { Context } from './command.ts';
import { languageOf, withFigures } from './figures.ts';

const by = { type: 'string', value: 'name', required: true, about: 'Who says so; it stays with the gap.' } as const;
const id = { type: 'string', value: 'id', required: true, about: 'The gap; `figures gaps` names them.' } as const;

export const figuresGaps = defineCommand({
  name: 'figures gaps',
  summary: 'Name every gap in the streams of data that figures rest on',
  options: { language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' } },
  run: async ({ values }, context) => {
    const language = languageOf(values.language);
    const gaps = await withFigures(context, ({ database }) => allGaps(database));
    if (context.json) context.printJson(gaps);
    else
      for (const gap of gaps) {
        context.print(
          `${gap.id}  ${gap.withdrawn === null ? '' : `(withdrawn: ${gap.withdrawn.reason}) `}${gapText(gap, language)}`,
        );
        context.print(`    ${gap.facts.join(', ')}   ${gap.source}`);
      }
    return 0;
  },
});

export const figuresRegisterGap = defineCommand({
  name: 'figures register-gap',
  summary: 'Register a gap in a stream of data: every figure that rests on it is marked from then on',
  options: {
    supplier: { type: 'string', value: 'name', required: true, about: 'Who delivers.' },
    stream: { type: 'string', value: 'name', required: true, about: 'What they deliver.' },
    from: { type: 'string', value: 'yyyy-mm-dd', required: true, about: 'The first day that is missing or wrong.' },
    last: { type: 'string', value: 'yyyy-mm-dd', about: 'The last one (default: it lasts).' },
    facts: { type: 'string', value: 'types', required: true, about: 'Types of the facts that it touches, comma between.' },
    'reason-nl': { type: 'string', value: 'text', required: true, about: 'Why, in Dutch.' },
    'reason-en': { type: 'string', value: 'text', required: true, about: 'Why, in English.' },
    source: { type: 'string', value: 'text', required: true, about: 'Where that is written.' },
    by,
  },
  notes: ['A wrong type of fact is refused with those that there are.'],
  run: async ({ values }, context) => {
    const types = values.facts.split(',').map((type) => type.trim());
    const unknown = types.find((type) => !isFactOfFigures(type));
    if (unknown !== undefined)
      throw new UsageError(`No figure rests on such a fact: "${unknown}". Possible: ${factsOfFigures().join(', ')}.`);
    const data = {
      supplier: words(values.supplier, '--supplier'),
      stream: words(values.stream, '--stream'),
      from: dayOf(values.from, '--from'),
      until: values.last === undefined ? null : addDays(dayOf(values.last, '--last'), 1),
      facts: types.filter(isFactOfFigures),
      reason: { nl: words(values['reason-nl'], '--reason-nl'), en: words(values['reason-en'], '--reason-en') },
      source: words(values.source, '--source'),
    };
    const registered = orComplain(
      await withFigures(context, ({ database }) => registerGapNow({ database, clock: systemClock }, data, who(values.by))),
    );
    if (context.json) context.printJson({ id: registered });
    else context.print(registered);
    return 0;
  },
});

export const figuresEndGap = defineCommand({
  name: 'figures end-gap',
  summary: 'Say on which day a gap ended',
  options: {
    id,
    last: { type: 'string', value: 'yyyy-mm-dd', required: true, about: 'The last day that is missing or wrong.' },
    by,
  },
  run: ({ values }, context) =>
    change(context, values.id, { type: 'ended', data: { until: addDays(dayOf(values.last, '--last'), 1) } }, values.by),
});

export const figuresWithdrawGap = defineCommand({
  name: 'figures withdraw-gap',
  summary: 'Withdraw a gap that was none, or whose facts came after all; it stays in the list with the reason',
  options: { id, reason: { type: 'string', value: 'text', required: true, about: 'Why.' }, by },
  run: ({ values }, context) =>
    change(context, values.id, { type: 'withdrawn', data: { reason: words(values.reason, '--reason') } }, values.by),
});

async function change(
  context: Context,
  typed: string,
  event: Exclude<GapEvent, { type: 'registered' }>,
  name: string,
): Promise<number> {
  const gap: string = typed; // the check below says nothing new of a string: in its else it would be no type at all
  if (!isUuid(gap)) throw new UsageError(`That is no gap: "${typed}" (see \`figures gaps\`).`);
  const done = await withFigures(context, async ({ database }) => {
    const version = (await findGap(database.pool, gap))?.version ?? 0;
    return changeGap({ database, clock: systemClock }, gap, version, event, who(name));
  });
  orComplain(done);
  if (context.json) context.printJson({ id: gap });
  else context.print(gap);
  return 0;
}

function who(name: string) {
  return { account: 'commandLine', name: words(name, '--by') };
}

function words(text: string, option: string): string {
  if (text.trim() === '') throw new UsageError(`${option} is empty.`);
  return text.trim();
}

function dayOf(text: string, option: string): PlainDate {
  if (!isPlainDate(text)) throw new UsageError(`${option} is no day: "${text}". A day is written 2025-05-01.`);
  return text;
}

function orComplain<T>(result: Result<T, GapProblem>): T {
  if (result.ok) return result.value;
  throw new UsageError(complaints[result.error]);
}

const complaints: { readonly [problem in GapProblem]: string } = {
  gapEndsBeforeItBegins: 'A gap does not end before it begins.',
  gapWithdrawn: 'The gap was withdrawn.',
  gapTouchesNothing: 'A gap touches at least one type of fact.',
  unknownFact: 'No figure rests on such a fact.',
  noSuchGap: 'There is no such gap (see `figures gaps`).',
  gapChanged: 'Somebody changed the gap in the meantime; look again with `figures gaps`.',
};
