import { useState } from 'react';
import { Button } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { receiptWords } from '../words/receipts.ts';

/** Puts the address of a receipt on the clipboard, and says so. */
export function CopyAddress({ id }: { readonly id: string }) {
  const words = useWords(receiptWords);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard
      .writeText(new URL(`/figures/receipts/${id}`, location.href).href)
      .then(() => setCopied(true))
      .catch(() => setCopied(false)); // the browser does not allow it: the address stands in the bar
  return (
    <span aria-live="polite">
      <Button size="small" onPress={() => void copy()}>
        <Icon name={copied ? 'check' : 'link'} /> {copied ? words.copied : words.copy}
      </Button>
    </span>
  );
}
