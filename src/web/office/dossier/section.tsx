import type { ReactNode } from 'react';
import css from './section.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** A part of the dossier, with a heading to jump to. */
export function Section({ id, title, aside, plain = false, children }: SectionProps) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={css['section']}>
      <div className={css['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {aside === undefined ? null : <div className={css['aside']}>{aside}</div>}
      </div>
      <div className={plain ? undefined : css['card']}>{children}</div>
    </section>
  );
}
