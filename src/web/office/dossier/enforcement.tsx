import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { infringementKindLabels } from '#src/reference/labels/codes.ts';
import { infringementStateLabels } from '#src/reference/labels/states.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import type { Tone } from '#src/web/ui/tag.tsx';
import { dossierWords } from '../words/dossier.ts';
import { enforcementWords } from '../words/enforcement.ts';
import { Why } from './grounds.tsx';
import css from './rail.module.css';
import { Section } from './section.tsx';

type State = DossierView['infringements'][number]['state'];
const tones: { readonly [S in State]: Tone } = {
  established: 'soon',
  noticeSent: 'soon',
  regularised: 'met',
  handedOver: 'late',
  fined: 'late',
  noFine: 'plain',
  reminder: 'late',
  recovery: 'late',
  paid: 'met',
  irrecoverable: 'plain',
  cancelled: 'plain',
};

export function Enforcement({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  return (
    <Section id="enforcement" title={words.enforcement}>
      {dossier.infringements.length === 0 ? (
        <p className={css['none']}>{words.noInfringements}</p>
      ) : (
        <ul>
          {dossier.infringements.map((infringement) => (
            <li key={infringement.fact} className={css['infringement']}>
              <span>
                <strong>{label(infringementKindLabels, infringement.kind)}</strong>
                <span className={css['soft']}> {words.establishedOn(format.day(infringement.establishedOn))}</span>
                <FineNote infringement={infringement} />
              </span>
              <Tag tone={tones[infringement.state]}>{label(infringementStateLabels, infringement.state)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What the officer decided, or between which amounts the law lets the officer decide. */
function FineNote({ infringement: { fine, limits, kind } }: { readonly infringement: DossierView['infringements'][number] }) {
  const words = useWords(enforcementWords);
  const label = useLabel();
  const format = useFormat();
  if (fine !== null) {
    const said =
      fine.cents === 0
        ? words.noFine(format.day(fine.decidedOn))
        : words.fine(format.euros(fine.cents), format.day(fine.decidedOn));
    const until = fine.paidOn === null && fine.dueOn !== null ? words.payBy(format.day(fine.dueOn)) : null;
    const paid = fine.paidOn === null ? null : words.paidOn(format.day(fine.paidOn));
    return <span className={css['fine']}>{[said, until, paid].filter(Boolean).join(' ')}</span>;
  }
  if (limits === null) return null;
  return (
    <span className={css['fine']}>
      {words.limits(format.euros(limits.minCents), format.euros(limits.maxCents))}{' '}
      <span data-print="no">
        <Why title={words.whyLimits(label(infringementKindLabels, kind))} grounds={limits.grounds} />
      </span>
    </span>
  );
}
