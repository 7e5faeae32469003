import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useFormat } from '#src/web/ui/format.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { dashboardWords } from '../words/dashboard.ts';
import css from './dashboard.module.css';
import { WhereFrom } from './where-from.tsx';

/** The question that a number is the answer to. */
export interface Traced {
  readonly figure: string;
  readonly period: string;
  /** In the grammar of the figures: 'step:contract,within:91|183'. */
  readonly where: string;
  readonly value: number;
  /** What it is, for who does not see where it stands. */
  readonly what: string;
}

const Show = createContext<(traced: Traced) => void>(() => {});

/** Holds the one sheet that tells where a number comes from. */
export function Tracing({ children }: { readonly children: ReactNode }) {
  const words = useWords(dashboardWords);
  const [traced, setTraced] = useState<Traced | null>(null);
  return (
    <Show value={setTraced}>
      {children}
      <Sheet title={words.where} isOpen={traced !== null} onClose={() => setTraced(null)}>
        {traced === null ? null : <WhereFrom traced={traced} />}
      </Sheet>
    </Show>
  );
}

/** A number that leads to its definition, its receipt and the people behind it. */
export function Traceable({ traced, shown }: { readonly traced: Traced; readonly shown?: string }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const show = use(Show);
  const text = shown ?? format.number(traced.value);
  return (
    <Button className={css['number'] ?? ''} onPress={() => show(traced)} aria-label={words.numberOf(text, traced.what)}>
      {text}
    </Button>
  );
}
