import { useEffect, useEffectEvent, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { moveQuestion, saveQuestion } from '#src/modules/workbench/endpoints.ts';
import type { OpenedQuestion, Part, QuestionDocument } from '#src/modules/workbench/endpoints.ts';
import type { QuestionState } from '#src/modules/workbench/codes.ts';
import { ApiProblem, call } from '#src/web/ui/client.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'stale';

export interface Workbench {
  /** As the server last counted it. */
  readonly opened: OpenedQuestion;
  /** As it stands on the screen, saved or not. */
  readonly document: QuestionDocument;
  readonly state: SaveState;
  readonly staleBy: string;
  readonly canUndo: boolean;
  readonly editable: boolean;
  /** `undoable` for acts; typing is undone by the field itself. */
  change(next: (document: QuestionDocument) => QuestionDocument, undoable?: boolean): void;
  changePart(part: string, next: (part: Part) => Part, undoable?: boolean): void;
  undo(): void;
  move(to: QuestionState, remark: string): Promise<void>;
  takeTheirs(latest: OpenedQuestion): void;
  keepMine(latest: OpenedQuestion): void;
}

const PAUSE = 700;
const RETRY = 5_000;
const MOST_UNDONE = 100;

/** Keeps every change: after a pause it is saved, one save at a time, and tried again until it is. */
export function useWorkbench(first: OpenedQuestion): Workbench {
  const queries = useQueryClient();
  const [opened, setOpened] = useState(first);
  const [document, setDocument] = useState(first.document);
  const [kept, setKept] = useState(first.document);
  const [past, setPast] = useState<readonly QuestionDocument[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const [staleBy, setStaleBy] = useState('');
  const editable = opened.may.write && opened.question.state === 'inProgress';

  const answered = (next: OpenedQuestion) => {
    setOpened(next);
    setKept(next.document);
    void queries.invalidateQueries({ queryKey: ['/questions'] });
  };
  const save = useEffectEvent(async () => {
    setState('saving');
    const sent = document;
    try {
      const next = await call(saveQuestion, {
        params: { id: opened.question.id },
        body: { version: opened.question.version, document: sent },
      });
      setOpened(next);
      setKept(sent);
      setState('saved');
      void queries.invalidateQueries({ queryKey: ['/questions'] });
    } catch (error) {
      const stale = error instanceof ApiProblem && error.code === 'staleVersion';
      setStaleBy(stale ? whoOf(error.detail) : '');
      setState(stale ? 'stale' : 'failed');
    }
  });
  const dirty = document !== kept;
  useEffect(() => {
    if (!dirty || !editable || state === 'saving' || state === 'stale') return;
    const timer = setTimeout(() => void save(), state === 'failed' ? RETRY : PAUSE);
    return () => clearTimeout(timer);
  }, [dirty, document, editable, state]);
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);

  const change: Workbench['change'] = (next, undoable = true) => {
    if (!editable) return;
    if (undoable) setPast((before) => [...before, document].slice(-MOST_UNDONE));
    setDocument(next);
    if (state !== 'saving' && state !== 'stale') setState('waiting');
  };
  return {
    opened,
    document,
    state: dirty && state === 'saved' ? 'waiting' : state,
    staleBy,
    canUndo: editable && past.length > 0,
    editable,
    change,
    changePart: (part, next, undoable) =>
      change((before) => ({ ...before, parts: before.parts.map((each) => (each.id === part ? next(each) : each)) }), undoable),
    undo: () => {
      const last = past.at(-1);
      if (last === undefined || !editable) return;
      setPast(past.slice(0, -1));
      setDocument(last);
      if (state !== 'saving' && state !== 'stale') setState('waiting');
    },
    move: async (to, remark) => {
      const next = await call(moveQuestion, {
        params: { id: opened.question.id },
        body: { version: opened.question.version, to, remark },
      });
      answered(next);
      setDocument(next.document);
      setPast([]);
      setState('saved');
    },
    takeTheirs: (latest) => {
      answered(latest);
      setDocument(latest.document);
      setState('saved');
    },
    keepMine: (latest) => {
      answered(latest);
      setState('waiting');
    },
  };
}

function whoOf(detail: unknown): string {
  return typeof detail === 'object' && detail !== null && 'by' in detail && typeof detail.by === 'string' ? detail.by : '?';
}
