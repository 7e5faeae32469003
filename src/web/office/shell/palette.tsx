import { useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { searchPersons } from '#src/modules/register/endpoints.ts';
import field from '#src/web/ui/field.module.css';
import { findInText, fold } from '#src/web/ui/find-in-text.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import type { IconName } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Sheet } from '#src/web/ui/overlay.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { useLater } from '#src/web/ui/use-later.ts';
import { useMay } from '../session.tsx';
import { shellWords } from '../words/shell.ts';
import { useOfferedActs } from './offered-acts.ts';
import css from './palette.module.css';
import { usePlaces } from './places.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly icon: IconName;
  readonly go: () => void;
}

/** One field that finds persons, pages and acts; the arrows choose, Enter goes. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useWords(shellWords).palette;
  return (
    <Sheet title={words.title} isOpen={isOpen} onClose={onClose} place="centre">
      <Finder onDone={onClose} />
    </Sheet>
  );
}

function Finder({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(shellWords).palette;
  const [typed, setTyped] = useState('');
  const sections = useSections(typed);
  const byId = new Map(sections.flatMap((section) => section.choices.map((choice) => [choice.id, choice] as const)));
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={words.title} autoFocus className={css['search'] ?? ''}>
        <Icon name="search" size={18} />
        <Input placeholder={words.placeholder} className={css['input'] ?? ''} />
      </SearchField>
      <Menu
        aria-label={words.title}
        className={css['list'] ?? ''}
        onAction={(id) => {
          onDone();
          byId.get(String(id))?.go();
        }}
        renderEmptyState={() => <p className={field['empty']}>{words.nothing}</p>}
      >
        {sections.map((section) => (
          <MenuSection key={section.title}>
            <Header className={css['header'] ?? ''}>{section.title}</Header>
            {section.choices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className={field['option'] ?? ''}>
                <Icon name={choice.icon} />
                <span className={css['label']}>{choice.label}</span>
                {choice.note === undefined ? null : <span className={css['note']}>{choice.note}</span>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}

function useSections(typed: string): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const may = useMay();
  const offered = useOfferedActs();
  const persons = usePersonChoices(typed);
  const places = usePlaces();
  const pages: Choice[] = [
    ...places.map((place): Choice => ({
      id: `page:${place.to}`,
      label: place.name,
      icon: 'page',
      go: () => void navigate(place.to),
    })),
    ...(may('dossier.write')
      ? [{ id: 'page:new', label: words.newPerson, icon: 'person' as const, go: () => void navigate('/persons/new') }]
      : []),
  ];
  const acts = offered.map((act): Choice => ({ id: `act:${act.id}`, label: act.label, icon: 'pen', go: act.choose }));
  return [
    { title: words.palette.persons, choices: persons },
    { title: words.palette.acts, choices: acts.filter((choice) => findInText(fold(choice.label), typed)) },
    { title: words.palette.pages, choices: pages.filter((choice) => findInText(fold(choice.label), typed)) },
  ].filter((section) => section.choices.length > 0);
}

function usePersonChoices(typed: string): readonly Choice[] {
  const navigate = useNavigate();
  const format = useFormat();
  const q = useLater(typed.trim());
  const enabled = useMay()('dossier.read') && q.length >= 2;
  const found = useRead(searchPersons, { query: { q, limit: 8 } }, { enabled, keep: true });
  if (!enabled) return [];
  return (found.data?.lines ?? []).map((line) => ({
    id: `person:${line.person}`,
    label: `${line.familyName}, ${line.givenNames}`,
    note: [line.fileNumber, line.birthDay === null ? null : format.day(line.birthDay)].filter(Boolean).join(' · '),
    icon: 'person',
    go: () => void navigate(`/dossiers/${line.person}`),
  }));
}
