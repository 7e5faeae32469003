import { useEffect, useEffectEvent } from 'react';
import { recall } from './memory.ts';

export type Shortcuts = { readonly [key: string]: (event: KeyboardEvent) => void };

/** Single keys work unless somebody turned them off (WCAG 2.1.4), types in a field, or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts, enabled = true): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      recall('singleKeys') === 'off' ||
      isTyping(event.target) ||
      document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-floating]') !== null
    )
      return;
    const act = shortcuts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(event);
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="spinbutton"], [role="combobox"]') !== null
  );
}
