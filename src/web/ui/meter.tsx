import { Label, Meter as AriaMeter } from 'react-aria-components';
import css from './meter.module.css';

/** How much of what is asked is there, in words and as a bar. */
export function Meter({ value, max, text }: { readonly value: number; readonly max: number; readonly text: string }) {
  return (
    <AriaMeter value={Math.min(value, max)} maxValue={max} valueLabel={text} className={css['meter'] ?? ''}>
      {({ percentage }) => (
        <>
          <Label className={css['text'] ?? ''}>{text}</Label>
          <span className={css['track']}>
            <span className={css['fill']} style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaMeter>
  );
}
