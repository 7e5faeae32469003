import type { ReactNode } from 'react';
import { completedYears, plainDate } from '#src/kernel/plain-date.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { contractEndReasonLabels, suspensionGroundLabels } from '#src/reference/labels/codes.ts';
import { nationalityGroupLabels, stayGroundLabels } from '#src/reference/labels/register.ts';
import { regions } from '#src/reference/regions.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { DuplicateCard } from '../merge/duplicate-card.tsx';
import { useMay } from '../session.tsx';
import { dossierWords } from '../words/dossier.ts';
import css from './rail.module.css';

interface RailProps {
  readonly dossier: DossierView;
  readonly purpose: 'guidance' | 'enforcement' | 'supervision' | 'correction';
}

/** What one looks up rather than reads: the person, the contract, the suspensions. */
export function Rail({ dossier, purpose }: RailProps) {
  const words = useWords(dossierWords);
  const may = useMay();
  return (
    <aside className={css['rail']} aria-label={words.identity}>
      <Identity dossier={dossier} />
      <Contract dossier={dossier} />
      <Suspensions dossier={dossier} />
      {may('dossier.write') ? <DuplicateCard dossier={dossier} title={css['card'] ?? ''} /> : null}
      <p className={css['purpose']}>
        {words.purpose}: {words.purposes[purpose]}.
      </p>
    </aside>
  );
}

function Identity({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const { identity, birthDay, works, studies } = dossier;
  const on = plainDate(dossier.asKnownOn ?? dossier.today);
  const activity =
    works === null || studies === null
      ? words.activityUnknown
      : [works ? words.works : null, studies ? words.studies : null].filter(Boolean).join(', ') || words.neither;
  const place =
    dossier.municipality === null ? label(regions, dossier.region) : `${dossier.municipality}, ${label(regions, dossier.region)}`;
  return (
    <section className={css['card']}>
      <h2>{words.identity}</h2>
      <dl className={css['list']}>
        <Item name={words.born}>
          {birthDay === null ? words.unknown : `${format.day(birthDay)} · ${words.age(completedYears(plainDate(birthDay), on))}`}
        </Item>
        <Item name={words.insz}>
          {identity.insz === null ? words.unknown : <span className={css['number']}>{identity.insz}</span>}
          {identity.formerInsz === null ? null : (
            <span className={css['soft']}>
              {words.formerInsz(identity.formerInsz, identity.inszChangedOn === null ? null : format.day(identity.inszChangedOn))}
            </span>
          )}
        </Item>
        <Item name={words.nationality}>{label(nationalityGroupLabels, dossier.nationality)}</Item>
        <Item name={words.stay}>{label(stayGroundLabels, dossier.stayGround)}</Item>
        <Item name={words.activity}>{activity}</Item>
        <Item name={words.livesIn}>{place}</Item>
        {identity.address === null ? null : <Item name={words.address}>{identity.address}</Item>}
        {identity.phone === null ? null : (
          <Item name={words.phone}>
            <a href={`tel:${identity.phone.replace(/[^+\d]/g, '')}`}>
              <bdi dir="ltr">{identity.phone}</bdi>
            </a>
          </Item>
        )}
        {identity.email === null ? null : (
          <Item name={words.email}>
            <a href={`mailto:${identity.email}`}>{identity.email}</a>
          </Item>
        )}
      </dl>
    </section>
  );
}

function Contract({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const { contract } = dossier;
  return (
    <section className={css['card']}>
      <h2>{words.contract}</h2>
      {contract === null ? (
        <p className={css['soft']}>{words.noContract}</p>
      ) : (
        <>
          <p>{words.contractSince(format.longDay(contract.signedOn))}</p>
          {contract.endedOn === null ? null : <p>{words.contractUntil(format.longDay(contract.endedOn))}</p>}
          {contract.endReason === null ? null : (
            <p className={css['soft']}>
              {words.contractReason}: {label(contractEndReasonLabels, contract.endReason).toLowerCase()}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Suspensions({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  return (
    <section className={css['card']}>
      <h2>{words.suspensions}</h2>
      {dossier.suspensions.length === 0 ? (
        <p className={css['soft']}>{words.noSuspensions}</p>
      ) : (
        <ul className={css['items']}>
          {dossier.suspensions.map((suspension) => (
            <li key={suspension.fact}>
              <span>{words.period(format.day(suspension.from), format.day(suspension.until))}</span>
              {suspension.ground === null ? null : (
                <span className={css['soft']}>{label(suspensionGroundLabels, suspension.ground)}</span>
              )}
              {suspension.running ? (
                <Tag tone="soon" icon="wait">
                  {words.running}
                </Tag>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={css['item']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
