import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { dayInBrussels, instant } from '#src/kernel/instant.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import { factSourceLabels } from '#src/reference/labels/register.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import field from '#src/web/ui/field.module.css';
import { daysFrom, useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { useSession } from '../session.tsx';
import { dossierWords } from '../words/dossier.ts';
import type { ChosenAct } from './acts/act-sheet.tsx';
import { factDetails, isReference } from './fact-details.ts';
import css from './timeline.module.css';

type Fact = DossierView['timeline'][number];

interface TimelineFactProps {
  readonly fact: Fact;
  readonly dossier: DossierView;
  readonly readOnly: boolean;
  readonly onChoose: (act: ChosenAct) => void;
}

export function TimelineFact({ fact, dossier, readOnly, onChoose }: TimelineFactProps) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const { language } = useLanguage();
  const name = label(factLabels, fact.type);
  const details = factDetails(fact.type, fact.data, { language, words: words.details, format });
  const gone = fact.correctedBy !== null;
  const withdrawn =
    gone && dossier.timeline.some((other) => other.id === fact.correctedBy && other.type.endsWith('.fact-withdrawn'));
  return (
    <li id={`fact-${fact.id}`} tabIndex={-1} className={`${css['fact']} ${gone ? css['gone'] : ''}`}>
      <span className={css['dot']} aria-hidden="true" />
      <time dateTime={fact.on} className={css['on']}>
        {gone ? <s>{format.day(fact.on)}</s> : format.day(fact.on)}
      </time>
      <div className={css['what']}>
        <p>
          {gone ? <s>{name}</s> : <strong>{name}</strong>}{' '}
          {gone ? <Tag tone="soon">{withdrawn ? words.withdrawn : words.corrected}</Tag> : null}
        </p>
        {details.length === 0 ? null : <p className={css['details']}>{details.join(' · ')}</p>}
        <References fact={fact} dossier={dossier} />
      </div>
      <RecordedAt fact={fact} />
      {!readOnly && fact.correctable && dossier.acts.some(({ act }) => act === 'correctDay' || act === 'withdrawFact') ? (
        <FactMenu name={`${name}, ${format.day(fact.on)}`} fact={fact} onChoose={onChoose} />
      ) : (
        <span />
      )}
    </li>
  );
}

/** When we learned it, from whom, and how long after it happened. */
function RecordedAt({ fact }: { readonly fact: Fact }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const { account } = useSession();
  const later = daysFrom(fact.on, dayInBrussels(instant(fact.recordedAt)));
  const who = fact.recordedBy === account.id ? words.you : fact.source === 'staff' ? words.colleague : '';
  return (
    <p className={css['recorded']}>
      <time dateTime={fact.recordedAt}>{words.recordedAt(format.moment(fact.recordedAt))}</time>
      <span>
        {who === '' ? label(factSourceLabels, fact.source).toLowerCase() : who}
        {later >= 1 ? <span className={css['later']}> · {words.recordedLater(later)}</span> : null}
      </span>
    </p>
  );
}

/** Links to the facts that this one corrects, is corrected by, or is about. */
function References({ fact, dossier }: { readonly fact: Fact; readonly dossier: DossierView }) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const format = useFormat();
  const links = [
    ...(fact.correctedBy === null ? [] : [{ id: fact.correctedBy, text: words.correctedBy }]),
    ...(fact.corrects === null ? [] : [{ id: fact.corrects, text: words.corrects }]),
    ...Object.values(fact.data)
      .filter(isReference)
      .map((id) => ({ id, text: null })),
  ];
  const known = links.flatMap((link) => {
    const target = dossier.timeline.find((candidate) => candidate.id === link.id);
    return target === undefined
      ? []
      : [{ id: target.id, text: link.text ?? `${label(factLabels, target.type)}, ${format.day(target.on)}` }];
  });
  if (known.length === 0) return null;
  return (
    <p className={css['references']}>
      {known.map((link) => (
        <a
          key={`${link.id}:${link.text}`}
          href={`#fact-${link.id}`}
          onClick={() => document.getElementById(`fact-${link.id}`)?.focus()}
        >
          {link.text}
        </a>
      ))}
    </p>
  );
}

function FactMenu({
  name,
  fact,
  onChoose,
}: {
  readonly name: string;
  readonly fact: Fact;
  readonly onChoose: (act: ChosenAct) => void;
}) {
  const words = useWords(dossierWords);
  const label = useLabel();
  return (
    <span className={css['menu']} data-print="no">
      <MenuTrigger>
        <AriaButton className={buttonClass('quiet', 'small', true)} aria-label={words.factMenu(name)}>
          <Icon name="more" />
        </AriaButton>
        <Popover className={field['popover'] ?? ''} placement="bottom end">
          <Menu
            className={field['list'] ?? ''}
            aria-label={words.factMenu(name)}
            onAction={(key) => onChoose({ act: key === 'correctDay' ? 'correctDay' : 'withdrawFact', fact: fact.id })}
          >
            <MenuItem id="correctDay" className={field['option'] ?? ''}>
              {label(actLabels, 'correctDay')}
            </MenuItem>
            <MenuItem id="withdrawFact" className={field['option'] ?? ''}>
              {label(actLabels, 'withdrawFact')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
