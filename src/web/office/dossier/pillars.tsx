import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { pillarDemandLabels, pillarLabels, pillarStateLabels } from '#src/reference/labels/states.ts';
import { daysFrom, useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import type { IconName } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Meter } from '#src/web/ui/meter.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { dossierWords } from '../words/dossier.ts';
import { Why } from './grounds.tsx';
import css from './pillars.module.css';
import { Section } from './section.tsx';

type Pillar = DossierView['pillars'][number];

const shapes: { readonly [State in Pillar['state']]: IconName } = {
  met: 'check',
  open: 'half',
  notStarted: 'circle',
  notApplicable: 'dash',
};

export function Pillars({ dossier }: { readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  return (
    <Section id="pillars" title={words.pillars} plain>
      <ul className={css['pillars']}>
        {dossier.pillars.map((pillar) => (
          <PillarCard key={pillar.pillar} pillar={pillar} today={dossier.asKnownOn ?? dossier.today} />
        ))}
      </ul>
    </Section>
  );
}

function PillarCard({ pillar, today }: { readonly pillar: Pillar; readonly today: string }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const name = label(pillarLabels, pillar.pillar);
  const late = pillar.dueOn !== null && pillar.state !== 'met' && daysFrom(today, pillar.dueOn) < 0;
  return (
    <li className={`${css['pillar']} ${css[pillar.state]}`}>
      <span className={css['shape']}>
        <Icon name={shapes[pillar.state]} size={18} />
      </span>
      <div className={css['text']}>
        <h3>{name}</h3>
        <p className={css['state']}>
          <strong>{label(pillarStateLabels, pillar.state)}</strong>
          {pillar.metOn === null ? null : ` ${words.metOn(format.day(pillar.metOn))}`}
          {pillar.state === 'met' || pillar.state === 'notApplicable' ? null : (
            <span className={css['demand']}> · {label(pillarDemandLabels, pillar.demand)}</span>
          )}
        </p>
        {pillar.needed === null || pillar.demand === 'notRequired' || pillar.state === 'notApplicable' ? null : (
          <Meter
            value={(pillar.reached ?? 0) / 2}
            max={pillar.needed / 2}
            text={words.hours(format.number((pillar.reached ?? 0) / 2), format.number(pillar.needed / 2))}
          />
        )}
        {pillar.dueOn === null || pillar.state === 'met' ? null : (
          <p>
            <Tag tone={late ? 'late' : 'plain'} icon={late ? 'late' : 'clock'}>
              {words.dueOn(format.day(pillar.dueOn))}
            </Tag>
          </p>
        )}
      </div>
      <div className={css['why']} data-print="no">
        <Why title={words.whyPillar(name)} about={`pillar.${pillar.pillar}`} grounds={pillar.grounds} />
      </div>
    </li>
  );
}
