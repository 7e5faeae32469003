import type { ReleaseState } from '#src/modules/publication/codes.ts';
import { useWords } from '#src/web/ui/language.tsx';
import type { IconName } from '#src/web/ui/icon.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import type { Tone } from '#src/web/ui/tag.tsx';
import { publicationWords } from '../words/publications.ts';

const looks: { readonly [State in ReleaseState]: readonly [Tone, IconName] } = {
  draft: ['plain', 'pen'],
  toExplain: ['soon', 'warning'],
  toApprove: ['calm', 'wait'],
  approved: ['calm', 'check'],
  planned: ['calm', 'clock'],
  released: ['met', 'check'],
  withdrawn: ['late', 'close'],
  discarded: ['plain', 'dash'],
};

export function StateTag({ state }: { readonly state: ReleaseState }) {
  const words = useWords(publicationWords);
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {words.states[state]}
    </Tag>
  );
}
