import type { Actor } from '#src/access/actor.ts';
import type { Instant } from '#src/kernel/instant.ts';
import { err, ok } from '#src/kernel/result.ts';
import type { Result } from '#src/kernel/result.ts';
import type { Label } from '#src/reference/labels/label.ts';
import { answer, parseQuestion } from '../../figures/ask.ts';
import type { Question, SnapshotStore } from '../../figures/ask.ts';
import type { MadeTable } from './made-table.ts';
import type { TableSpec } from './release.ts';

export interface TableMaking {
  readonly snapshots: SnapshotStore;
}

/** A table whose question has no answer: which one, what is wrong, and what could have stood there. */
export interface WrongTable {
  readonly table: string;
  readonly type: string;
  readonly known: readonly string[];
}

/** Every question is understood before the first is counted. */
export function understood(specs: readonly TableSpec[], now: Instant): Result<readonly Question[], WrongTable> {
  const questions: Question[] = [];
  for (const { id, indicator, period, by, where, asOf } of specs) {
    const question = parseQuestion({ id: indicator, period, by, where, asOf }, now);
    if (!question.ok) return err({ table: id, type: question.error.type, known: question.error.known });
    questions.push(question.value);
  }
  return ok(questions);
}

export async function makeTables(
  { snapshots }: TableMaking,
  specs: readonly TableSpec[],
  questions: readonly Question[],
  _by: Pick<Actor, 'account'>,
): Promise<readonly MadeTable[]> {
  const snapshot = await snapshots.current();
  return specs.flatMap((spec, index) => {
    const question = questions[index];
    if (question === undefined) return [];
    const { definition, by, cells, synthetic } = answer(snapshot, question);
    return [
      {
        content: {
          id: spec.id,
          title: spec.title,
          indicator: definition,
          period: { from: question.period.from, until: question.period.until },
          asOf: question.asOf,
          by,
          where: question.where ?? {},
          receipt: '',
          cells: cells.map(({ at, value }) => ({ at, value, shown: 'exact' as const })),
          protection: null,
          notes: [...spec.notes, ...caveats(definition.caveats)],
          synthetic,
        },
        exact: cells.map(({ value }) => value),
        periodName: definition.kind === 'stock' ? question.period.until : spec.period,
      },
    ];
  });
}

function caveats(label: Label | null): readonly Label[] {
  return label === null ? [] : [label];
}
