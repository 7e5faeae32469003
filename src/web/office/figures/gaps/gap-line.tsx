import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import type { GapMark } from '#src/modules/figures/endpoints.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { gapsWords } from '../../words/gaps.ts';

/** 'KBI, Deelnames NT2, vanaf 1 mei 2025: …' */
export function GapLine({ gap }: { readonly gap: GapMark }) {
  const say = useSay();
  const when = useGapTime();
  return (
    <span>
      <strong>
        {gap.supplier}, {gap.stream}
      </strong>
      , {when(gap)}: {say(gap.reason)}
    </span>
  );
}

export function useGapTime(): (gap: Pick<GapMark, 'from' | 'until'>) => string {
  const words = useWords(gapsWords);
  const format = useFormat();
  return ({ from, until }) =>
    until === null
      ? words.from(format.longDay(from))
      : words.between(format.longDay(from), format.longDay(addDays(plainDate(until), -1)));
}
