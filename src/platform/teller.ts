/** What tells whoever started it how far it is. */
export interface Teller {
  /** A step that is done, with what it took. */
  step(text: string): void;
  /** A step under way; `share` from 0 to 1 where it is known. */
  progress(text: string, share?: number): void;
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Steps as lines; progress as one line that changes on a terminal, and as a line for each tenth in a log. */
export function createTeller(output: Output): Teller {
  const start = performance.now();
  let pending = false;
  let lastTenth = '';
  const clear = (): void => {
    if (pending) output.write('\r\u001B[K');
    pending = false;
  };
  return {
    step: (text) => {
      clear();
      output.write(`  ✓ ${text} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s\n`);
    },
    progress: (text, share) => {
      if (output.isTTY === true) {
        clear();
        output.write(`  ${share === undefined ? '…' : bar(share)} ${text}`.slice(0, (output.columns ?? 80) - 1));
        pending = true;
        return;
      }
      const tenth = `${text.replaceAll(/[\d.,]+/g, '')} ${share === undefined ? '' : Math.floor(share * 10)}`;
      if (tenth === lastTenth) return;
      lastTenth = tenth;
      output.write(`  … ${text}${share === undefined ? '' : ` (${Math.floor(share * 100)} %)`}\n`);
    },
  };
}

function bar(share: number): string {
  const width = 24;
  const full = Math.max(0, Math.min(width, Math.round(share * width)));
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
