import { Link } from 'react-router';
import type { GapMark } from '#src/modules/figures/endpoints.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { gapsWords } from '../../words/gaps.ts';
import { GapLine } from './gap-line.tsx';

/** Above a figure whose period touches a gap in what it rests on. */
export function GapNotice({ gaps }: { readonly gaps: readonly GapMark[] }) {
  const words = useWords(gapsWords);
  if (gaps.length === 0) return null;
  return (
    <Notice tone="soon" icon="warning" title={words.incomplete}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapLine gap={gap} />
          </li>
        ))}
      </ul>
      <Link to="/figures/gaps" data-print="no">
        {words.incompleteMore}
      </Link>
    </Notice>
  );
}
