import type { Block, Part, QuestionDocument } from '#src/modules/workbench/endpoints.ts';

/** A part in two, where the cursor stands; what was bound stays with the first half. */
export function splitPart(document: QuestionDocument, id: string, at: number): QuestionDocument {
  return {
    ...document,
    parts: document.parts.flatMap((part) => {
      if (part.id !== id) return [part];
      const [first, second] = [part.text.slice(0, at).trim(), part.text.slice(at).trim()];
      if (first === '' || second === '') return [part];
      const next = freeId(document);
      return [
        { ...part, text: first },
        { id: next, label: nextLabel(document, part.label), lead: part.lead, text: second, blocks: [], words: null },
      ];
    }),
  };
}

/** A part with the one before it: both texts, both sets of bindings. */
export function joinPart(document: QuestionDocument, id: string): QuestionDocument {
  const index = document.parts.findIndex((part) => part.id === id);
  const [before, part] = [document.parts[index - 1], document.parts[index]];
  if (before === undefined || part === undefined) return document;
  const joined: Part = { ...addBlocks(before, part.blocks), text: `${before.text}\n\n${part.text}`, words: null };
  return { ...document, parts: document.parts.flatMap((each) => (each === before ? [joined] : each === part ? [] : [each])) };
}

export function addBlocks(part: Part, blocks: readonly Block[]): Part {
  const added: Block[] = [];
  for (const block of blocks) added.push({ ...block, id: freeBlock([...part.blocks, ...added]) });
  return { ...part, blocks: [...part.blocks, ...added] };
}

function freeBlock(blocks: readonly Block[]): string {
  for (let number = 1; ; number += 1) if (!blocks.some(({ id }) => id === `b${number}`)) return `b${number}`;
}

function freeId({ parts }: QuestionDocument): string {
  for (let number = 1; ; number += 1) if (!parts.some(({ id }) => id === `p${number}`)) return `p${number}`;
}

/** '1a' is followed by the next letter that is free; '2' becomes '2 (bis)' by hand. */
function nextLabel({ parts }: QuestionDocument, label: string): string {
  const [, number = label, letter = ''] = /^(\d+)([a-z]?)$/.exec(label) ?? [];
  for (let code = letter === '' ? 98 : (letter.codePointAt(0) ?? 96) + 1; code <= 122; code += 1) {
    const next = `${number}${String.fromCodePoint(code)}`;
    if (!parts.some((part) => part.label === next)) return next;
  }
  return `${label}+`;
}
