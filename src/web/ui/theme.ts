import { useState } from 'react';
import { recall, remember } from './memory.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the machine has it. public/theme.js sets it before the first paint. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  return [
    theme,
    (next) => {
      remember('theme', next);
      if (next === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      setTheme(next);
    },
  ];
}

function rememberedTheme(): Theme {
  const remembered = recall('theme');
  return remembered === 'light' || remembered === 'dark' ? remembered : 'system';
}
