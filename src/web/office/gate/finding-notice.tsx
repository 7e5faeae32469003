import type { FigureTable } from '#src/modules/figures/endpoints.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { gateWords } from '../words/gate.ts';

/** What in a figure cannot be true together, above its numbers: who looks may go on, who releases must sign. */
export function FindingNotice({ findings }: { readonly findings: NonNullable<FigureTable['findings']> }) {
  const words = useWords(gateWords);
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Notice tone="late" icon="warning" title={words.contradicts}>
      <ul>
        {findings.map(({ kind, confidence, sentence, likelyCause }) => (
          <li key={`${kind}${sentence.nl}`}>
            {sentence[language]} {likelyCause[language]} ({words.confidence[confidence]})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
