import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { subjectLabels } from '#src/reference/labels/work.ts';
import type { ActName } from '../acts.ts';

export type Subject = keyof typeof subjectLabels;

/** Something to be done in one dossier. Days are absolute: whether it is due or overdue is for the reader's day. */
export interface WorkItem {
  readonly subject: Subject;
  /** The fact that it is about, where there can be more of them. */
  readonly about: string;
  readonly dueOn: PlainDate | null;
  /** Nothing that the agency can speed up falls due: it waits for others. */
  readonly waiting: boolean;
  readonly waitsFor: 'person' | 'agency' | 'partner' | 'enforcement';
  /** What settles it. */
  readonly act: ActName | null;
  /** Rests on a rule of low grade or on a default. */
  readonly assumed: boolean;
}
