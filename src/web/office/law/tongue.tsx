import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useLanguage } from '#src/web/ui/language.tsx';
import { recall, remember } from '#src/web/ui/memory.ts';
import { reasonWords } from '../words/reasons.ts';
import css from './tongue.module.css';

/** The languages in which the law explains itself: one more than the office has. */
const tongues = ['nl', 'en', 'fr'] as const;
export type Tongue = (typeof tongues)[number];
const names: { readonly [T in Tongue]: string } = { nl: 'Nederlands', en: 'English', fr: 'Français' };
export const tongueLocales: { readonly [T in Tongue]: string } = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

/** The language of the explanation: that of the office, until somebody chooses another one for a client. */
export function useTongue(): readonly [tongue: Tongue, choose: (tongue: Tongue) => void] {
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<Tongue | null>(() => tongues.find((tongue) => tongue === recall('explanation')) ?? null);
  return [
    chosen ?? language,
    (tongue) => {
      remember('explanation', tongue === language ? '' : tongue);
      setChosen(tongue);
    },
  ];
}

export function TongueSwitch({ value, onChange }: { readonly value: Tongue; readonly onChange: (tongue: Tongue) => void }) {
  return (
    <ToggleButtonGroup
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = tongues.find((tongue) => keys.has(tongue));
        if (next !== undefined) onChange(next);
      }}
      aria-label={reasonWords[value].language}
      className={css['group'] ?? ''}
      data-print="no"
    >
      {tongues.map((tongue) => (
        <ToggleButton key={tongue} id={tongue} className={css['tongue'] ?? ''} aria-label={names[tongue]}>
          <span lang={tongue}>{tongue.toUpperCase()}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
