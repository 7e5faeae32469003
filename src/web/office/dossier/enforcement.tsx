import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { infringementKindLabels } from '#src/reference/labels/codes.ts';
import { infringementStateLabels } from '#src/reference/labels/states.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import type { Tone } from '#src/web/ui/tag.tsx';
import { dossierWords } from '../words/dossier.ts';
import css from './rail.module.css';
import { Section } from './section.tsx';

type State = DossierView['infringements'][number]['state'];
const tones: { readonly [S in State]: Tone } = {
  established: 'soon',
  noticeSent: 'soon',
  regularised: 'met',
  handedOver: 'late',
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
              </span>
              <Tag tone={tones[infringement.state]}>{label(infringementStateLabels, infringement.state)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
