import { useWords } from './language.tsx';
import css from './skeleton.module.css';
import { uiWords } from './words.ts';

/** Grey lines of the height of what will stand there, so that nothing moves when it comes. */
export function Skeleton({ lines, height = '3.25rem' }: { readonly lines: number; readonly height?: string }) {
  const words = useWords(uiWords);
  return (
    <div className={css['skeleton']} role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={css['line']} style={{ blockSize: height }}>
          <span style={{ inlineSize: `${58 - ((index * 17) % 31)}%` }} />
        </div>
      ))}
    </div>
  );
}
