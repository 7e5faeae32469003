import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { missingLabels } from '#src/reference/labels/states.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { dossierWords } from '../words/dossier.ts';
import { useBecause } from './because.ts';
import css from './certificate.module.css';
import { Why } from './grounds.tsx';
import { Section } from './section.tsx';

/** Whether the certificate is possible, and what it still waits for. */
export function Certificate({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const { certificate } = dossier;
  return (
    <Section
      id="certificate"
      title={words.certificate}
      aside={
        <>
          {/^AT-(\d|LEG)/.test(certificate.rule) ? <span>{words.underRule(certificate.rule)}</span> : null}
          <span data-print="no">
            <Why title={words.whyCertificate} about="certificate" grounds={certificate.grounds} because={certificate.because} />
          </span>
        </>
      }
    >
      <div className={css['content']}>
        <Standing certificate={certificate} />
      </div>
    </Section>
  );
}

function Standing({ certificate }: { readonly certificate: DossierView['certificate'] }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const sayBecause = useBecause();
  if (certificate.issuedOn !== null) {
    return (
      <p className={css['met']}>
        <Icon name="check" size={18} /> {words.certificateIssued(format.longDay(certificate.issuedOn))}
      </p>
    );
  }
  if (!certificate.known)
    return <p>{certificate.because === null ? words.certificateUnknown : sayBecause(certificate.because)}</p>;
  if (certificate.entitled) {
    return (
      <p className={css['met']}>
        <Icon name="check" size={18} />{' '}
        {certificate.entitledSince === null
          ? words.certificateReady
          : words.certificateReadySince(format.longDay(certificate.entitledSince))}
      </p>
    );
  }
  return (
    <>
      <p>{words.certificateMissing}</p>
      <ul className={css['missing']}>
        {certificate.missing.map((code) => (
          <li key={code}>
            <Icon name="circle" /> {label(missingLabels, code)}
          </li>
        ))}
      </ul>
    </>
  );
}
