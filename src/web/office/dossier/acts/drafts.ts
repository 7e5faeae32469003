import type { ActName } from '#src/modules/trajectory/acts.ts';
import type { Answers } from './act-forms.ts';

/** What was typed in a form that was closed before it was sent. In this tab's memory only: it may be personal data. */
const drafts = new Map<string, Answers>();

export function readDraft(person: string, act: ActName, fact: string | null): Answers | null {
  return drafts.get(keyOf(person, act, fact)) ?? null;
}

export function keepDraft(person: string, act: ActName, fact: string | null, answers: Answers): void {
  drafts.set(keyOf(person, act, fact), answers);
}

export function dropDraft(person: string, act: ActName, fact: string | null): void {
  drafts.delete(keyOf(person, act, fact));
}

function keyOf(person: string, act: ActName, fact: string | null): string {
  return `${person}/${act}/${fact ?? ''}`;
}
