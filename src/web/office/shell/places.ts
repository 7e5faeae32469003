import { useWords } from '#src/web/ui/language.tsx';
import { useMay } from '../session.tsx';
import { shellWords } from '../words/shell.ts';

export interface Place {
  readonly to: string;
  readonly name: string;
  /** Only this very address is it, not what lies below. */
  readonly end: boolean;
  /** Where else one is in this place. */
  readonly also?: readonly string[];
}

/** The places of this role in the bar. */
export function useBarPlaces(): readonly Place[] {
  const words = useWords(shellWords);
  const may = useMay();
  const figures = useFigurePlaces();
  const [first] = figures;
  return [
    ...(may('dossier.read')
      ? [
          { to: '/', name: words.myWork, end: true },
          { to: '/persons', name: words.persons, end: false },
          { to: '/review', name: words.review, end: false },
        ]
      : []),
    ...(first === undefined
      ? []
      : [{ to: first.to, name: words.figures, end: false, also: figures.flatMap(({ to, also = [] }) => [to, ...also]) }]),
    ...(may('law.read') ? [{ to: '/law', name: words.law, end: false }] : []),
    ...(may('accessLog.read') ? [{ to: '/access-log', name: words.accessLog, end: false }] : []),
  ];
}

/** Everything about figures: beside each other under the one place of the bar. */
export function useFigurePlaces(): readonly Place[] {
  const words = useWords(shellWords);
  const may = useMay();
  if (!may('figures.read')) return [];
  return [
    { to: '/dashboard', name: words.dashboard, end: false },
    { to: '/figures', name: words.figures, end: true },
    { to: '/figures/definitions', name: words.definitions, end: false },
    { to: '/annual-report', name: words.annualReport, end: false, also: ['/printed'] },
    { to: '/questions', name: words.questions, end: false },
    ...(may('figures.publish') ? [{ to: '/publications', name: words.publications, end: false }] : []),
    { to: '/figures/check', name: words.checkTable, end: false },
    { to: '/figures/receipts', name: words.receipts, end: false, also: ['/figures/why'] },
    { to: '/figures/gaps', name: words.gaps, end: false },
  ];
}

/** For the palette and the menu of a narrow screen: all of them, each once. */
export function usePlaces(): readonly Place[] {
  const bar = useBarPlaces();
  const figures = useFigurePlaces();
  return bar.flatMap((place) => (place.also === undefined ? [place] : figures));
}
