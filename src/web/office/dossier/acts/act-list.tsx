import { useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import type { ActName } from '#src/modules/trajectory/acts.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import field from '#src/web/ui/field.module.css';
import { Icon } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import palette from '../../shell/palette.module.css';
import { dossierWords } from '../../words/dossier.ts';
import css from './acts.module.css';

interface ActListProps {
  readonly dossier: DossierView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (act: ActName) => void;
}

/** Corrections are about one fact; their place is in the timeline. */
export function actsToOffer(dossier: DossierView): DossierView['acts'] {
  return dossier.acts.filter(({ act }) => act !== 'correctDay' && act !== 'withdrawFact');
}

/** All acts of this dossier; the number in front chooses, typing narrows. */
export function ActList({ isOpen, onClose, ...props }: ActListProps) {
  const words = useWords(dossierWords);
  return (
    <Sheet title={words.actsTitle} isOpen={isOpen} onClose={onClose} place="centre">
      {actsToOffer(props.dossier).length === 0 ? <p>{words.actsNone}</p> : <Chooser {...props} />}
    </Sheet>
  );
}

function Chooser({ dossier, onChoose }: Omit<ActListProps, 'isOpen' | 'onClose'>) {
  const words = useWords(dossierWords);
  const label = useLabel();
  const [typed, setTyped] = useState('');
  const offered = actsToOffer(dossier);
  const fits = offered.filter(({ act }) => label(actLabels, act).toLowerCase().includes(typed.trim().toLowerCase()));
  const sections = [
    { title: words.suggested, acts: fits.filter(({ suggested }) => suggested) },
    { title: words.others, acts: fits.filter(({ suggested }) => !suggested) },
  ].filter(({ acts }) => acts.length > 0);
  const inOrder = sections.flatMap(({ acts }) => acts.map(({ act }) => act));
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={words.actsSearch} autoFocus className={palette['search'] ?? ''}>
        <Icon name="search" size={18} />
        <Input
          placeholder={words.actsSearch}
          className={palette['input'] ?? ''}
          onKeyDown={(event) => {
            const nth = typed === '' && /^[1-9]$/.test(event.key) ? inOrder[Number(event.key) - 1] : undefined;
            if (nth === undefined) return;
            event.preventDefault();
            onChoose(nth);
          }}
        />
      </SearchField>
      <Menu
        aria-label={words.actsTitle}
        className={palette['list'] ?? ''}
        onAction={(key) => {
          const act = inOrder.find((candidate) => candidate === key);
          if (act !== undefined) onChoose(act);
        }}
      >
        {sections.map((section) => (
          <MenuSection key={section.title}>
            <Header className={palette['header'] ?? ''}>{section.title}</Header>
            {section.acts.map(({ act }) => (
              <MenuItem key={act} id={act} textValue={label(actLabels, act)} className={field['option'] ?? ''}>
                <kbd className={inOrder.indexOf(act) < 9 ? css['number'] : css['noNumber']}>
                  {inOrder.indexOf(act) < 9 ? inOrder.indexOf(act) + 1 : ''}
                </kbd>
                {label(actLabels, act)}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
