import path from 'node:path';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { refuseWrongBook } from '#src/modules/figures/definitions/book.ts';
import { answer } from '#src/modules/figures/engine/answer.ts';
import { parseFigureQuestion } from '#src/modules/figures/engine/question.ts';
import type { FigureQuestion } from '#src/modules/figures/engine/question.ts';
import type { PrintedReceipt } from '#src/modules/figures/exports/table-rows.ts';
import { allGaps } from '#src/modules/figures/gaps/store.ts';
import { gapsTouching } from '#src/modules/figures/gaps/touching.ts';
import { receiptAddress } from '#src/modules/figures/receipts/address.ts';
import { issueReceipt } from '#src/modules/figures/receipts/issue.ts';
import { shownUnder } from '#src/modules/figures/receipts/shown-under.ts';
import { openSnapshotStore, snapshotFile } from '#src/modules/figures/snapshot/store.ts';
import type { SnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { APPLICATION_ROLE, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { systemClock } from '#src/platform/clock.ts';
import { UsageError } from './command.ts';
import type { Context } from './command.ts';

/** The options that put one question to the figures. */
export const questionOptions = {
  id: { type: 'string', value: 'id', required: true, about: 'The figure; `figures list` names them.' },
  period: {
    type: 'string',
    value: 'period',
    required: true,
    about: '2024, 2024-Q1, 2024-03, 2025-02-20, or from/until (until exclusive). A stock: at the end of its last day.',
  },
  'as-of': {
    type: 'string',
    value: 'moment',
    about: 'With the knowledge of that moment, or of the end of that day in Brussels (default: now).',
  },
  by: { type: 'string', value: 'dimensions', about: 'Broken down by these, comma between: region,group.' },
  where: {
    type: 'string',
    value: 'limits',
    about: 'Only these: region:limburg|brussels,group:mandatory. region:agii is all of AgII.',
  },
  version: { type: 'string', value: 'number', about: 'An earlier version of the definition (default: the newest).' },
  language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' },
} as const;

interface QuestionValues {
  readonly id: string;
  readonly period: string;
  readonly 'as-of': string | undefined;
  readonly by: string | undefined;
  readonly where: string | undefined;
  readonly version: string | undefined;
}

/** Opens the database and the snapshot, and keeps the snapshot for the next time. */
export async function withFigures<T>(
  context: Context,
  work: (figures: { readonly snapshots: SnapshotStore; readonly database: Database }) => Promise<T>,
): Promise<T> {
  refuseWrongBook();
  const database = openDatabase(await context.databaseUrl(), { role: APPLICATION_ROLE, max: 2 });
  try {
    const snapshots = openSnapshotStore({
      database,
      ledger: createLedger(factCatalogue),
      file: snapshotFile(context.config.dataFolder),
    });
    const result = await work({ snapshots, database });
    await snapshots.save();
    return result;
  } finally {
    await database.close();
  }
}

export async function askFigure(context: Context, values: QuestionValues): Promise<ReturnType<typeof answer>> {
  const question = understood(values);
  return withFigures(context, async ({ snapshots, database }) =>
    answer(await snapshots.current(), question, gapsTouching(await allGaps(database), question)),
  );
}

/** The same for a file that leaves the house: with its receipt, whose very numbers the table holds. */
export async function issueFigure(
  context: Context,
  values: QuestionValues,
): Promise<{ readonly table: ReturnType<typeof answer>; readonly receipt: PrintedReceipt }> {
  const question = understood(values);
  return withFigures(context, async ({ snapshots, database }) => {
    const snapshot = await snapshots.current();
    const deps = { database, snapshots, clock: systemClock };
    const issued = await issueReceipt(deps, { question, shownIn: 'commandLine', by: 'system', snapshot });
    const gaps = gapsTouching(await allGaps(database), question);
    return {
      table: shownUnder(issued, answer(snapshot, question, gaps)),
      receipt: { id: issued.id, address: receiptAddress(publicUrlOf(context), issued.id) },
    };
  });
}

export function publicUrlOf({ config }: Context): string {
  return config.publicUrl ?? `http://localhost:${config.port}`;
}

function understood(values: QuestionValues): FigureQuestion {
  const question = parseFigureQuestion(
    {
      id: values.id,
      period: values.period,
      asOf: values['as-of'],
      by: values.by,
      where: values.where,
      version: values.version === undefined ? undefined : Number(values.version),
    },
    systemClock.now(),
  );
  if (!question.ok) {
    const { type, given, known } = question.error;
    throw new UsageError(`${complaints[type]}: "${given}".${known.length === 0 ? '' : ` Possible: ${known.join(', ')}.`}`);
  }
  return question.value;
}

const complaints = {
  unknownFigure: 'There is no such figure (see `figures list`)',
  unknownVersion: 'The definition has no such version',
  wrongPeriod: 'That is no period',
  wrongAsOf: 'That is no moment and no day',
  unknownDimension: 'The figure has no such dimension',
  unknownValue: 'The dimension has no such value',
} as const;

export function languageOf(text: string | undefined): 'nl' | 'en' {
  if (text === undefined || text === 'nl') return 'nl';
  if (text === 'en') return 'en';
  throw new UsageError(`No such language: "${text}". Possible: nl, en.`);
}

/** A path as typed, seen from where it was typed. */
export function typedPath(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}
