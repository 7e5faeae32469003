import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './tag.module.css';

export type Tone = 'late' | 'soon' | 'met' | 'calm' | 'plain' | 'assumed';

/** A state in a word, with a shape beside the colour. */
export function Tag({
  tone = 'plain',
  icon,
  title,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${css['tag']} ${css[tone]}`} title={title}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
