import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'late' | 'soon' | 'met' | 'calm' | 'plain';
  readonly icon?: IconName;
  readonly title?: ReactNode;
  /** An alert is read out at once. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

export function Notice({ tone = 'plain', icon, title, alert = false, children }: NoticeProps) {
  return (
    <div className={`${css['notice']} ${css[tone]}`} {...(alert ? { role: 'alert' } : {})}>
      {icon === undefined ? null : <Icon name={icon} size={18} />}
      <div className={css['content']}>
        {title === undefined ? null : <p className={css['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** An empty place that says what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={css['empty']}>
      <p className={css['title']}>{title}</p>
      {children}
    </div>
  );
}
