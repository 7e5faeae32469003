/** Moves the focus to the first thing within that takes typing or choosing: a part of a day, an input, a button of a choice. */
export function focusFirst(within: HTMLElement | null, selector = ''): void {
  const places = selector === '' ? [within] : [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])];
  for (const place of places) {
    const fields = [...(place?.querySelectorAll<HTMLElement>('[role="spinbutton"], input, button') ?? [])];
    const field = fields.find(
      (candidate) => candidate.tabIndex >= 0 && candidate.closest('[aria-hidden="true"], [hidden]') === null,
    );
    if (field === undefined) continue;
    field.focus();
    return;
  }
}
